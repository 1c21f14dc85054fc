import type { Relief } from '../load/index.ts';

/** Something that makes one seat lighter without making it two. */
export interface SeatRelief {
  readonly says: string;
  /** Hours a week it brings; null where nobody can say. */
  readonly hours: number | null;
}

const sayings: Readonly<Record<Relief['kind'], (leader: string) => string>> = {
  report: (leader) => `Let one of ${leader}’s reports go to another manager`,
  project: (leader) => `Take a project away from ${leader}`,
  ownWork: (leader) => `Bring ${leader}’s own technical work down to what keeps in touch`,
  mentee: (leader) => `Let somebody else mentor one of those whom ${leader} mentors`,
};

/** What relieves a leader now: hours first, then a deputy and a mentor where there is none. */
export const seatReliefs = (
  leader: string,
  found: readonly Relief[],
  { deputy, hasMentor }: { readonly deputy: string | null; readonly hasMentor: boolean },
): readonly SeatRelief[] => [
  ...found.map(({ kind, hours }) => ({ says: sayings[kind](leader), hours })),
  {
    says: deputy === null ? `Name a deputy for ${leader}` : `Let ${deputy}, who covers, decide more alone`,
    hours: null,
  },
  ...(hasMentor ? [] : [{ says: `Find ${leader} a mentor who has led a team in both seats`, hours: null }]),
];
