import { isoDay } from '../../../base/day.ts';
import { type AssumptionName, type Assumptions, assumptions, bandOf, likelyOf } from '../../load/index.ts';
import { readLoads } from '../../load/server/index.ts';
import { personRefOf } from '../../people/index.ts';
import { type Asking, tellOfLook } from '../../people/server/index.ts';
import type { ChoiceAnswer, WayAnswer } from '../api.ts';
import { hireOrPromote, picturedBy, type SeatToFill, type Way } from '../hireOrPromote.ts';
import { isFirstSeat } from '../isFirstSeat.ts';
import { sayChoice } from '../sentences.ts';
import type { Vacancy } from '../vacancy.ts';
import { emptiedSeat } from './emptiedSeat.ts';
import { spanOf } from './reading.ts';
import { choosingFor } from './slate.ts';
import {
  needVacancy,
  type Scene,
  sceneFor,
  seatOf,
  type VacanciesServer,
  type VacantSeat,
} from './vacanciesServer.ts';

/** The part of a week the seat took or takes, where somebody said so; else what is left beside the own work of its role. */
const shareOf = ({ view, assumed }: Scene, { post, role }: VacantSeat): number => {
  const said = view.known.appointment
    .filter(({ body }) => body.post === post && body.share !== null)
    .toSorted((a, b) => b.from - a.from)[0]?.body.share;
  return said ?? (role === 'TL' ? 1 - assumed.ownWorkTechLead : 1);
};

/** The seat as the model takes it, from today. */
export const seatToFill = (
  scene: Scene,
  { today }: Asking,
  { call }: Vacancy,
  seat: VacantSeat,
): SeatToFill => ({
  share: shareOf(scene, seat),
  callDays: call === null ? scene.assumed.callDays : Math.max(0, call.to - today),
  isRefilled: true,
});

const wayAnswer = (way: Way, today: number): WayAnswer => ({
  ...way,
  beginsOn: isoDay(today + Math.round(way.begins.value)),
  fullOn: isoDay(today + Math.round(way.full.value)),
  curve: way.curve.map(({ day, lead, own }) => ({ day, lead, own })),
});

/** What the cover's week holds already. Their manager sees the figure, those above the band. */
const coverOf = async (
  { load, db }: VacanciesServer,
  asking: Asking,
  { view, assumed }: Scene,
  { cover: person }: Vacancy,
): Promise<ChoiceAnswer['cover']> => {
  if (person === null) return null;
  const ref = personRefOf(person, view.names);
  const [seesFigure, seesBand] = [
    asking.mayDo('load.read', { person }),
    asking.mayDo('loadBand.read', { person }),
  ];
  const found =
    seesFigure || seesBand ? (await readLoads(load, asking, view, [person])).get(person) : undefined;
  if (found === undefined || found.standing !== 'on')
    return {
      ...{ person: ref, load: null, band: null },
      sentence: `${ref.name} stands in. How full their week is, is not shown to you.`,
    };
  await tellOfLook(db, asking, [person], 'load');
  const band = bandOf(found.load, assumed);
  return {
    ...{ person: ref, band },
    load: seesFigure ? { value: found.load, low: found.low, high: found.high } : null,
    sentence: {
      fits: `${ref.name} stands in; their week has room.`,
      tight: `${ref.name} stands in; their week is tight without it.`,
      overloaded: `${ref.name} stands in; their week holds too much without it.`,
    }[band],
  };
};

const assumptionRow = (name: AssumptionName, assumed: Assumptions): ChoiceAnswer['assumptions'][number] => {
  const likely = likelyOf(name, assumed[name]);
  const { says, unit, source } = assumptions[name];
  return { name, says, value: assumed[name], unit, source, likely: likely && [...likely] };
};

/** In a first lead seat one should have few people. */
const tooLarge = ({ view, assumed }: Scene, seat: VacantSeat, firsts: readonly string[]): string | null => {
  const { members, reports } = spanOf(view, seat, null);
  const people = Math.max(members - 1, reports);
  if (firsts.length === 0 || people <= assumed.firstSeatPeople) return null;
  return `${view.names.team(seat.team)} has ${people} people beside its ${seat.title}. A first seat should be on a team of at most ${assumed.firstSeatPeople} (configurable assumption): ${firsts.join(', ')} would lead for the first time.`;
};

/** Both ways to fill a seat side by side, and what the place of each who stands for it would leave behind. */
export const readChoice = async (
  vacancies: VacanciesServer,
  asking: Asking,
  id: string,
): Promise<ChoiceAnswer> => {
  const before = await sceneFor(vacancies, asking);
  const ended = needVacancy(before, asking, id, 'slate.read').end;
  const { scene, vacancy, standing } =
    ended === null
      ? await choosingFor(vacancies, asking, id)
      : { scene: before, vacancy: needVacancy(before, asking, id, 'slate.read'), standing: [] };
  const { view, assumed } = scene;
  const seat = seatOf(vacancy, view);
  const shape = seatToFill(scene, asking, vacancy, seat);
  const { hire, promote } = hireOrPromote(shape, assumed);
  const chosen = ended?.as === 'within' && ended.person !== null ? [ended.person] : [];
  const people = [...standing.map(({ person }) => person), ...chosen];
  const firsts = people.filter((person) => isFirstSeat(view.known, person, asking.today));
  const emptied = [];
  for (const person of people) emptied.push(await emptiedSeat(vacancies, asking, view, person));
  return {
    ...{ sentence: sayChoice(hire, promote), from: isoDay(asking.today), share: shape.share },
    ...{ hire: wayAnswer(hire, asking.today), promote: wayAnswer(promote, asking.today) },
    cover: await coverOf(vacancies, asking, scene, vacancy),
    tooLarge: tooLarge(scene, seat, firsts.map(view.names.person)),
    emptied: emptied.sort((a, b) => a.person.name.localeCompare(b.person.name)),
    assumptions: [...picturedBy, 'firstSeatPeople' as const].map((name) => assumptionRow(name, assumed)),
    source: 'docs/models/vacancies.md',
  };
};
