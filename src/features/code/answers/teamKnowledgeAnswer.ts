import { isoDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import { type TeamId, teamRefOf, type View } from '../../people/index.ts';
import type { DeveloperRef, TeamKnowledgeAnswer } from '../api.ts';
import { areaKnowledge, filesIn, truckFactorOf } from '../knowing/index.ts';
import { areaRowOf } from './areaRows.ts';
import { developerRefOf } from './refs.ts';
import { paperAndPractice } from './remarks.ts';
import { awayOf } from './teamAway.ts';
import { keyOf, membersOf, type Part, partOf, type TeamView } from './teamPart.ts';

const rowsOf = (parts: readonly Part[], people: readonly DeveloperRef[]) =>
  parts.flatMap(({ view, areas, teamByArea }) =>
    areas.flatMap((area) => {
      const row = areaRowOf(view, area, teamByArea);
      if (!row) return [];
      const known = new Map(
        areaKnowledge(view.expertise, filesIn(view.expertise, area.files)).map(({ developer, knowledge }) => [
          keyOf(developerRefOf(view, developer)),
          knowledge,
        ]),
      );
      const knowledge = people.map((person) => Math.round(1000 * (known.get(keyOf(person)) ?? 0)) / 1000);
      return [{ row, knowledge }];
    }),
  );

const sentenceOf = (name: string, areas: readonly TeamKnowledgeAnswer['areas'][number][]): string => {
  if (areas.length === 0) return `No area of the code is known to be ${name}'s.`;
  const thin = areas.filter(({ knownBy }) => knownBy !== 'several');
  if (thin.length === 0 && areas.length === 1) return `The area of ${name} is known by several people.`;
  return thin.length === 0
    ? `Each of the ${count(areas.length, 'area')} of ${name} is known by several people.`
    : `${thin.length} of the ${count(areas.length, 'area')} of ${name} ${thin.length === 1 ? 'hangs' : 'hang'} on one person, or on nobody who is here: ${thin
        .slice(0, 3)
        .map((area) => area.name)
        .join(', ')}${thin.length > 3 ? ` and ${thin.length - 3} more` : ''}.`;
};

/** The team's truck factor over all its files: of the repository where it is least. */
const truckFactorIn = (parts: readonly Part[]): number => {
  const factors = parts
    .filter(({ files }) => files.length > 0)
    .map(
      ({ view, files }) => truckFactorOf(view.expertise, { isHere: view.presence.isHere, files }).truckFactor,
    );
  return factors.length === 0 ? 0 : Math.min(...factors);
};

/** What a team knows, and what would be lost with any one of them. */
export const teamKnowledgeAnswerOf = (
  people: View,
  team: TeamId,
  views: readonly TeamView[],
): TeamKnowledgeAnswer => {
  const parts = views.map((each) => partOf(each, team));
  const members = membersOf(parts);
  const rows = rowsOf(parts, members);
  const areas = rows.map(({ row }) => row);
  const remarks = parts.flatMap(({ view, areas: own }) =>
    own.flatMap((area) => paperAndPractice(view, area, team).map((sentence) => `${area.name}: ${sentence}`)),
  );
  return {
    asOf: isoDay(people.roster.day),
    team: teamRefOf(team, people.names),
    sentence: sentenceOf(people.names.team(team), areas),
    remarks,
    areas,
    areasAre: areas.every((area) => area.team !== null) ? 'declared' : 'derived',
    people: members,
    knowledge: rows.map(({ knowledge }) => knowledge),
    truckFactor: truckFactorIn(parts),
    away: awayOf(parts, members),
  };
};
