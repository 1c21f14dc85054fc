/** How a seat of the Harbour was opened, called out and filled; people by e-mail, seats by team and role. */
export const vacancies = [
  {
    ...{ team: 'cranes', role: 'EM', openedOn: '2026-08-11', openedBy: 'mbali@harbour.example' },
    reason: 'Rosalind left on 10 August. Emeka stands in until somebody leads Cranes for good.',
    fillBy: '2027-01-04',
    waits: [
      'Whether the spreaders get a home of their own or stay with Cranes',
      'Two people wait for somebody to agree with them what is expected',
    ],
    cover: 'hanneke@harbour.example',
    call: {
      on: '2026-08-24',
      words:
        'Cranes looks for somebody to lead its people: five who keep the cranes moving, beside a tech lead who serves two more teams. You will have a mentor who has done it, and time to grow into it.',
      profile: [
        'Understands the work well enough to see when it is stuck',
        'Has helped somebody else to grow',
        'Go: competent',
      ],
      from: '2026-09-01',
      to: '2026-09-22',
    },
    end: {
      ...{ on: '2026-10-26', announcedOn: '2026-12-15', person: 'dilnoza@harbour.example' },
      reason:
        'Dilnoza brought the brokers and the forms together, and has mentored two people. Hanneke will be her mentor.',
      ...{ within: 2, outside: 1 },
    },
  },
] as const;

/** Until when somebody is meant to hold a seat. */
export const terms = [
  {
    ...{ team: 'berths', role: 'TL', person: 'goro@harbour.example', endsOn: '2027-01-13' },
    ...{ reason: 'Two years, as agreed at the start', on: '2025-01-13', by: 'hanneke@harbour.example' },
  },
] as const;

/** Who held a seat and is still asked for advice on it. */
export const emeriti = [
  { team: 'cranes', role: 'TL', person: 'itzel@harbour.example', from: '2026-06-22' },
] as const;
