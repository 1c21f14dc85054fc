import type { Fault } from '../../base/errors.ts';
import { slugOf } from '../../base/slug.ts';
import type {
  Reading,
  Role,
  StatedMember,
  StatedPerson,
  StatedSeat,
  StatedTeam,
  TeamKind,
} from '../../features/people/index.ts';
import { faultAt } from '../faultAt.ts';
import { type Fields, fieldsOf, textOf } from '../fields.ts';
import { readHolder } from '../holder.ts';
import type { Locate } from '../yaml.ts';
import { readPerson } from './readPerson.ts';

/** The four top-level lists, in the order of the file. Others (`gb_rep`, a person) are no groups. */
export const sections = ['sigs', 'workinggroups', 'usergroups', 'committees'] as const;
export type Section = (typeof sections)[number];

const kinds: Readonly<Record<Section, TeamKind>> = {
  sigs: 'special-interest-group',
  workinggroups: 'working-group',
  usergroups: 'team',
  committees: 'committee',
};

/**
 * Which lists of names are seats. `leads` (sigs 2017 to March 2018) and `organizers` (working groups, summer 2017)
 * are what the community calls chairs since 15 March 2018: that revision moved every `leads` to `leadership.chairs`,
 * name by name. Emeritus leads and liaisons hold no seat. The leads of a subproject (since 2024) are read as its
 * members: the community does not count them among its tech leads.
 */
const seatLists: readonly { path: readonly string[]; role: Role; title: string }[] = [
  { path: ['leadership', 'chairs'], role: 'EM', title: 'chair' },
  { path: ['leadership', 'tech_leads'], role: 'TL', title: 'tech lead' },
  { path: ['leads'], role: 'EM', title: 'chair' },
  { path: ['organizers'], role: 'EM', title: 'chair' },
];

/** Collects what one group says; each statement carries the place it was read from. */
interface Collected {
  readonly people: StatedPerson[];
  readonly teams: StatedTeam[];
  readonly seats: StatedSeat[];
  readonly members: StatedMember[];
  readonly faults: Fault[];
}

/** `tech_leads:`, `tech_leads: null`, `tech_leads: TBD`. */
const isNobody = (value: unknown): boolean => typeof value === 'string' && readHolder(value).name === null;

const readSeats = (group: Fields, teamKey: string, locate: Locate, into: Collected): void => {
  for (const { path, role, title } of seatLists) {
    const holder = path.length > 1 ? fieldsOf(group[path[0]!]) : group;
    const key = path.at(-1)!;
    if (!(key in holder)) continue;
    const list = isNobody(holder[key]) ? [] : holder[key];
    if (!Array.isArray(list)) {
      into.faults.push(faultAt(locate(path), 'error', `${key} of ${teamKey} is not a list. It is left out.`));
      continue;
    }
    // An empty list says that the seat is there and nobody sits in it; a list that is missing says nothing.
    const entries: readonly unknown[] = list.length > 0 ? list : [''];
    entries.forEach((entry, i) => {
      const at = list.length > 0 ? locate([...path, i]) : locate(path);
      const { person, acting, fault } = readPerson(entry, teamKey, at);
      if (fault) into.faults.push(fault);
      if (person) into.people.push(person);
      into.seats.push({
        ...at,
        teamKey,
        role,
        title,
        personKey: person?.key ?? null,
        acquired: acting ? 'acting' : 'unknown',
        share: null,
        coverKey: null,
        mentorKey: null,
      });
    });
  }
};

const readSubproject = (value: unknown, parentKey: string, locate: Locate, into: Collected): void => {
  const fields = fieldsOf(value);
  const name = textOf(fields.name);
  if (name === undefined) {
    into.faults.push(
      faultAt(locate([]), 'error', `A subproject of ${parentKey} has no name. It is left out.`),
    );
    return;
  }
  const key = `${parentKey}/${name}`;
  const slug = `${slugOf(parentKey)}--${slugOf(name)}`;
  into.teams.push({ ...locate([]), key, slug, name, kind: 'subproject', stage: null, parentKey });
  if (!Array.isArray(fields.leads)) return;
  fields.leads.forEach((entry, i) => {
    const at = locate(['leads', i]);
    const { person, fault } = readPerson(entry, key, at);
    if (fault) into.faults.push(fault);
    if (!person) return;
    into.people.push(person);
    into.members.push({ ...at, teamKey: key, personKey: person.key });
  });
};

/** One group with its seats and subprojects. Its key is its folder (`dir`), by which the community speaks of it. */
export const readGroup = (section: Section, value: unknown, locate: Locate): Reading => {
  const into: Collected = { people: [], teams: [], seats: [], members: [], faults: [] };
  const group = fieldsOf(value);
  const key = textOf(group.dir);
  if (key === undefined)
    into.faults.push(
      faultAt(locate([]), 'error', `A group below \`${section}\` has no \`dir\`. It is left out.`),
    );
  else {
    into.teams.push({
      ...locate([]),
      key,
      slug: slugOf(key),
      name: key,
      kind: kinds[section],
      stage: null,
      parentKey: null,
    });
    readSeats(group, key, locate, into);
    // Committees list their own repositories as subprojects: nobody but the committee works there.
    const subprojects = section === 'sigs' && Array.isArray(group.subprojects) ? group.subprojects : [];
    subprojects.forEach((subproject, i) => {
      readSubproject(subproject, key, (path) => locate(['subprojects', i, ...path]), into);
    });
  }
  const { faults, ...said } = into;
  return { organisation: { ...said, reportingLines: [] }, faults };
};
