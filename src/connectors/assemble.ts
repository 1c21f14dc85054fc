import type { Fault } from '../base/errors.ts';
import type { OrganisationFile, Reading } from '../features/people/index.ts';
import { faultAt, type Place } from './faultAt.ts';
import { mergePeople } from './mergePeople.ts';
import { soundParents, uniqueSlugs } from './soundTeams.ts';

type Item<K extends keyof OrganisationFile> = OrganisationFile[K][number];

/** The first of each key; whatever has no key stands for itself. */
const firstOf = <T>(
  values: readonly T[],
  keyOf: (value: T) => string | null,
  twice: (value: T) => void,
): T[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    const isNew = key === null || !seen.has(key);
    if (key !== null) seen.add(key);
    if (!isNew) twice(value);
    return isNew;
  });
};

/**
 * Brings parts together so that every key leads somewhere: people told several times become one, what stands twice
 * counts once, and what points nowhere is left out and told as a fault.
 */
export const assemble = (parts: readonly Reading[]): Reading => {
  const faults: Fault[] = parts.flatMap((part) => part.faults);
  const every = <K extends keyof OrganisationFile>(kind: K) =>
    parts.flatMap((part) => part.organisation[kind] as readonly Item<K>[]);

  const people = mergePeople(every('people'));
  const firstTeams = firstOf(
    every('teams'),
    (team) => team.key,
    (team) => faults.push(faultAt(team, 'error', `Team ${team.key} stands twice. The first one counts.`)),
  );
  const teams = uniqueSlugs(soundParents(firstTeams, faults));
  const teamKeys = new Set(teams.map((team) => team.key));

  const lostTeam = (key: string) => (teamKeys.has(key) ? undefined : `the team ${key}`);
  const lostPerson = (...keys: readonly (string | null)[]) =>
    keys.find((key) => key !== null && !people.has(key)) ?? undefined;
  const leadsSomewhere = (at: Place, what: string, lost: string | undefined): boolean => {
    if (lost !== undefined)
      faults.push(faultAt(at, 'error', `${what} names ${lost}, which is not here. It is left out.`));
    return lost === undefined;
  };
  const sayTwice = (at: Place, what: string) =>
    faults.push(faultAt(at, 'warning', `${what} stands twice. It counts once.`));

  const seats = every('seats').filter((seat) =>
    leadsSomewhere(
      seat,
      `The seat of a ${seat.title}`,
      lostTeam(seat.teamKey) ?? lostPerson(seat.personKey, seat.coverKey, seat.mentorKey),
    ),
  );
  const members = every('members').filter((member) =>
    leadsSomewhere(member, 'A membership', lostTeam(member.teamKey) ?? lostPerson(member.personKey)),
  );
  const lines = every('reportingLines').filter((line) =>
    leadsSomewhere(line, 'A reporting line', lostPerson(line.personKey, line.managerKey)),
  );
  return {
    organisation: {
      people: [...people.values()],
      teams,
      seats: firstOf(
        seats,
        ({ teamKey, title, personKey, from, ordinal }) =>
          personKey && [teamKey, title, personKey, from, ordinal].join('\n'),
        (seat) => sayTwice(seat, `${seat.personKey} as ${seat.title} of ${seat.teamKey}`),
      ),
      members: firstOf(
        members,
        ({ teamKey, personKey, from }) => [teamKey, personKey, from].join('\n'),
        (member) => sayTwice(member, `${member.personKey} as a member of ${member.teamKey}`),
      ),
      reportingLines: firstOf(
        lines,
        ({ personKey, managerKey, from }) => [personKey, managerKey, from].join('\n'),
        (line) => sayTwice(line, `${line.personKey} reporting to ${line.managerKey}`),
      ),
    },
    faults,
  };
};
