import type { Fault } from '../../base/errors.ts';
import { inWords } from '../../base/list.ts';
import type { OrganisationFile, Reading, StatedSeat, StatedTeam } from '../../features/people/index.ts';
import { assemble } from '../assemble.ts';
import { faultAt } from '../faultAt.ts';
import { readHolder } from '../holder.ts';
import type { Form } from './columns.ts';
import { type LookUp, personLookUp, teamLookUp } from './lookUp.ts';
import type { CsvPart } from './parseCsv.ts';
import { withKeys } from './withKeys.ts';

type Introduced = 'people' | 'teams';

/** What the rows of a file name that only another file can introduce. */
const leansOn: Readonly<Record<Form, readonly Introduced[]>> = {
  'people.csv': [],
  'teams.csv': [],
  'seats.csv': ['people', 'teams'],
  'memberships.csv': ['people', 'teams'],
  'reporting.csv': ['people'],
};

const loneFault = (file: string, missing: readonly Introduced[]): Fault => {
  const others = inWords(missing.map((kind) => `${kind}.csv`));
  const message = `This file names ${inWords(missing)} that only ${others} can introduce. Give the files together.`;
  return { file, line: 1, message, severity: 'error' };
};

const gather = <K extends keyof OrganisationFile>(
  parts: readonly CsvPart[],
  kind: K,
): OrganisationFile[K][number][] =>
  parts.flatMap(({ organisation }) => organisation[kind] as readonly OrganisationFile[K][number][]);

/** Teams that a list of people names count only where no teams.csv says more of them. */
const teamsOf = (parts: readonly CsvPart[]): readonly StatedTeam[] => {
  const files = parts.filter(({ form }) => form === 'teams.csv');
  if (files.length > 0) return gather(files, 'teams');
  const teams = new Map<string, StatedTeam>();
  for (const team of gather(parts, 'teams')) if (!teams.has(team.key)) teams.set(team.key, team);
  return [...teams.values()];
};

/** A team whose parent is not there stays, at the top. */
const withParent = (team: StatedTeam, find: LookUp, faults: Fault[]): StatedTeam => {
  const parent = team.parentKey === null ? { key: null } : find(team.parentKey);
  if ('why' in parent) faults.push(faultAt(team, 'error', `The parent is not clear: ${parent.why}`));
  return { ...team, parentKey: 'key' in parent ? parent.key : null };
};

/** A key wins over the words for a vacancy and for acting, so that what we wrote reads back. */
const withHolder = (seat: StatedSeat, find: LookUp): StatedSeat => {
  if (seat.personKey === null || 'key' in find(seat.personKey)) return seat;
  const { name, acting } = readHolder(seat.personKey);
  return { ...seat, personKey: name, acquired: acting ? 'acting' : seat.acquired };
};

const saysAnything = ({ organisation: { seats, members, reportingLines } }: CsvPart): boolean =>
  seats.length + members.length + reportingLines.length > 0;

/** The organisation from all its CSV files, by path: finds whom and what the names in them mean. */
export const combineCsv = (parts: ReadonlyMap<string, CsvPart>): Reading => {
  const all = [...parts.values()];
  const people = gather(all, 'people');
  const teams = teamsOf(all);
  const isThere = { people: people.length > 0, teams: teams.length > 0 };
  const missing = (part: CsvPart) =>
    part.form === undefined || !saysAnything(part) ? [] : leansOn[part.form].filter((kind) => !isThere[kind]);
  const faults = [...parts].flatMap(([path, part]) =>
    missing(part).length > 0 ? [...part.faults, loneFault(path, missing(part))] : part.faults,
  );
  const sound = all.filter((part) => missing(part).length === 0);
  const find = personLookUp(people);
  const [person, manager] = [
    { column: 'person', find },
    { column: 'manager', find },
  ];
  const [cover, mentor] = [
    { column: 'cover', find },
    { column: 'mentor', find },
  ];
  const team = { column: 'team', find: teamLookUp(teams) };
  const seats = gather(sound, 'seats').map((seat) => withHolder(seat, find));
  const [members, lines] = [gather(sound, 'members'), gather(sound, 'reportingLines')];
  const organisation = {
    people,
    teams: teams.map((one) => withParent(one, team.find, faults)),
    seats: withKeys(seats, { teamKey: team, personKey: person, coverKey: cover, mentorKey: mentor }, faults),
    members: withKeys(members, { teamKey: team, personKey: person }, faults),
    reportingLines: withKeys(lines, { personKey: person, managerKey: manager }, faults),
  };
  return assemble([{ organisation, faults }]);
};
