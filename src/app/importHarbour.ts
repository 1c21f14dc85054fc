import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { absences } from '../../examples/harbour/absences.ts';
import { buildHarbour } from '../../examples/harbour/build.ts';
import { buildHarbourCode } from '../../examples/harbour/buildCode.ts';
import { care } from '../../examples/harbour/leading/care.ts';
import { partnership } from '../../examples/harbour/leading/leadership.ts';
import { loadWeeks } from '../../examples/harbour/leading/loadWeeks.ts';
import { dayOf } from '../base/day.ts';
import { keepAbsence } from '../features/calendar/server/index.ts';
import { importCare } from '../features/care/server/index.ts';
import { addRepositories } from '../features/code/server/index.ts';
import { importPartnership } from '../features/leadership/server/index.ts';
import { importWeeks } from '../features/load/server/index.ts';
import { importMentoring } from '../features/mentoring/server/index.ts';
import type { ImportAnswer, View } from '../features/people/index.ts';
import type { Asking } from '../features/people/server/index.ts';
import { importVacancies } from '../features/vacancies/server/index.ts';
import { harbourMentoring } from './harbourMentoring.ts';
import { harbourVacancies } from './harbourVacancies.ts';
import { importHistory } from './importing.ts';
import { renameOrganisation, type Wheelhouse } from './openWheelhouse.ts';
import { importHarbourSkills } from './routes/skillImportRoutes.ts';

/** People, teams and seats, each known since the day it became known. */
const importPeople = async (wheelhouse: Wheelhouse, asking: Asking) => {
  const folder = await mkdtemp(join(tmpdir(), 'harbour-'));
  try {
    await buildHarbour(folder);
    const stop = AbortSignal.timeout(60_000);
    return await importHistory(wheelhouse, asking, 'csv', folder, { apply: true, stop });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

type Found = (email: string) => string;
const peopleByEmail = ({ roster }: View): Found => {
  const identities = [...roster.identitiesByPerson.values()].flat();
  const byEmail = new Map(identities.map(({ body }) => [body.value, body.person]));
  return (email) => byEmail.get(email)!;
};

const importAbsences = async (
  { calendar }: Wheelhouse,
  { orgId, personId, now }: Asking,
  personOf: Found,
): Promise<void> => {
  for (const { email, first, last } of absences) {
    const days = { from: dayOf(first), to: dayOf(last) + 1 };
    const absence = { id: calendar.newId(), person: personOf(email), ...days };
    await keepAbsence(calendar.db, orgId, absence, personId, now);
  }
};

const importLoadWeeks = ({ leading }: Wheelhouse, asking: Asking, personOf: Found): Promise<void> => {
  const weeks = loadWeeks.map(({ email, week, ...hours }) => ({
    ...{ person: personOf(email), week: dayOf(week), ...hours },
  }));
  return importWeeks(leading.load, asking, weeks);
};

const bringPartnership = ({ leading }: Wheelhouse, asking: Asking, personOf: Found): Promise<void> =>
  importPartnership(leading.leadership, asking, {
    ...partnership,
    ...{ setOn: dayOf(partnership.setOn), reviewOn: dayOf(partnership.reviewOn) },
    signedBy: partnership.signedBy.map(personOf),
  });

const bringCare = ({ leading }: Wheelhouse, asking: Asking, personOf: Found): Promise<void> => {
  const brought = care.map(({ email, manager, ...rest }) => ({
    ...{ person: personOf(email), manager: personOf(manager), ...rest },
  }));
  return importCare(leading.care, asking, brought);
};

/** Before an announcement only those named on a fact know it, so it is taken from the whole chronicle. */
const bringVacancies = async ({ leading, people }: Wheelhouse, asking: Asking, personOf: Found) => {
  const { chronicle } = await people.chronicles.read(asking.orgId);
  await importVacancies(leading.vacancies, asking, harbourVacancies(chronicle, personOf));
};

/** Its repositories lie below the home folder, so that they can be read again. */
const importCode = async ({ code, config }: Wheelhouse, asking: Asking): Promise<void> => {
  const folder = join(config.home, 'harbour');
  await rm(folder, { recursive: true, force: true });
  await addRepositories(code, asking, await buildHarbourCode(folder));
};

/**
 * Brings the invented organisation in, through the imports of everybody.
 * @param withCode Its repositories too; they are read by jobs, which end some seconds later.
 */
export const importHarbour = async (
  wheelhouse: Wheelhouse,
  asking: Asking,
  { withCode }: { readonly withCode: boolean },
): Promise<ImportAnswer> => {
  asking.may('import.apply', 'organisation');
  const { answer, view } = await importPeople(wheelhouse, asking);
  await renameOrganisation(wheelhouse, 'The Harbour');
  await importHarbourSkills(wheelhouse, asking);
  const personOf = peopleByEmail(view);
  await importAbsences(wheelhouse, asking, personOf);
  await importLoadWeeks(wheelhouse, asking, personOf);
  await importMentoring(wheelhouse.leading.mentoring, asking, harbourMentoring(personOf));
  await bringPartnership(wheelhouse, asking, personOf);
  await bringCare(wheelhouse, asking, personOf);
  await bringVacancies(wheelhouse, asking, personOf);
  if (withCode) await importCode(wheelhouse, asking);
  return answer;
};
