import { Command } from 'commander';
import { InputError } from '../../base/errors.ts';
import {
  answer,
  asKnownOn,
  asOf,
  type DayOptions,
  type GlobalOptions,
  json,
  local,
  queryOf,
  withCommands,
} from './calling.ts';
import type { Commands } from './commands.ts';
import { printHelm, printPerson, printTeams } from './print.ts';

/** Who leads what; all teams; one person. */
export const readCommands = (): Command[] => [
  new Command('helm')
    .description('who leads what: vacant, acting, doubled and overloaded seats, in sentences')
    .addOption(asOf())
    .addOption(asKnownOn())
    .addOption(json())
    .addOption(local())
    .addHelpText('after', '\nExamples:\n  wheelhouse helm\n  wheelhouse helm --as-of 2025-12-31 --json')
    .action((options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        const report = await commands.helm(queryOf(options));
        answer(report, options, () => printHelm(report));
      }),
    ),
  new Command('teams')
    .description('all teams as a tree, with their seats')
    .addOption(asOf())
    .addOption(json())
    .addOption(local())
    .addHelpText('after', '\nExample:\n  wheelhouse teams --as-of 2025-12-31')
    .action((options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        const report = await commands.helm(queryOf(options));
        answer({ asOf: report.asOf, teams: report.teams, seats: report.seats }, options, () =>
          printTeams(report),
        );
      }),
    ),
  new Command('person')
    .description('the seats, teams, manager and history of one person')
    .argument('<who>', 'a handle, a name, or an id')
    .addOption(asOf())
    .addOption(json())
    .addOption(local())
    .addHelpText('after', '\nExample:\n  wheelhouse person "Ada Quill"')
    .action((who: string, options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        const person = await commands.person(await idOf(commands, who, options), queryOf(options));
        answer(person, options, () => printPerson(person));
      }),
    ),
];

/** An id stays; a name or handle must be one person's alone. */
export const idOf = async (commands: Commands, who: string, options: DayOptions): Promise<string> => {
  const { people } = await commands.helm(queryOf(options));
  const isMeant = (text: string | null) => text?.toLowerCase() === who.toLowerCase();
  const found = people.filter(({ id, name, handle }) => id === who || isMeant(name) || isMeant(handle));
  if (found.length === 1) return found[0]!.id;
  if (found.length > 1)
    throw new InputError(
      'ambiguous',
      `${found.length} people are called ${who}. Give one of the ids: ${found.map(({ id }) => id).join(', ')}.`,
    );
  throw new InputError(
    'not-found',
    `There is nobody called ${who} on this day. Look the name up with: wheelhouse teams, or choose another day with --as-of.`,
  );
};
