/** Somebody asked confirms it, or has not answered yet. People by e-mail address, days as `2026-11-22`. */
interface Confirmation {
  readonly by: string;
  readonly askedOn: string;
  readonly confirmed?: { readonly on: string; readonly word: string };
}

/** Times that people of the Harbour led, as they wrote them down. `to`: the first day after it. */
export const episodes: readonly {
  readonly email: string;
  readonly kind: 'project' | 'delegated' | 'decided' | 'hired' | 'incident' | 'mentored';
  readonly what: string;
  readonly seat: 'TL' | 'TLM' | 'EM' | null;
  readonly practice: 'listening' | 'feedback' | 'delegating' | 'coaching' | 'shielding' | 'deciding' | null;
  readonly from: string;
  readonly to: string | null;
  readonly recordedOn: string;
  readonly confirmations: readonly Confirmation[];
}[] = [
  {
    ...{ email: 'bo@harbour.example', kind: 'project', seat: 'TL', practice: 'deciding' },
    what: 'Led the move of the passage plan to the new tide service, with Noor and Sipho, until the old one was off',
    ...{ from: '2026-03-02', to: '2026-06-13', recordedOn: '2026-09-21' },
    confirmations: [
      {
        ...{ by: 'noor@harbour.example', askedOn: '2026-09-21' },
        confirmed: { on: '2026-09-23', word: 'We knew every week what was decided, and why.' },
      },
    ],
  },
  {
    ...{ email: 'bo@harbour.example', kind: 'delegated', seat: 'TL', practice: 'delegating' },
    what: 'Handed the pilot roster on to Mei, with the decisions that go with it, and stayed answerable',
    ...{ from: '2026-07-06', to: '2026-09-12', recordedOn: '2026-10-05' },
    confirmations: [
      {
        ...{ by: 'ada@harbour.example', askedOn: '2026-10-05' },
        confirmed: { on: '2026-10-08', word: 'Mei carried it to the end, and Bo never took it back.' },
      },
    ],
  },
  {
    ...{ email: 'bo@harbour.example', kind: 'incident', seat: null, practice: null },
    what: 'Ran the night of the wrong tide tables, from the first call until the masters had the right ones',
    ...{ from: '2026-10-12', to: '2026-10-14', recordedOn: '2026-10-19' },
    confirmations: [{ by: 'lucia@harbour.example', askedOn: '2026-10-19' }],
  },
  {
    ...{ email: 'leilani@harbour.example', kind: 'decided', seat: 'TL', practice: 'listening' },
    what: 'Heard everybody on the fog signals, wrote down one way and what would change it',
    ...{ from: '2026-05-04', to: '2026-05-23', recordedOn: '2026-09-14' },
    confirmations: [
      {
        ...{ by: 'tuyet@harbour.example', askedOn: '2026-09-14' },
        confirmed: { on: '2026-09-15', word: 'I was against it, was heard, and can live with it.' },
      },
    ],
  },
  {
    ...{ email: 'cy@harbour.example', kind: 'hired', seat: 'TLM', practice: 'coaching' },
    what: 'Brought Zofia aboard: first weeks, first change, first time on call',
    ...{ from: '2026-07-13', to: '2026-10-10', recordedOn: '2026-10-12' },
    confirmations: [
      {
        ...{ by: 'zofia@harbour.example', askedOn: '2026-10-12' },
        confirmed: { on: '2026-10-13', word: 'I was asked what I thought before I was told what to do.' },
      },
    ],
  },
];

/** Who would mentor, for which seats and how many at once. */
export const offers: readonly {
  readonly email: string;
  readonly seats: readonly ('TL' | 'TLM' | 'EM' | 'PgM')[];
  readonly places: number;
  readonly to: string | null;
  readonly note: string | null;
  readonly saidOn: string;
}[] = [
  {
    ...{ email: 'hanneke@harbour.example', seats: ['EM'], places: 1, to: '2027-07-01', saidOn: '2026-10-19' },
    note: 'For whoever has people to lead for the first time. Walks along the quay.',
  },
  {
    ...{ email: 'ada@harbour.example', seats: ['TL', 'TLM'], places: 2, to: null, saidOn: '2026-10-19' },
    note: 'One more besides Cy. I have done both seats, and know what it costs.',
  },
];
