import type { Lane } from '../../../ui/charts/SeatLanes.tsx';
import type { TeamAnswer } from '../api.ts';
import type { Role } from '../fact.ts';
import { capital } from './words.ts';

const order: readonly Role[] = ['EM', 'TL', 'PgM'];

/** The lanes of the picture. Seats of one title are numbered. */
export const lanesOf = ({ lanes = [] }: Pick<TeamAnswer, 'lanes'>): Lane[] =>
  lanes
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ post, title, ordinal, from, to, stays }) => {
      const isOneOfMany = lanes.filter((lane) => lane.title === title).length > 1;
      return {
        id: post,
        title: isOneOfMany ? `${capital(title)} ${ordinal}` : capital(title),
        from,
        to,
        stays: stays.map(({ person, ...stay }) => ({ who: person.name, ...stay })),
      };
    });
