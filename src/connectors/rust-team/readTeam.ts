import type { Fault } from '../../base/errors.ts';
import { slugOf } from '../../base/slug.ts';
import type { StatedMember, StatedSeat, TeamKind } from '../../features/people/index.ts';
import { emptyOrganisation, type Part } from '../connector.ts';
import { faultAt } from '../faultAt.ts';
import { type Fields, fieldsOf, textOf } from '../fields.ts';
import { readHolder } from '../holder.ts';
import type { Locate } from './parseFile.ts';
import { personKey } from './readPerson.ts';

const kindsByName: Readonly<Record<string, TeamKind>> = {
  team: 'team',
  'working-group': 'working-group',
  'project-group': 'project-group',
  'marker-team': 'marker',
};

/** Until August 2020 `wg = true` and `marker-team = true` said the kind. */
const kindOf = (fields: Fields): TeamKind | undefined => {
  if (fields.wg === true) return 'working-group';
  if (fields['marker-team'] === true) return 'marker';
  return kindsByName[textOf(fields.kind) ?? 'team'];
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Members are written as `"ada"` or, with roles of their own, `{ github = "ada", roles = ["editor"] }`. */
const loginsIn = (list: unknown): string[] =>
  listOf(list).flatMap((entry) => textOf(entry) ?? textOf(fieldsOf(entry).github) ?? []);

const readLeads = (teamKey: string, leads: unknown, kind: TeamKind, locate: Locate): StatedSeat[] => {
  const entries = loginsIn(leads);
  // `leads = []` says that the seat is there and empty, save in markers: they only bundle people for access.
  const names = entries.length === 0 && Array.isArray(leads) && kind !== 'marker' ? [''] : entries;
  return names.map((written) => {
    const { name, acting } = readHolder(written);
    return {
      ...locate('leads', written),
      teamKey,
      role: 'TL',
      title: 'lead',
      personKey: name === null ? null : personKey(name),
      acquired: acting ? 'acting' : 'unknown',
      share: null,
      coverKey: null,
      mentorKey: null,
    };
  });
};

/** A team, its leads and its members; alumni are members no longer. Its key is its `name`, which `subteam-of` points to. */
export const readTeam = (key: string, fields: Fields, locate: Locate): Part => {
  const people = fieldsOf(fields.people);
  const faults: Fault[] = [];
  const kind = kindOf(fields);
  if (kind === undefined)
    faults.push(
      faultAt(
        locate('kind'),
        'warning',
        `Teams of kind ${String(fields.kind)} are not known. Read as a team; known are ${Object.keys(kindsByName).join(', ')}.`,
      ),
    );
  const members: StatedMember[] = loginsIn(people.members).map((login) => ({
    ...locate('members', login),
    teamKey: key,
    personKey: personKey(login),
  }));
  return {
    readable: true,
    organisation: {
      ...emptyOrganisation,
      teams: [
        {
          ...locate('name'),
          key,
          slug: slugOf(key),
          name: key,
          kind: kind ?? 'team',
          stage: null,
          parentKey: textOf(fields['subteam-of']) ?? null,
        },
      ],
      seats: readLeads(key, people.leads, kind ?? 'team', locate),
      members,
    },
    faults,
  };
};
