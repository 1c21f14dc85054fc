import { emeriti, terms, vacancies } from '../../examples/harbour/leading/vacancies.ts';
import { dayOf } from '../base/day.ts';
import { defaultAssumptions } from '../features/load/index.ts';
import type { Chronicle, Fact } from '../features/people/index.ts';
import { hireOrPromote } from '../features/vacancies/index.ts';
import type { BroughtVacancies } from '../features/vacancies/server/index.ts';

type Found = (email: string) => string;
interface Place {
  readonly team: string;
  readonly role: string;
}

const postIn = ({ team, post }: Chronicle, { team: slug, role }: Place): Fact<'post'> => {
  const of = team.find(({ body }) => body.slug === slug)!;
  return post.find(({ body }) => body.team === of.id && body.role === role)!;
};

const appointmentIn = (chronicle: Chronicle, place: Place, person: string): string =>
  chronicle.appointment.find(
    ({ body }) => body.post === postIn(chronicle, place).id && body.person === person,
  )!.id;

/** The seats of the Harbour as its example tells of them, with the ids they got. */
export const harbourVacancies = (chronicle: Chronicle, personOf: Found): BroughtVacancies => {
  const { hire, promote } = hireOrPromote({ share: 0.6, callDays: 0, isRefilled: true }, defaultAssumptions);
  return {
    vacancies: vacancies.map(({ openedOn, openedBy, fillBy, cover, call, end, waits, reason, ...place }) => ({
      ...{ post: postIn(chronicle, place).id, reason, waits, fillBy: dayOf(fillBy), cover: personOf(cover) },
      ...{ openedOn: dayOf(openedOn), openedBy: personOf(openedBy) },
      call: { ...call, on: dayOf(call.on), from: dayOf(call.from), to: dayOf(call.to) },
      end: {
        ...{ as: 'within', on: dayOf(end.on), announcedOn: dayOf(end.announcedOn), reason: end.reason },
        ...{ person: personOf(end.person), by: personOf(openedBy) },
        appointment: appointmentIn(chronicle, place, personOf(end.person)),
        alternatives: {
          ...{ within: end.within, outside: end.outside },
          hire: { begins: hire.begins, full: hire.full },
          promote: { begins: promote.begins, full: promote.full },
        },
      },
    })),
    terms: terms.map(({ endsOn, reason, by, person, ...place }) => ({
      ...{ person: personOf(person), endsOn: dayOf(endsOn), reason, by: personOf(by) },
      appointment: appointmentIn(chronicle, place, personOf(person)),
    })),
    emeriti: emeriti.map(({ person, from, ...place }) => ({
      ...{ person: personOf(person), post: postIn(chronicle, place).id, from: dayOf(from) },
    })),
  };
};
