import type { Lane } from '../../../ui/charts/SeatLanes.tsx';
import type { TeamAnswer } from '../api.ts';
import { capital } from './words.ts';

/** The lanes of the picture. Seats of one title are numbered. */
export const lanesOf = ({ lanes = [] }: Pick<TeamAnswer, 'lanes'>): Lane[] =>
  lanes.map(({ post, title, ordinal, from, to, stays }) => {
    const isOneOfMany = lanes.filter((lane) => lane.title === title).length > 1;
    return {
      id: post,
      title: isOneOfMany ? `${capital(title)} ${ordinal}` : capital(title),
      from,
      to,
      stays: stays.map(({ person, ...stay }) => ({ who: person.label, ...stay })),
    };
  });
