import type { Day } from '../../../base/day.ts';
import type { PersonId, View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { Episode } from '../episode.ts';
import type { MentorLine } from '../mentorLines.ts';
import { type Mentorship, mentorshipOn } from '../mentorship.ts';
import { mentorFindings } from '../needsMentor.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { sceneOn } from './scene.ts';
import { readAllEpisodes, readMentorshipRecords } from './store/index.ts';

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
 * Who mentors whom on a day, once both have said yes. A mentor from outside has no id. Open to everybody; who is a
 * mentor by the files alone stands in the appointment and not here.
 */
export const readMentorships = async (
  { db }: Pick<MentoringServer, 'db'>,
  orgId: string,
  day: Day,
): Promise<readonly Mentorship[]> =>
  (await readMentorshipRecords(db, orgId)).flatMap((record) => {
    const now = mentorshipOn(record, day);
    return now?.state === 'on' ? [now] : [];
  });

/** Who mentors whom on the day of a view, and who leads without a mentor they should have. Open to everybody, as the lines are. */
export const readMentorLines = async (
  mentoring: MentoringServer,
  asking: Asking,
  view: View,
): Promise<{ readonly lines: readonly MentorLine[]; readonly lacking: ReadonlySet<PersonId> }> => {
  const scene = await sceneOn(mentoring, asking, view);
  const lacking = mentorFindings(scene, scene.lines).map(({ person }) => person);
  return { lines: scene.lines, lacking: new Set(lacking) };
};
