/** Who of the Harbour was away for long, by e-mail; first and last day. */
export const absences = [
  { email: 'marisol@harbour.example', first: '2026-02-02', last: '2026-08-31' },
] as const;
