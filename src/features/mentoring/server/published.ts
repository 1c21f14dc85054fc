import type { PersonId, View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { Episode } from '../episode.ts';
import type { MentorLine } from '../mentorLines.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { findingsFor } from './reading.ts';
import { sceneOn } from './scene.ts';
import { readAllEpisodes } from './store/index.ts';

/**
 * The times these people led, as they stand now: what was withdrawn is not among them. The latest first; confirmed or
 * not. Checks no rights: whoever calls shows them only to whom the person lets see them, and tells of the look.
 */
export const readEpisodes = async (
  { db }: Pick<MentoringServer, 'db'>,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly Episode[]> =>
  (await readAllEpisodes(db, orgId, people)).filter(({ withdrawnOn }) => withdrawnOn === null);

/**
 * Who mentors whom on the day of a view, open to everybody; and who lacks a mentor, of those for whom the asker answers.
 * From when two agreed stands on the line; the field `mentor` of a seat keeps no days.
 */
export const readMentorLines = async (
  mentoring: MentoringServer,
  asking: Asking,
  view: View,
): Promise<{ readonly lines: readonly MentorLine[]; readonly lacking: ReadonlySet<PersonId> }> => {
  const scene = await sceneOn(mentoring, asking, view);
  const lacking = findingsFor(asking, scene).map(({ person }) => person);
  return { lines: scene.lines, lacking: new Set(lacking) };
};
