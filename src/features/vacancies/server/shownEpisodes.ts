import { isoDay } from '../../../base/day.ts';
import { deedWords } from '../../mentoring/index.ts';
import { readEpisodes } from '../../mentoring/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { look } from '../../people/server/index.ts';
import type { ShownEpisode } from '../api.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

/** Times of leading with whose they are, in words, the latest first. Shown to others only as the person chose. */
export const episodesOf = async (
  { mentoring, people }: VacanciesServer,
  asking: Asking,
  of: readonly PersonId[],
): Promise<readonly (ShownEpisode & { readonly person: PersonId })[]> => {
  const { names } = await look(people, asking, {});
  return (await readEpisodes(mentoring, asking.orgId, of)).map(
    ({ id, person, kind, what, from, to, confirmations }) => ({
      ...{ id, person, deed: deedWords[kind], what, from: isoDay(from) },
      to: to === null ? null : isoDay(to - 1),
      confirmedBy: confirmations.flatMap(({ answer, by }) =>
        answer === 'confirmed' && by !== null ? names.person(by) : [],
      ),
    }),
  );
};
