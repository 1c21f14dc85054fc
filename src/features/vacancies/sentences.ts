import { type Day, spokenDay } from '../../base/day.ts';
import { count, inWords } from '../../base/list.ts';
import type { Names } from '../people/index.ts';
import type { Range } from './hireOrPromote.ts';
import type { OpenSeat } from './openSeats.ts';
import { type Alternatives, type Ending, stageOn, type Vacancy } from './vacancy.ts';

type SeatWords = Pick<OpenSeat, 'team' | 'title'>;

/** `tech lead of Customs` */
export const sayTitle = ({ title, team }: SeatWords, names: Names): string =>
  `${title} of ${names.team(team)}`;

/** How a seat stands, before anything about its vacancy. */
export const saySeat = (seat: OpenSeat, names: Names): string => {
  const what = sayTitle(seat, names);
  const holder = seat.holder === null ? '' : names.person(seat.holder);
  if (seat.state === 'vacant')
    return seat.since === null
      ? `${names.team(seat.team)} has no ${seat.title}; the seat was never opened.`
      : `${names.team(seat.team)} has no ${seat.title} since ${spokenDay(seat.since)}${seat.openStart ? ' or before' : ''}.`;
  const is = `${holder} is ${seat.state === 'acting' ? 'acting ' : ''}${what}`;
  return seat.endsOn === null
    ? `${is}; somebody else is looked for.`
    : `${is} until ${spokenDay(seat.endsOn - 1)}, and nobody is known to follow.`;
};

const afterCall = 'It is being decided.';

/** What everybody has to know of a vacancy. */
export const sayStage = ({ call, end }: Pick<Vacancy, 'call' | 'end'>, day: Day): string =>
  ({
    'not called': 'No call is open yet.',
    called: `A call opens on ${spokenDay(call?.from ?? day)}.`,
    open: `Whoever wishes to may stand up until ${spokenDay((call?.to ?? day) - 1)}.`,
    closed: `The call is over. ${afterCall}`,
    ended: end?.as === 'dropped' ? 'The seat is not filled for now.' : 'It is filled.',
  })[stageOn({ call, end }, day)];

const came = { within: 'from within', outside: 'hired from outside', dropped: '' } as const;

/** `Viktor Vane becomes tech lead of Customs, promoted from within.` */
export const sayEnd = (end: Ending, seat: SeatWords, names: Names): string =>
  end.as === 'dropped'
    ? `The ${sayTitle(seat, names)} is not looked for any more: ${end.reason}`
    : `${end.person === null ? 'Somebody' : names.person(end.person)} follows as ${sayTitle(seat, names)}, ${came[end.as]}.`;

/** What stood beside the choice that was made. */
export const sayConsidered = ({ within, outside }: Alternatives): string =>
  within + outside === 0
    ? 'Nobody had stood up.'
    : `${[
        ...(within > 0 ? [`${count(within, 'person', 'people')} from within`] : []),
        ...(outside > 0 ? [`${outside} from outside`] : []),
      ].join(' and ')} stood for it.`;

/** The answer of the page of vacancies. */
export const sayOpenSeats = (seats: readonly OpenSeat[], names: Names, day: Day): string => {
  if (seats.length === 0) return 'Every seat that should be held is held, and none ends soon.';
  const vacant = seats.filter(({ state }) => state === 'vacant');
  const uncalled = vacant.filter(({ vacancy }) => vacancy === null || vacancy.call === null);
  const open = seats.filter(({ vacancy }) => vacancy !== null && stageOn(vacancy, day) === 'open');
  const first =
    vacant.length === 0
      ? `No seat is vacant; ${seats.length === 1 ? 'one is' : `${seats.length} are`} to be filled soon.`
      : `${count(vacant.length, 'seat is', 'seats are')} vacant: ${inWords(vacant.slice(0, 4).map((seat) => sayTitle(seat, names)))}${vacant.length > 4 ? ` and ${vacant.length - 4} more` : ''}.`;
  const calls =
    open.length === 0
      ? ''
      : ` You can stand up for ${inWords(open.map((seat) => `${sayTitle(seat, names)} until ${spokenDay(seat.vacancy!.call!.to - 1)}`))}.`;
  const some =
    vacant.length === 1
      ? 'No call is open for it.'
      : `${uncalled.length === 1 ? 'One of them has' : `${uncalled.length} of them have`} no call.`;
  const missing = uncalled.length === 0 ? '' : ` ${some}`;
  return `${first}${calls}${missing}`;
};

const inWeeks = (days: number): string => {
  const weeks = Math.round(days / 7);
  return weeks === 0 ? 'at once' : `in ${count(weeks, 'week')}`;
};

/** Both ways in one sentence, in weeks, for that is how exact it is. */
export const sayChoice = (
  hire: { readonly begins: Range; readonly full: Range },
  promote: typeof hire,
): string =>
  `From within somebody begins ${inWeeks(promote.begins.value)} and has full effect ${inWeeks(promote.full.value)}; from outside they begin ${inWeeks(hire.begins.value)} and have it ${inWeeks(hire.full.value)}. A promotion leaves a place behind it.`;
