import { groupBy, inWords } from '../../base/list.ts';
import type { Fact, PersonId, Roster, Seat } from '../people/index.ts';
import { type Finder, isFilled, seatsOf } from './finder.ts';
import { findingOf } from './finding.ts';

/** A marker team that stands for the leads of a team, held against who leads it. */
export interface LeadsAccess {
  readonly team: Fact<'team'>;
  readonly marker: Fact<'team'>;
  /** Seats whose holder is not in the marker team. */
  readonly without: readonly Seat[];
  /** Who is in the marker team and holds no seat. */
  readonly beside: readonly Fact<'membership'>[];
}

/** A marker called `X-leads` says who has a lead's access to X: in as many organisations as have one. */
export const leadsAccessOf = (roster: Roster): LeadsAccess[] => {
  const teams = [...roster.teams.values()];
  const teamBySlug = new Map(teams.map((team) => [team.body.slug, team]));
  return teams.flatMap((marker) => {
    const named = marker.body.kind === 'marker' ? /^(.+)-leads$/i.exec(marker.body.name)?.[1] : undefined;
    const team = named === undefined ? undefined : teamBySlug.get(named.toLowerCase());
    const seats = team === undefined ? [] : seatsOf(roster, team.id).filter((seat) => seat.role !== 'PgM');
    if (team === undefined || seats.length === 0) return [];
    const members = roster.membersByTeam.get(marker.id) ?? [];
    const isIn = (person: PersonId | null) => members.some(({ body }) => body.person === person);
    const leads = (person: PersonId) => seats.some((seat) => seat.holder === person);
    return {
      ...{ team, marker },
      without: seats.filter((seat) => isFilled(seat) && !isIn(seat.holder)),
      beside: members.filter(({ body }) => !leads(body.person)),
    };
  });
};

const sayDrift = (
  { team, without, beside }: LeadsAccess,
  markers: string,
  label: (person: PersonId) => string,
): string => {
  const named = (people: readonly PersonId[]) => [...new Set(people.map(label))].sort();
  const absent = named(without.map((seat) => seat.holder!));
  const extra = named(beside.map(({ body }) => body.person));
  const verb = (people: readonly string[], one: string, many: string) =>
    `${inWords(people)} ${people.length === 1 ? one : many}`;
  const name = team.body.name;
  const said =
    absent.length === 0 ? '' : `${verb(absent, 'leads', 'lead')} ${name} without being in ${markers}`;
  if (extra.length === 0) return said;
  if (said === '') return `${verb(extra, 'is', 'are')} in ${markers} without leading ${name}`;
  return `${said}, ${verb(extra, 'is', 'are')} there without leading`;
};

/** Who leads, against who has a lead's access: one finding for each team where the two differ. */
export const declaredActual: Finder = ({ roster, names }) =>
  [...groupBy(leadsAccessOf(roster), ({ team }) => team)].flatMap(([team, all]) => {
    const drift = all.filter(({ without, beside }) => without.length + beside.length > 0);
    if (drift.length === 0) return [];
    // Markers of several organisations share the name and are told apart by their address.
    const called = ({ marker }: LeadsAccess) => (all.length > 1 ? marker.body.slug : marker.body.name);
    const alike = groupBy(drift, ({ without, beside }) =>
      [without.map((seat) => seat.holder).sort(), beside.map(({ body }) => body.person).sort()]
        .map(String)
        .join(' '),
    );
    const said = [...alike.values()].map((same) =>
      sayDrift(same[0]!, inWords(same.map(called).sort()), names.label),
    );
    return findingOf(
      {
        kind: 'declared-actual',
        ...{ team: team.id, person: null, role: null, title: null },
        sentence: `${said.join('; ')}.`,
        why: 'Who leads a team and who has its leads’ access are written down in two places, and they differ: one of them is out of date.',
        facts: [
          ...drift.map(({ marker }) => marker),
          ...new Set(drift.flatMap(({ without }) => without.map((seat) => seat.appointment!))),
          ...drift.flatMap(({ beside }) => beside),
        ],
      },
      team.id,
    );
  });
