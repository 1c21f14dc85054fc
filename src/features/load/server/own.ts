import { isoDay } from '../../../base/day.ts';
import { personRefOf } from '../../people/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import type { OwnLoad } from '../api.ts';
import type { LoadServer } from './loadServer.ts';
import { selfCheckAnswersOf } from './reading.ts';
import { readSaid, readSelfChecks, readSharing, readWeeks } from './store/index.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnLoad = async ({ db, people }: LoadServer, asking: Asking): Promise<OwnLoad> => {
  const { personId: me, orgId } = asking;
  if (me === null) return { weeks: [], said: [], sharesBand: false, selfChecks: [] };
  const { names } = await look(people, asking, {});
  return {
    weeks: (await readWeeks(db, orgId, [me])).map(
      ({ week, ownWork, leading, people: forPeople, other, at }) => ({
        ...{ week: isoDay(week), ownWork, leading, people: forPeople, other, at },
      }),
    ),
    said: (await readSaid(db, orgId, [me])).map(
      ({ from, by, at, projects, ownWork, mentoringHours, mastered }) => ({
        ...{ from: isoDay(from), by: by === null ? null : personRefOf(by, names), at },
        ...{ projects, ownWork, mentoringHours, mastered },
      }),
    ),
    sharesBand: (await readSharing(db, orgId, [me]))[0]?.sharesBand ?? false,
    selfChecks: selfCheckAnswersOf(await readSelfChecks(db, orgId, me)),
  };
};
