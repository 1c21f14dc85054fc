import type { PersonRef, TeamRef } from '../../people/index.ts';
import type { MentorFindingAnswer, MentorLineAnswer } from '../api.ts';

/** One person of the picture. */
export interface MentorRow {
  readonly key: string;
  /** Null: somebody from outside. */
  readonly person: PersonRef | null;
  readonly team: TeamRef | null;
  /** Whom they mentor, and who mentors them. */
  readonly mentees: readonly MentorLineAnswer[];
  readonly mentors: readonly MentorLineAnswer[];
  readonly lacks: boolean;
}

/** A line between two rows, from the mentor's to the mentee's. */
export interface MentorArc {
  readonly from: number;
  readonly to: number;
  /** False: it stands on a seat, and nobody said since when. */
  readonly isAgreed: boolean;
}

const mentorKey = ({ mentor, mentee }: MentorLineAnswer): string => mentor?.id ?? `outside ${mentee.id}`;
const byName = (a: PersonRef | null, b: PersonRef | null) => (a?.name ?? '').localeCompare(b?.name ?? '');

/** People one below the other, mentees right below their mentor, then who lacks one; and the lines between them. */
export const mentorRowsOf = (
  lines: readonly MentorLineAnswer[],
  findings: readonly MentorFindingAnswer[],
): { readonly rows: readonly MentorRow[]; readonly arcs: readonly MentorArc[] } => {
  const rows = new Map<string, MentorRow>();
  const lacking = new Set(findings.map(({ person }) => person.id));
  const put = (key: string, person: PersonRef | null, team: TeamRef | null): void => {
    if (rows.has(key)) return;
    const mentees = lines.filter((line) => mentorKey(line) === key);
    const mentors = lines.filter(({ mentee }) => mentee.id === key);
    rows.set(key, { key, person, team, mentees, mentors, lacks: lacking.has(key) });
    for (const { mentee, team: led } of mentees) put(mentee.id, mentee, led);
  };
  const isMentee = new Set(lines.map(({ mentee }) => mentee.id));
  const inOrder = lines.toSorted((a, b) => byName(a.mentor, b.mentor));
  // Who is mentored by nobody stands above; the others come with their mentor.
  for (const line of inOrder)
    if (!isMentee.has(mentorKey(line))) put(mentorKey(line), line.mentor, line.mentorTeam);
  for (const line of inOrder) put(mentorKey(line), line.mentor, line.mentorTeam);
  for (const { person, team } of findings) put(person.id, person, team);
  const place = new Map([...rows.keys()].map((key, i) => [key, i]));
  const arcs = lines.map((line) => ({
    ...{ from: place.get(mentorKey(line))!, to: place.get(line.mentee.id)! },
    isAgreed: line.from !== null,
  }));
  return { rows: [...rows.values()], arcs };
};
