import type { Fault } from '../../base/errors.ts';
import { count } from '../../base/list.ts';
import type { Reading, StatedPerson } from '../../features/people/index.ts';
import { assemble } from '../assemble.ts';
import { type Connector, emptyOrganisation, type Part } from '../connector.ts';
import { faultAt } from '../faultAt.ts';
import { archive, parseFile } from './parseFile.ts';
import { personOf } from './readPerson.ts';

/** The folder rust-lang/team keeps its people and teams in, one TOML file each. */
export const rustTeam: Connector = {
  kind: 'rust-team',
  title: 'Rust project (rust-lang/team)',
  sourceName: 'rust-team team',
  paths: ['people', 'teams'],
  wants: (path) => /^(people|teams|teams\/archive)\/[^/]+\.toml$/.test(path),
  parser: (options) => (file) => parseFile(file, options),
  combine: (parts) => {
    const readings = [...parts.values()];
    const { organisation, faults } = assemble([...readings, strangers(readings)]);
    return { organisation, faults: [...faults, ...endedTeams(parts)] };
  },
};

/** Whom teams name and no file below people/ describes: known by login only. */
const strangers = (parts: readonly Part[]): Reading => {
  const known = new Set(parts.flatMap(({ organisation }) => organisation.people.map(({ key }) => key)));
  const people: StatedPerson[] = [];
  const faults: Fault[] = [];
  for (const { organisation } of parts)
    for (const said of [...organisation.seats, ...organisation.members]) {
      if (said.personKey === null || known.has(said.personKey)) continue;
      known.add(said.personKey);
      people.push(personOf(said.personKey, said));
      faults.push(
        faultAt(
          said,
          'warning',
          `${said.personKey} of ${said.teamKey} has no file below people/. Known by login only.`,
        ),
      );
    }
  return { organisation: { ...emptyOrganisation, people }, faults };
};

const endedTeams = (parts: ReadonlyMap<string, Part>): Fault[] => {
  const ended = [...parts.keys()].filter((path) => path.startsWith(archive)).length;
  if (ended === 0) return [];
  const message = `${count(ended, 'archived team has ended and is', 'archived teams have ended and are')} left out.`;
  return [{ file: archive, message, severity: 'warning' }];
};
