import type { Day } from '../../../base/day.ts';
import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { Call, Emeritus, Ending, Term, Vacancy } from '../vacancy.ts';
import { keepCall, keepEmeritus, keepEnd, keepTerm, keepVacancy } from './store/index.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

/** What another record of an organisation tells about its seats. */
export interface BroughtVacancies {
  readonly vacancies: readonly (Omit<Vacancy, 'version' | 'call' | 'end' | 'id'> & {
    readonly call: (Call & { readonly on: Day }) | null;
    readonly end: Ending | null;
  })[];
  readonly terms: readonly (Omit<Term, 'version'> & { readonly by: PersonId | null })[];
  readonly emeriti: readonly Omit<Emeritus, 'id' | 'endedOn'>[];
}

/** Keeps what an import tells, as it happened. The caller asks who may. */
export const importVacancies = async (
  { db, newId }: VacanciesServer,
  { orgId, now }: Asking,
  { vacancies, terms, emeriti }: BroughtVacancies,
): Promise<void> => {
  for (const { openedOn, openedBy, call, end, ...vacancy } of vacancies) {
    const [id, said] = [newId(), { by: openedBy, at: now }];
    await keepVacancy(db, orgId, { id, version: 1, ...vacancy }, openedOn, said);
    if (call !== null) await keepCall(db, orgId, id, call, call.on, said);
    if (end !== null) await keepEnd(db, orgId, id, end, { by: end.by, at: now });
  }
  for (const { by, ...term } of terms) await keepTerm(db, orgId, { version: 1, ...term }, { by, at: now });
  for (const mark of emeriti) await keepEmeritus(db, orgId, { id: newId(), ...mark }, { by: null, at: now });
};
