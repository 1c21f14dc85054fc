import type { MapSeat } from '../../../leadershipMap/api.ts';

export const colourings = ['state', 'tenure', 'load', 'mentors'] as const;
/** What the bars are coloured by. */
export type Colouring = (typeof colourings)[number];

export type Tone = 'good' | 'soft' | 'watch' | 'bad' | 'none';

interface Shade {
  readonly tone: Tone;
  readonly words: string;
}

const byState = ({ state }: MapSeat): Shade =>
  ({
    held: { tone: 'good', words: 'held' },
    acting: { tone: 'watch', words: 'acting' },
    vacant: { tone: 'bad', words: 'vacant' },
  })[state] as Shade;

const byTenure = ({ holder, isNew }: MapSeat): Shade => {
  if (holder === null) return { tone: 'none', words: 'nobody there' };
  return isNew ? { tone: 'watch', words: 'new in the seat' } : { tone: 'good', words: 'in it for longer' };
};

const byLoad = ({ load }: MapSeat): Shade =>
  load === null
    ? { tone: 'none', words: 'not shown to you' }
    : ({
        fits: { tone: 'good', words: 'fits in a week' },
        tight: { tone: 'watch', words: 'tight' },
        overloaded: { tone: 'bad', words: 'overloaded' },
      }[load] as Shade);

const byMentors = ({ holder, mentors, lacksMentor }: MapSeat): Shade => {
  if (holder === null) return { tone: 'none', words: 'nobody there' };
  if (lacksMentor) return { tone: 'bad', words: 'has none and should' };
  return mentors.length > 0 ? { tone: 'good', words: 'has a mentor' } : { tone: 'soft', words: 'has none' };
};

/** How a seat is coloured; the words say the same. */
export const shadeOf: Readonly<Record<Colouring, (seat: MapSeat) => Shade>> = {
  state: byState,
  tenure: byTenure,
  load: byLoad,
  mentors: byMentors,
};

/** What the colours mean, of those that are on the map. */
export const legendOf = (seats: readonly MapSeat[], by: Colouring): readonly Shade[] => [
  ...new Map(seats.map(shadeOf[by]).map((shade) => [shade.words, shade])).values(),
];

/** `3 years`, `5 months`, `12 days`. */
export const sayTenure = (days: number): string => {
  const [years, months] = [Math.floor(days / 365), Math.floor(days / 30.4)];
  if (years >= 2) return `${years} years`;
  if (months >= 2) return `${months} months`;
  return days === 1 ? '1 day' : `${days} days`;
};
