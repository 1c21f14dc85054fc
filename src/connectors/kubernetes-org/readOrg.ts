import type { Fault } from '../../base/errors.ts';
import { slugOf } from '../../base/slug.ts';
import type { StatedMember, StatedPerson, StatedTeam } from '../../features/people/index.ts';
import {
  emptyOrganisation,
  type ParseOptions,
  type Part,
  type SourceFile,
  unreadable,
} from '../connector.ts';
import { faultAt } from '../faultAt.ts';
import { fieldsOf, textOf } from '../fields.ts';
import { type Locate, readYaml } from '../yaml.ts';

const place = /^config\/([^/]+)\/(?:org|.+\/teams)\.yaml$/;

/** `config/ORG/org.yaml`, and the `teams.yaml` of the folders below. */
export const isOfAnOrg = (path: string): boolean => place.test(path);

/** Collects what one file says; each statement carries the place it was read from. */
interface Collected {
  readonly people: StatedPerson[];
  readonly teams: StatedTeam[];
  readonly members: StatedMember[];
  readonly faults: Fault[];
}

type Path = readonly (string | number)[];

/** A list of logins: people of the organisation and, where it is the list of a team, its members. */
const readLogins = (list: unknown, path: Path, teamKey: string | null, locate: Locate, into: Collected) => {
  if (list === undefined || list === null || list === '') return;
  const leaveOut = (at: Path, what: string) =>
    into.faults.push(faultAt(locate(at), 'error', `${what}. It is left out.`));
  if (!Array.isArray(list)) {
    leaveOut(path, `\`${path.join('.')}\` is not a list`);
    return;
  }
  list.forEach((entry: unknown, i) => {
    const at = locate([...path, i]);
    const login = textOf(entry);
    if (login === undefined) {
      leaveOut([...path, i], `An entry of \`${path.join('.')}\` is no login`);
      return;
    }
    const key = login.toLowerCase();
    const identities = [{ kind: 'login', host: 'github.com', value: login }] as const;
    into.people.push({ ...at, key, name: login, handle: login, standing: 'member', identities });
    if (teamKey !== null) into.members.push({ ...at, teamKey, personKey: key });
  });
};

/** Teams give access and have no seats; maintainers of one are its members too. */
const readTeams = (
  teams: unknown,
  path: Path,
  { org, parentKey }: { readonly org: string; readonly parentKey: string | null },
  locate: Locate,
  into: Collected,
): void => {
  for (const [name, team] of Object.entries(fieldsOf(teams))) {
    const here = [...path, name];
    const key = `${org}/${name}`;
    // Two organisations may each have a team of this name.
    const slug = `${slugOf(org)}--${slugOf(name)}`;
    into.teams.push({ ...locate(here), key, slug, name, kind: 'marker', stage: null, parentKey });
    const { maintainers, members, teams: below } = fieldsOf(team);
    readLogins(maintainers, [...here, 'maintainers'], key, locate, into);
    readLogins(members, [...here, 'members'], key, locate, into);
    readTeams(below, [...here, 'teams'], { org, parentKey: key }, locate, into);
  }
};

const nothingIn = (file: string, why: string): Part =>
  unreadable(faultAt({ file, line: 1 }, 'error', `${why} Give the folder of kubernetes/org.`));

/** The people and the teams of one file. Which organisation it speaks of stands in its path only. */
export const readOrg = (file: SourceFile, options: ParseOptions): Part => {
  const org = place.exec(file.path)?.[1];
  if (org === undefined) return nothingIn(file.path, 'The path does not say which organisation this is.');
  return readYaml(file, options, (value, locate) => {
    const { admins, members, teams } = fieldsOf(value);
    if (admins === undefined && members === undefined && teams === undefined)
      return nothingIn(file.path, 'There are no members and no teams here.');
    const into: Collected = { people: [], teams: [], members: [], faults: [] };
    readLogins(admins, ['admins'], null, locate, into);
    readLogins(members, ['members'], null, locate, into);
    readTeams(teams, ['teams'], { org, parentKey: null }, locate, into);
    const { faults, ...said } = into;
    return { readable: true, organisation: { ...emptyOrganisation, ...said }, faults };
  });
};
