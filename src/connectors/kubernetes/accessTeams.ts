import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Fault } from '../../base/errors.ts';
import type { OrganisationFile } from '../../features/people/index.ts';
import type { SourceFile } from '../connector.ts';
import { fieldsOf } from '../fields.ts';

/** A team of a GitHub organisation, as its configuration (peribolos) says. */
export interface AccessTeam {
  readonly org: string;
  readonly name: string;
  /** Members and maintainers, as written. */
  readonly logins: readonly string[];
}

/** GitHub organisations with their members (admins too) and teams. */
export interface AccessConfig {
  readonly members: readonly { readonly org: string; readonly login: string }[];
  readonly teams: readonly AccessTeam[];
  readonly faults: readonly Fault[];
}

export interface AccessDrift {
  readonly team: string;
  readonly org: string;
  /** Leads who are not in the access team. */
  readonly missing: readonly string[];
  /** Who is in the access team and no lead. */
  readonly extra: readonly string[];
}

/** Declared leads against those who have a lead's access. Logins are compared without case. */
export interface AccessComparison {
  /** Access teams `GROUP-leads` whose group is in the file. */
  readonly comparable: number;
  readonly inSync: number;
  readonly drift: readonly AccessDrift[];
  readonly leadsInNoOrg: readonly string[];
  readonly people: number;
  readonly peopleInNoTeam: number;
}

const loginsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((login): login is string => typeof login === 'string') : [];

const teamsIn = (org: string, teams: unknown): AccessTeam[] =>
  Object.entries(fieldsOf(teams)).flatMap(([name, value]) => {
    const { members, maintainers, teams: below } = fieldsOf(value);
    return [{ org, name, logins: [...loginsIn(maintainers), ...loginsIn(members)] }, ...teamsIn(org, below)];
  });

/** Reads `ORG/org.yaml` and `ORG/FOLDER/teams.yaml` of kubernetes/org, wherever their root is. */
export const readAccessConfig = (files: readonly SourceFile[]): AccessConfig => {
  const config = { members: [], teams: [], faults: [] } as {
    members: { org: string; login: string }[];
    teams: AccessTeam[];
    faults: Fault[];
  };
  for (const { path, text } of files) {
    const org = /(?:^|\/)([^/]+)\/(?:org|[^/]+\/teams)\.yaml$/.exec(path)?.[1];
    if (org === undefined) continue;
    try {
      const { admins, members, teams } = fieldsOf(load(text, { schema: FAILSAFE_SCHEMA }));
      for (const login of [...loginsIn(admins), ...loginsIn(members)]) config.members.push({ org, login });
      config.teams.push(...teamsIn(org, teams));
    } catch (thrown) {
      const line = ((thrown as { mark?: { line: number } }).mark?.line ?? 0) + 1;
      config.faults.push({
        file: path,
        line,
        message: 'This is no YAML. It is left out.',
        severity: 'error',
      });
    }
  }
  return config;
};

const namesByKey = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name.toLowerCase(), name]));

const without = (names: ReadonlyMap<string, string>, others: ReadonlyMap<string, unknown>): string[] =>
  [...names].filter(([key]) => !others.has(key)).map(([, name]) => name);

/** Where the access to a group's repositories differs from who leads it. */
export const compareAccess = (
  organisation: Pick<OrganisationFile, 'people' | 'teams' | 'seats'>,
  access: Pick<AccessConfig, 'members' | 'teams'>,
): AccessComparison => {
  const handleOf = new Map(organisation.people.map((person) => [person.key, person.handle ?? person.name]));
  const groups = organisation.teams.filter((team) => team.kind !== 'subproject' && team.kind !== 'committee');
  const leadsOf = (team: string) =>
    namesByKey(
      organisation.seats.flatMap((seat) =>
        seat.teamKey === team && seat.personKey !== null ? handleOf.get(seat.personKey)! : [],
      ),
    );
  const compared = access.teams.flatMap(({ org, name, logins }) => {
    const group = groups.find((team) => `${team.key}-leads` === name);
    if (!group) return [];
    const [declared, actual] = [leadsOf(group.key), namesByKey(logins)];
    return { team: group.key, org, missing: without(declared, actual), extra: without(actual, declared) };
  });
  const drift = compared.filter(({ missing, extra }) => missing.length + extra.length > 0);
  const inOrgs = namesByKey(access.members.map((member) => member.login));
  const inTeams = namesByKey(access.teams.flatMap((team) => team.logins));
  return {
    comparable: compared.length,
    inSync: compared.length - drift.length,
    drift,
    leadsInNoOrg: without(new Map(groups.flatMap((group) => [...leadsOf(group.key)])), inOrgs),
    people: inOrgs.size,
    peopleInNoTeam: without(inOrgs, inTeams).length,
  };
};
