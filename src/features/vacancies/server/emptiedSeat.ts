import { count, inWords } from '../../../base/list.ts';
import type { AreaRow, TeamKnowledgeAnswer } from '../../code/index.ts';
import { askWho, readTeamKnowledge } from '../../code/server/index.ts';
import { type PersonId, type PersonRef, personRefOf, type View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { EmptiedSeat, RiskyArea } from '../api.ts';
import { areaTaskKey } from '../areaTask.ts';
import { readTaskWords } from './store/index.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

/** So much of an area somebody has to know to be named as one who could take it over. Configurable assumption. */
const workedThere = 0.05;
/** Who could look at changes is asked of so many areas at most: those with most going on. */
const areasReviewed = 3;

interface TeamCode {
  readonly answer: TeamKnowledgeAnswer;
  /** Areas nobody here knows but the person. */
  readonly alone: readonly AreaRow[];
  readonly known: readonly AreaRow[];
}

const isAmong = (area: AreaRow, person: PersonId): boolean =>
  area.knowers.some((knower) => knower.person?.id === person);

/** The code of the teams somebody is on, by what they know of it. */
const codeAround = async (
  { code }: VacanciesServer,
  asking: Asking,
  { roster, names }: View,
  person: PersonId,
): Promise<readonly TeamCode[]> => {
  const found: TeamCode[] = [];
  for (const { body } of roster.teamsByMember.get(person) ?? []) {
    const answer = await readTeamKnowledge(code, asking, names.slug(body.team), {});
    const known = answer.areas.filter((area) => isAmong(area, person));
    found.push({ answer, known, alone: known.filter(({ knownBy }) => knownBy === 'one') });
  }
  return found;
};

/** Those of the team who worked in an area, and whom the pairings name; by name, for nobody is ranked. */
const couldLearn = ({ answer }: TeamCode, area: AreaRow, person: PersonId): readonly PersonRef[] => {
  const at = answer.areas.indexOf(area);
  const paired = answer.away.pairings
    .filter((pairing) => pairing.area.id === area.id && pairing.area.repository.slug === area.repository.slug)
    .map(({ learns }) => learns);
  const worked = answer.people.filter((_, one) => (answer.knowledge[at]?.[one] ?? 0) >= workedThere);
  const refs = [...paired, ...worked].flatMap((each) => each.person ?? []).filter(({ id }) => id !== person);
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()].sort((a, b) => a.name.localeCompare(b.name));
};

const areaRefOf = ({ id, kind, name, repository }: AreaRow) => ({ id, kind, name, repository });

const riskyAreas = (
  around: readonly TeamCode[],
  person: PersonId,
  taughtTo: (key: string) => PersonRef | null,
): readonly RiskyArea[] =>
  around.flatMap((team) =>
    team.alone.map((area) => {
      const learners = couldLearn(team, area, person);
      return {
        area: areaRefOf(area),
        couldLearn: [...learners],
        because:
          learners.length === 0
            ? 'Nobody else of the team has worked there.'
            : `${inWords(learners.map(({ name }) => name))} worked there.`,
        taughtTo: taughtTo(areaTaskKey(area)),
      };
    }),
  );

/** Who else could look at changes where they are asked now. No count of anybody's reviews is told. */
const reviewsOf = async (
  { code }: VacanciesServer,
  asking: Asking,
  around: readonly TeamCode[],
  person: PersonId,
): Promise<EmptiedSeat['reviews']> => {
  const areas = around
    .flatMap(({ known }) => known)
    .toSorted((a, b) => b.recentChanges - a.recentChanges || (a.id < b.id ? -1 : 1))
    .slice(0, areasReviewed);
  const found: EmptiedSeat['reviews'] = [];
  for (const area of areas) {
    const paths = [area.id.slice(area.id.indexOf(':') + 1) || area.name];
    const asked = { repository: area.repository.slug, question: 'reviewer' as const, paths, author: person };
    const { experts, learners } = await askWho(code, asking, asked);
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
  const around = await codeAround(vacancies, asking, view, person);
  const words = await readTaskWords(vacancies.db, asking.orgId, person);
  const taughtTo = (key: string): PersonRef | null => {
    const to = words.find((word) => word.key === key && word.toPerson !== null && !word.isRemoved)?.toPerson;
    return to === undefined || to === null ? null : personRefOf(to, names);
  };
  const areas = riskyAreas(around, person, taughtTo);
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
    reviews: await reviewsOf(vacancies, asking, around, person),
  };
};
