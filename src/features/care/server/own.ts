import { isoDay } from '../../../base/day.ts';
import { personRefOf } from '../../people/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import type { OwnCare } from '../api.ts';
import type { CareServer } from './careServer.ts';
import { readAgreements, readGoals, readHeard, readTalks, readWrittenBy } from './store/index.ts';

/** All that is kept here about the asker, and what they wrote about others, for their export. */
export const readOwnCare = async ({ db, people }: CareServer, asking: Asking): Promise<OwnCare> => {
  const { personId: me, orgId } = asking;
  if (me === null) return { agreements: [], goals: [], talks: [], heard: [], written: [] };
  const { names } = await look(people, asking, {});
  const refOrNull = (id: string | null) => (id === null ? null : personRefOf(id, names));
  return {
    agreements: (await readAgreements(db, orgId, [me])).map(({ version, text, by, on, acknowledgedOn }) => ({
      ...{ version, text, by: refOrNull(by), on: isoDay(on) },
      acknowledgedOn: acknowledgedOn === null ? null : isoDay(acknowledgedOn),
    })),
    goals: (await readGoals(db, orgId, [me])).map(({ version, text, on }) => ({
      ...{ version, text, on: isoDay(on) },
    })),
    talks: (await readTalks(db, orgId, [me])).map(({ manager, on, by }) => ({
      ...{ manager: refOrNull(manager), on: isoDay(on), by: refOrNull(by) },
    })),
    heard: (await readHeard(db, orgId, [me])).map(({ skill, version, on }) => ({
      ...{ skill, version, on: isoDay(on) },
    })),
    written: (await readWrittenBy(db, orgId, me)).map(({ person, what, on }) => ({
      ...{ person: personRefOf(person, names), what, on: isoDay(on) },
    })),
  };
};
