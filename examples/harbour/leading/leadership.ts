/**
 * What two leaders of the Harbour agreed on who decides what. Hanneke Halyard and Goro Gangway lead Berths; they signed
 * in July and meant to look at it again at the end of October.
 */
export const partnership = {
  team: 'berths',
  signedBy: ['hanneke@harbour.example', 'goro@harbour.example'],
  setOn: '2026-07-06',
  reviewOn: '2026-10-30',
  decisions: [
    { what: 'Whom to hire', by: 'EM', level: 'agree' },
    { what: 'Who works on what', by: 'TL', level: 'consult' },
    { what: 'What comes first, and what is left undone', by: 'TL', level: 'agree' },
    { what: 'What the port is promised, and by when', by: 'EM', level: 'consult' },
    { what: 'Architecture and technology', by: 'TL', level: 'sell' },
    { what: 'How much goes into care of the tides', by: 'TL', level: 'consult' },
    { what: 'On-call: who, when and with which rest', by: 'EM', level: 'advise' },
    { what: 'What to do in an incident', by: 'TL', level: 'tell' },
    { what: 'Talks about growth and goals', by: 'EM', level: 'consult' },
    { what: 'Pay, promotion and parting', by: 'EM', level: 'tell' },
  ],
} as const;
