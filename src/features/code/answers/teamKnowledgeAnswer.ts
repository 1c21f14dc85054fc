import { isoDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import { type TeamId, teamRefOf, type View } from '../../people/index.ts';
import { never } from '../activity.ts';
import type { DeveloperRef, TeamKnowledgeAnswer } from '../api.ts';
import type { Area } from '../area.ts';
import type { CodeView } from '../codeView.ts';
import { areaKnowledge, awayLosses, filesIn, planPairings, truckFactorOf } from '../knowing/index.ts';
import { areaRowOf, type TeamByArea } from './areaRows.ts';
import { becauseOf } from './pairings.ts';
import { developerRefOf, repositoryRefOf } from './refs.ts';
import { paperAndPractice, workOn } from './remarks.ts';
import { teamIn } from './teamIn.ts';

/** A repository on the day, and which team answers for which of its areas. */
export interface TeamView {
  readonly view: CodeView;
  readonly teamByArea: TeamByArea;
}

/** The part of a repository that is a team's. */
interface Part extends TeamView {
  readonly areas: readonly Area[];
  readonly members: readonly number[];
  /** Rows of the expertise. */
  readonly files: readonly number[];
  /** Changes there in the last 90 days. */
  readonly work: number;
}

/** From this part of a year's changes on, an area is taken for a team's where nobody said whose it is. Configurable assumption. */
const mostlyTheirs = 0.5;
/** Of fewer changes in a year nobody can tell whose an area is. Configurable assumption. */
const fewestChanges = 5;

/** Areas that lie in no other of them. */
const outermost = (areas: readonly Area[]): readonly Area[] => {
  const taken = new Set<number>();
  return areas
    .toSorted((a, b) => b.files.length - a.files.length || (a.id < b.id ? -1 : 1))
    .filter(({ files }) => {
      const isInside = files.every((file) => taken.has(file));
      for (const file of files) taken.add(file);
      return !isInside;
    });
};

const derivedAreas = (view: CodeView, team: TeamId, teamByArea: TeamByArea): readonly Area[] =>
  view.codebase.areas.filter((area) => {
    if (area.kind === 'owners' || area.kind === 'repository' || teamByArea.has(area.id)) return false;
    const { changes, fromTeam } = workOn(view, area, team);
    return changes >= fewestChanges && fromTeam >= mostlyTheirs;
  });

const partOf = ({ view, teamByArea }: TeamView, team: TeamId): Part => {
  const declared = view.codebase.areas.filter(({ id }) => teamByArea.get(id) === team);
  const areas = outermost([...declared, ...derivedAreas(view, team, teamByArea)]);
  const files = [...new Set(areas.flatMap((area) => filesIn(view.expertise, area.files)))];
  const work = files.reduce(
    (sum, file) => sum + view.activity.recentChanges[view.expertise.files[file]!]!,
    0,
  );
  return { view, teamByArea, areas, files, work, members: teamIn(view, team).members };
};

const keyOf = ({ person, name }: DeveloperRef): string => person?.id ?? `name:${name}`;

/** Everybody of the team who signs somewhere, by name. */
const membersOf = (parts: readonly Part[]): DeveloperRef[] => {
  const found = new Map<string, DeveloperRef>();
  for (const { view, members } of parts)
    for (const member of members) {
      const ref = developerRefOf(view, member);
      found.set(keyOf(ref), ref);
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
};

/** What each one's absence would cost of the work in all repositories: by key, 0–1. */
const together = (
  parts: readonly Part[],
  lossesOf: (part: Part) => ReadonlyMap<number, number>,
): ReadonlyMap<string, number> => {
  const whole = Math.max(
    1,
    parts.reduce((sum, { work }) => sum + work, 0),
  );
  const losses = new Map<string, number>();
  for (const part of parts)
    for (const [developer, loss] of lossesOf(part)) {
      const key = keyOf(developerRefOf(part.view, developer));
      losses.set(key, (losses.get(key) ?? 0) + (loss * part.work) / whole);
    }
  return losses;
};

const requestOf = ({ view, files }: Part) => ({
  ...{ isThere: view.presence.isThere, files, work: view.activity.recentChanges },
});

type Away = TeamKnowledgeAnswer['away'];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const awaySentence = (worst: number, after: number | null, pairs: number): string => {
  if (worst < 0.005)
    return 'Whoever is away for four weeks, somebody who is here knows all that is worked on.';
  const mended =
    after === null || pairs === 0
      ? ''
      : ` ${count(pairs, 'pair')} working together would bring that down to ${percent(after)}.`;
  return `While any one person is away for four weeks, up to ${percent(worst)} of the work is on files that nobody else here knows well.${mended}`;
};

const awayOf = (parts: readonly Part[], people: readonly DeveloperRef[]): Away => {
  const losses = together(parts, (part) => awayLosses(part.view.expertise, requestOf(part)));
  const plans = parts.map((part) => ({
    part,
    plan: planPairings(part.view.expertise, {
      ...requestOf(part),
      ...{ areas: part.areas, learners: part.members },
    }),
  }));
  const left = together(parts, (part) => plans.find((each) => each.part === part)!.plan.losses);
  const greatest = (of: ReadonlyMap<string, number>) => Math.max(0, ...of.values());
  const unharmed = people.filter((person) => !losses.has(keyOf(person))).length;
  const areaRef = ({ view, areas }: Part, id: string) => {
    const { kind, name } = areas.find((area) => area.id === id)!;
    return { id, kind, name, repository: repositoryRefOf(view) };
  };
  const pairings = plans.flatMap(({ part, plan }) =>
    plan.pairings.map((pairing) => ({
      area: areaRef(part, pairing.area),
      knows: developerRefOf(part.view, pairing.knows),
      learns: developerRefOf(part.view, pairing.learns),
      because: becauseOf(pairing),
    })),
  );
  const after = pairings.length === 0 ? null : greatest(left);
  const whole = Math.max(
    1,
    parts.reduce((sum, { work }) => sum + work, 0),
  );
  const shares = plans.flatMap(({ part, plan }) =>
    plan.pairings.map(({ area, share }) => ({
      area: areaRef(part, area),
      share: (share * part.work) / whole,
    })),
  );
  return {
    sentence: awaySentence(greatest(losses), after, pairings.length),
    losses: [...Array.from({ length: unharmed }, () => 0), ...[...losses.values()].sort((a, b) => a - b)],
    announced: announcedIn(parts, losses),
    areas: [
      ...new Map(shares.map((each) => [`${each.area.repository.slug} ${each.area.id}`, each])).values(),
    ],
    ...{ pairings, after },
  };
};

/** Departures that whoever asks may know of, with what would go. */
const announcedIn = (parts: readonly Part[], losses: ReadonlyMap<string, number>): Away['announced'] => {
  const found = new Map<string, Away['announced'][number]>();
  for (const { view, members } of parts)
    for (const member of members) {
      const leaves = view.presence.leavesOn[member]!;
      if (leaves === never) continue;
      const who = developerRefOf(view, member);
      found.set(keyOf(who), { who, leavesOn: isoDay(leaves), loss: losses.get(keyOf(who)) ?? 0 });
    }
  return [...found.values()];
};

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
