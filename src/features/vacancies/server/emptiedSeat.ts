import { count, inWords } from '../../../base/list.ts';
import type { AreaRef, AreaRow } from '../../code/index.ts';
import { askWho, hangingOn, readTeamKnowledge } from '../../code/server/index.ts';
import { type PersonId, type PersonRef, personRefOf, type View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { EmptiedSeat, RiskyArea } from '../api.ts';
import { areaTaskKey } from '../areaTask.ts';
import { readTaskWords } from './store/index.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

/** Who could look at changes is asked of so many areas at most: those with most going on. */
const areasReviewed = 3;

const areaRefOf = ({ id, kind, name, repository }: AreaRow): AreaRef => ({ id, kind, name, repository });

const riskyAreas = async (
  { code }: VacanciesServer,
  { orgId }: Asking,
  view: View,
  person: PersonId,
  taughtTo: (key: string) => PersonRef | null,
): Promise<readonly RiskyArea[]> =>
  (await hangingOn(code, orgId, view, person)).map(({ area, workedThere }) => ({
    ...{ area: areaRefOf(area), couldLearn: [...workedThere], taughtTo: taughtTo(areaTaskKey(area)) },
    because:
      workedThere.length === 0
        ? 'Nobody else who is here has worked there.'
        : `${inWords(workedThere.map(({ name }) => name))} worked there.`,
  }));

/** Areas of the teams somebody is on where they can be asked, those with most going on first. */
const areasAround = async (
  { code }: VacanciesServer,
  asking: Asking,
  { roster, names }: View,
  person: PersonId,
): Promise<readonly AreaRow[]> => {
  const found: AreaRow[] = [];
  for (const { body } of roster.teamsByMember.get(person) ?? []) {
    const { areas } = await readTeamKnowledge(code, asking, names.slug(body.team), {});
    found.push(...areas.filter(({ knowers }) => knowers.some((knower) => knower.person?.id === person)));
  }
  return found.sort((a, b) => b.recentChanges - a.recentChanges || (a.id < b.id ? -1 : 1));
};

/** Who else could look at changes where they are asked now. No count of anybody's reviews is told. */
const reviewsOf = async (
  vacancies: VacanciesServer,
  asking: Asking,
  view: View,
  person: PersonId,
): Promise<EmptiedSeat['reviews']> => {
  const areas = (await areasAround(vacancies, asking, view, person)).slice(0, areasReviewed);
  const found: EmptiedSeat['reviews'] = [];
  for (const area of areas) {
    const paths = [area.id.slice(area.id.indexOf(':') + 1) || area.name];
    const asked = { repository: area.repository.slug, question: 'reviewer' as const, paths, author: person };
    const { experts, learners } = await askWho(vacancies.code, asking, asked);
    const by = [...experts, ...learners].flatMap(({ who }) => who.person ?? []);
    found.push({ area: areaRefOf(area), by: by.sort((a, b) => a.name.localeCompare(b.name)) });
  }
  return found;
};

const shown = 4;

const sentenceOf = (name: string, areas: readonly RiskyArea[]): string => {
  if (areas.length === 0) return `Nothing of the code hangs on ${name} alone.`;
  const listed = areas.slice(0, shown).map(({ area }) => area.name);
  const more = areas.length > shown ? ` and ${areas.length - shown} more` : '';
  const orphans = areas.filter((area) => area.couldLearn.length === 0).length;
  const nobody = orphans === 0 ? '' : ` In ${orphans === areas.length ? 'none' : orphans} of them`;
  const rest =
    orphans === 0
      ? ''
      : `${nobody} ${orphans === areas.length ? 'has anybody else' : 'nobody else has'} worked.`;
  return `${count(areas.length, 'area of the code hangs', 'areas of the code hang')} on ${name} alone: ${inWords(listed)}${more}.${rest}`;
};

/** What the place of somebody leaves behind when they take another seat: facts about the code, no figure about them. */
export const emptiedSeat = async (
  vacancies: VacanciesServer,
  asking: Asking,
  view: View,
  person: PersonId,
): Promise<EmptiedSeat> => {
  const { names, roster } = view;
  const words = await readTaskWords(vacancies.db, asking.orgId, person);
  const taughtTo = (key: string): PersonRef | null => {
    const to = words.find((word) => word.key === key && word.toPerson !== null && !word.isRemoved)?.toPerson;
    return to === undefined || to === null ? null : personRefOf(to, names);
  };
  const areas = await riskyAreas(vacancies, asking, view, person, taughtTo);
  const teams = (roster.teamsByMember.get(person) ?? []).map(({ body }) => body.team);
  const shares = teams.map((team) => {
    const members = new Set((roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person)).size;
    return `one of the ${members} people of ${names.team(team)}`;
  });
  return {
    person: personRefOf(person, names),
    shareOfTeam: shares.length === 0 ? 'on no team' : inWords(shares),
    sentence: sentenceOf(names.person(person), areas),
    areas: [...areas],
    reviews: await reviewsOf(vacancies, asking, view, person),
  };
};
