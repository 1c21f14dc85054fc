import { below, type Chance, oneOf, seededChance } from '../src/base/chance.ts';
import { type Day, isoDay, utcMomentOf } from '../src/base/day.ts';
import { groupBy } from '../src/base/list.ts';
import type { OrganisationFile, Role, StatedSeat, StatedTeam } from '../src/features/people/index.ts';
import type { DatedReading } from '../src/features/people/server/index.ts';

/** How large the invented organisation is, and how long its past. */
export interface Size {
  readonly people: number;
  readonly teams: number;
  readonly months: number;
  /** The newest revision; the others lie 30 days apart before it. */
  readonly lastDay: Day;
}

interface Person {
  readonly key: string;
  readonly name: string;
  team: number;
}

interface Seat {
  readonly team: number;
  readonly role: Role;
  holder: Person | null;
  isActing: boolean;
  announcedOn: Day | null;
}

const firstNames =
  'Ada Bo Cy Dee Eli Fay Gus Hana Ivo Jun Kaya Lev Mina Noor Oto Pia Quin Rae Sol Tess'.split(' ');
const lastNames = 'Quill Reef Spar Tide Mast Keel Buoy Gale Helm Jetty Knot Lock Moor Oar Pier'.split(' ');
const titles = { EM: 'engineering manager', TL: 'tech lead', PgM: 'program manager' } as const;
const fanOut = 10;

/** Per month, as shares of all people or seats: assumptions of an ordinary year (5 % leave, 7 % move, 18 % of seats change hands). */
const monthly = { leave: 0.004, move: 0.006, seat: 0.015 };

/** The same seed invents the same organisation. Teams lie in a heap: team 0 on top, ten below each, the lowest do the work. */
class Invented {
  readonly #size: Size;
  readonly #chance: Chance;
  readonly #leaves: readonly number[];
  readonly #seats: readonly Seat[];
  #people: Person[] = [];
  #hired = 0;

  constructor(size: Size, seed: number) {
    this.#size = size;
    this.#chance = seededChance(seed);
    const teams = Array.from({ length: size.teams }, (_, team) => team);
    this.#leaves = teams.filter((team) => this.#isLeaf(team));
    for (let i = 0; i < size.people; i += 1) this.#hire();
    this.#seats = teams.flatMap((team) => this.#seatsFor(team));
    for (const seat of this.#seats) this.#fill(seat);
  }

  #isLeaf(team: number): boolean {
    return team * fanOut + 1 >= this.#size.teams;
  }

  #hire(): void {
    const number = this.#hired++;
    const name = `${oneOf(firstNames, this.#chance)} ${oneOf(lastNames, this.#chance)} ${number}`;
    this.#people.push({ key: `p${number}`, name, team: oneOf(this.#leaves, this.#chance) });
  }

  #seatsFor(team: number): Seat[] {
    const hasPgM = this.#isLeaf(team) && this.#chance() < 0.1;
    const roles: Role[] = this.#isLeaf(team) ? ['EM', 'TL', ...(hasPgM ? ['PgM' as const] : [])] : ['EM'];
    return roles.map((role) => ({ team, role, holder: null, isActing: false, announcedOn: null }));
  }

  /** One in 20 seats stays empty, one in 20 is acting; leaders come from their team where it has people. */
  #fill(seat: Seat): void {
    const inside = this.#people.filter((person) => person.team === seat.team);
    const isVacant = this.#chance() < 0.05;
    seat.holder = isVacant ? null : oneOf(inside.length > 0 ? inside : this.#people, this.#chance);
    seat.isActing = this.#chance() < 0.05;
  }

  /** A month passes: people come, leave and move, and seats change hands. */
  advance(): void {
    const chance = this.#chance;
    const leaving = new Set(this.#people.filter(() => chance() < monthly.leave));
    this.#people = this.#people.filter((person) => !leaving.has(person));
    for (const _ of leaving) this.#hire();
    for (const person of this.#people) if (chance() < monthly.move) person.team = oneOf(this.#leaves, chance);
    for (const seat of this.#seats)
      if ((seat.holder !== null && leaving.has(seat.holder)) || chance() < monthly.seat) this.#fill(seat);
  }

  /** Some of the appointments of the last revision are not public yet. */
  keepSecret(howMany: number, until: Day): void {
    for (let i = 0; i < howMany; i += 1)
      this.#seats[below(this.#seats.length, this.#chance)]!.announcedOn = until;
  }

  file(): OrganisationFile {
    return {
      people: this.#people.map(({ key, name }) => ({
        ...{ key, name, handle: key, standing: 'member' },
        identities: [{ kind: 'email', host: '', value: `${key}@scale.example` }],
      })),
      teams: Array.from({ length: this.#size.teams }, (_, team) => this.#team(team)),
      seats: this.#seats.map(statedSeat),
      members: this.#people.map(({ key, team }) => ({ personKey: key, teamKey: `t${team}` })),
      reportingLines: this.#lines(),
    };
  }

  #team(team: number): StatedTeam {
    return {
      ...{ key: `t${team}`, slug: `team-${team}`, name: `Team ${team}` },
      kind: this.#isLeaf(team) ? 'stream' : 'department',
      stage: this.#isLeaf(team) ? 'established' : null,
      parentKey: team === 0 ? null : `t${above(team)}`,
    };
  }

  /** Everybody reports to the nearest manager above them who is somebody else. */
  #lines(): OrganisationFile['reportingLines'] {
    const managers = groupBy(
      this.#seats.filter(({ role, holder }) => role === 'EM' && holder !== null),
      ({ team }) => team,
    );
    return this.#people.flatMap((person) => {
      for (let team = person.team; ; team = above(team)) {
        const manager = managers.get(team)?.[0]?.holder;
        if (manager && manager !== person) return [{ personKey: person.key, managerKey: manager.key }];
        if (team === 0) return [];
      }
    });
  }
}

const above = (team: number): number => Math.floor((team - 1) / fanOut);

const statedSeat = ({ team, role, holder, isActing, announcedOn }: Seat): StatedSeat => ({
  ...{ teamKey: `t${team}`, role, title: titles[role], personKey: holder?.key ?? null, share: null },
  ...{ coverKey: null, mentorKey: null, acquired: isActing ? 'acting' : 'appointed' },
  ...(announcedOn !== null && { announcedOn }),
});

/** Every revision of the files of an invented organisation, oldest first, as a history import takes them. */
export function* organisation(size: Size, seed = 1): Generator<DatedReading> {
  const invented = new Invented(size, seed);
  for (let month = 1; month <= size.months; month += 1) {
    if (month > 1) invented.advance();
    if (month === size.months) invented.keepSecret(20, size.lastDay + 60);
    const day = size.lastDay - 30 * (size.months - month);
    const reading = { organisation: invented.file(), faults: [] };
    yield { day, at: utcMomentOf(day), revision: isoDay(day), reading };
  }
}
