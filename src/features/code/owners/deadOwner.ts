import { spokenDay } from '../../../base/day.ts';
import { never } from '../activity.ts';
import type { Holder } from './holders.ts';
import type { Practice } from './practice.ts';

const personGone = (person: string, { people }: Practice): string | undefined => {
  if (people.roster.people.has(person)) return undefined;
  const ends = people.known.person.filter(({ id }) => id === person).map(({ to }) => to ?? never);
  return `${people.names.person(person)} left on ${spokenDay(Math.max(...ends))}.`;
};

const teamGone = (team: string, { people }: Practice): string | undefined => {
  const { roster, names, known } = people;
  if (!roster.teams.has(team)) return `The team ${names.team(team)} has ended.`;
  const isEmpty = known.membership.length > 0 && !roster.membersByTeam.get(team)?.length;
  return isEmpty ? `Nobody is on ${names.team(team)}.` : undefined;
};

const strangerGone = (
  developer: number,
  { developers, presence, activity }: Practice,
): string | undefined => {
  const { name, isBot } = developers.list[developer]!;
  if (isBot || presence.isHere[developer] === 1) return undefined;
  const last = activity.lastSeen[developer]!;
  return `${name} is not in the directory, and ${last === never ? 'had not committed yet' : `last committed on ${spokenDay(last)}`}.`;
};

/** Nobody is said to be unknown to a directory that knows no names of this kind at all. */
const unknown = (owner: string, { people: { known } }: Practice): string | undefined => {
  const isTeam = owner.includes('/');
  const isLogin = owner.startsWith('@');
  const tells = isTeam
    ? known.team.length > 0
    : known.identity.some(({ body }) => (body.kind === 'login') === isLogin);
  if (!tells || owner.startsWith('@@')) return undefined;
  return isTeam
    ? `No team of the directory goes by ${owner}.`
    : `Nobody in the directory or on the commits goes by ${owner}.`;
};

/** Why nobody answers any more when this owner is asked; undefined: somebody does, or nobody can tell. */
export const deadBecause = (owner: string, holder: Holder, practice: Practice): string | undefined => {
  if (holder.kind === 'person') return personGone(holder.person, practice);
  if (holder.kind === 'team') return teamGone(holder.team, practice);
  if (holder.kind === 'stranger') return strangerGone(holder.developer, practice);
  return unknown(owner, practice);
};

/** A departure that is announced, in words. */
export const leavingBecause = (holder: Holder, { people }: Practice): string | undefined => {
  const to = holder.kind === 'person' ? people.roster.people.get(holder.person)?.to : undefined;
  return holder.kind === 'person' && to != null
    ? `${people.names.person(holder.person)} leaves on ${spokenDay(to)}.`
    : undefined;
};
