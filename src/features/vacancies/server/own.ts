import { isoDay } from '../../../base/day.ts';
import type { Asking } from '../../people/server/index.ts';
import type { OwnVacancies } from '../api.ts';
import { sayTitle } from '../sentences.ts';
import { readCandidaciesOf, readEmeriti, readTaskWords, readTerms } from './store/index.ts';
import { isoOrNull } from './toAnswer.ts';
import { sceneFor, seatOf, type VacanciesServer } from './vacanciesServer.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnVacancies = async (vacancies: VacanciesServer, asking: Asking): Promise<OwnVacancies> => {
  const { personId: me, orgId } = asking;
  if (me === null) return { candidacies: [], chosen: [], opened: [], tasks: [], terms: [], emeritus: [] };
  const { view, vacancies: all } = await sceneFor(vacancies, asking);
  const seatFor = (post: string) => sayTitle(seatOf({ post }, view), view.names);
  const seatBy = new Map(all.map(({ id, post }) => [id, seatFor(post)]));
  return {
    candidacies: (await readCandidaciesOf(vacancies.db, orgId, me)).map((each) => ({
      ...{ seat: seatBy.get(each.vacancy) ?? '', statement: each.statement, episodes: [...each.episodes] },
      ...{ stoodOn: isoDay(each.stoodOn), withdrawnOn: isoOrNull(each.withdrawnOn) },
    })),
    chosen: all.flatMap(({ end, post }) =>
      end?.person === me ? { seat: seatFor(post), as: end.as, on: isoDay(end.on), reason: end.reason } : [],
    ),
    opened: all.flatMap(({ openedBy, openedOn, post, reason }) =>
      openedBy === me ? { seat: seatFor(post), on: isoDay(openedOn), reason } : [],
    ),
    tasks: (await readTaskWords(vacancies.db, orgId, me)).map(
      ({ list, key, what, due, doneOn, isRemoved }) => ({
        ...{ list, key, what, isRemoved, due: isoOrNull(due), doneOn: isoOrNull(doneOn) },
      }),
    ),
    terms: [...(await readTerms(vacancies.db, orgId)).values()]
      .filter(({ person }) => person === me)
      .map(({ endsOn, reason }) => ({ endsOn: isoOrNull(endsOn), reason })),
    emeritus: (await readEmeriti(vacancies.db, orgId))
      .filter(({ person }) => person === me)
      .map(({ post, from, endedOn }) => ({
        ...{ seat: seatFor(post), from: isoDay(from), endedOn: isoOrNull(endedOn) },
      })),
  };
};
