/** Hours of one week, by what they went into, as its leader logged them. */
export interface LoadWeek {
  readonly email: string;
  /** Its Monday. */
  readonly week: string;
  readonly ownWork: number;
  readonly leading: number;
  readonly people: number;
  readonly other: number;
}

type Hours = readonly [week: string, ownWork: number, leading: number, people: number, other: number];

const weeksOf = (name: string, weeks: readonly Hours[]): readonly LoadWeek[] =>
  weeks.map(([week, ownWork, leading, people, other]) => ({
    ...{ email: `${name}@harbour.example`, week, ownWork, leading, people, other },
  }));

/**
 * What three leaders of the Harbour logged of their autumn. Ada Quill sits in two seats: her own work goes to technical
 * leading and to her six people. Sione Schooner has nine people and hardly anything else. Cy Tallow is new at it, and
 * has logged too little to be measured.
 */
export const loadWeeks: readonly LoadWeek[] = [
  ...weeksOf('ada', [
    ['2026-09-21', 14, 4, 25, 7],
    ['2026-09-28', 12, 5, 26, 7],
    ['2026-10-05', 13, 5, 26, 6],
    ['2026-10-12', 11, 6, 27, 8],
    ['2026-10-19', 9, 7, 28, 8],
    ['2026-10-26', 10, 6, 28, 7],
    ['2026-11-02', 8, 7, 29, 8],
    ['2026-11-09', 7, 8, 29, 8],
  ]),
  ...weeksOf('sione', [
    ['2026-10-05', 0, 2, 34, 8],
    ['2026-10-12', 0, 1, 35, 7],
    ['2026-10-19', 0, 3, 33, 8],
    ['2026-10-26', 0, 2, 36, 7],
    ['2026-11-02', 0, 2, 34, 7],
    ['2026-11-09', 0, 1, 33, 8],
    ['2026-11-16', 0, 2, 35, 8],
  ]),
  ...weeksOf('cy', [
    ['2026-11-02', 19, 4, 14, 6],
    ['2026-11-09', 17, 5, 15, 7],
    ['2026-11-16', 15, 5, 17, 7],
  ]),
];
