import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../../base/day.ts';
import { InputError } from '../../base/errors.ts';
import { connectors, writeCsv } from '../../connectors/index.ts';
import type { AsOfQuery } from '../../features/people/index.ts';
import { readConfig } from '../../platform/config/readConfig.ts';
import { createLog } from '../../platform/log/createLog.ts';
import { atHome } from './atHome.ts';
import type { Commands } from './commands.ts';
import { ownerLinkCommand } from './ownerLinkCommand.ts';
import { printHelm, printImport, printPerson, printTeams } from './print.ts';
import { ask, forgetSignIn, keepSignIn, readSignIn, signedIn } from './signedIn.ts';

interface GlobalOptions {
  readonly json?: true;
  readonly local?: true;
}
interface DayOptions {
  readonly asOf?: string;
  readonly asKnownOn?: string;
}

/** 0 done, 1 the command could not be carried out, 2 the call was wrong, 3 done, with faults in what was read. */
export const exitCodes = { done: 0, refused: 1, usage: 2, faults: 3 } as const;

const day = (text: string): string => {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('Write a day as 2026-11-22.');
  return text;
};

const write = (text: string): void => {
  process.stdout.write(text);
};

const answer = (value: unknown, { json }: GlobalOptions, text: () => string): void =>
  write(json ? `${JSON.stringify(value, null, 2)}\n` : text());

/** Signed in to a server where `wheelhouse login` was used, else as the owner of the home folder. */
const openCommands = async ({ local }: GlobalOptions): Promise<Commands> => {
  const config = readConfig(process.env);
  const signIn = local ? null : await readSignIn(config);
  return signIn === null ? atHome(config, createLog('warn')) : signedIn(signIn);
};

const withCommands = async (
  options: GlobalOptions,
  work: (commands: Commands) => Promise<void>,
): Promise<void> => {
  const commands = await openCommands(options);
  try {
    await work(commands);
  } finally {
    await commands.close();
  }
};

const asOf = () => new Option('--as-of <date>', 'what was true on this day').argParser(day);
const asKnownOn = () =>
  new Option('--as-known-on <date>', 'only what had been recorded by then').argParser(day);
const json = () => new Option('--json', 'print JSON, for scripts');
const local = () => new Option('--local', 'work on the home folder even when signed in to a server');

const queryOf = ({ asOf, asKnownOn }: DayOptions): AsOfQuery => ({
  ...(asOf !== undefined && { asOf }),
  ...(asKnownOn !== undefined && { asKnownOn }),
});

/** Progress goes to the terminal's error line, so that standard output stays JSON. */
const progressLine = () => {
  let last = 0;
  return ({ done, total, phase }: { done: number; total: number; phase: string }) => {
    if (!process.stderr.isTTY || (Date.now() - last < 100 && done < total)) return;
    last = Date.now();
    process.stderr.write(`\r${phase} ${done} of ${total}${done === total ? '\n' : ''}`);
  };
};

const importCommand = (): Command =>
  new Command('import')
    .description("read an organisation's own files; without --apply nothing is changed")
    .argument(
      '<kind>',
      `one of: ${connectors.map((connector) => connector.kind).join(', ')}, git (people and a first team from a log)`,
    )
    .argument('<path>', 'a file or folder; with --history also a git repository')
    .option('--history', 'replay every first-parent revision of the files, so that the past is there')
    .option('--apply', 'do it; without, tell what would be done')
    .addOption(json())
    .addOption(local())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse import kubernetes community/sigs.yaml\n  wheelhouse import rust-team team --history --apply\n  wheelhouse import csv our-org/ --apply --json',
    )
    .action(async (kind: string, path: string, options: GlobalOptions & { history?: true; apply?: true }) =>
      withCommands(options, async (commands) => {
        const stop = new AbortController();
        process.once('SIGINT', () => stop.abort(new InputError('stopped', 'Stopped. Nothing was changed.')));
        const apply = options.apply === true;
        const report = await commands.import({
          kind,
          path,
          history: options.history === true,
          apply,
          stop: stop.signal,
          onProgress: progressLine(),
        });
        const { helm, ...import_ } = report;
        const { teams, people, seats, findings, sentences } = helm;
        answer({ ...import_, sentences, teams, people, seats, findings }, options, () =>
          printImport(report, apply),
        );
        if (report.faults.some((fault) => fault.severity === 'error')) process.exitCode = exitCodes.faults;
      }),
    );

const readCommands = (): Command[] => [
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
const idOf = async (commands: Commands, who: string, options: DayOptions): Promise<string> => {
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

const exportCommand = (): Command =>
  new Command('export')
    .description('write everything about teams, people and seats as CSV files that import csv reads again')
    .argument('[folder]', 'where to write; with --json it is printed instead')
    .addOption(json())
    .addOption(local())
    .addHelpText('after', '\nExample:\n  wheelhouse export backup/')
    .action((folder: string | undefined, options: GlobalOptions) =>
      withCommands(options, async (commands) => {
        const organisation = await commands.export();
        if (options.json) return answer(organisation, options, () => '');
        if (folder === undefined)
          throw new InputError('no-folder', 'Name the folder to write to: wheelhouse export FOLDER');
        await mkdir(folder, { recursive: true });
        const files = writeCsv(organisation);
        for (const [name, text] of files) await writeFile(join(folder, name), text);
        write(`Wrote ${[...files.keys()].join(', ')} to ${folder}.\n`);
      }),
    );

const auditCommand = (): Command =>
  new Command('audit').description('the audit log').addCommand(
    new Command('verify')
      .description('seal what is new and check the whole chain')
      .addOption(json())
      .addOption(local())
      .addHelpText('after', '\nExample:\n  wheelhouse audit verify --json')
      .action((options: GlobalOptions) =>
        withCommands(options, async (commands) => {
          const result = await commands.verifyAudit();
          answer(result, options, () => `${result.message}\n`);
          if (!result.isWhole) process.exitCode = exitCodes.refused;
        }),
      ),
  );

/** The password is asked for at the terminal, or read from standard input in scripts; never an argument others can see. */
const askFor = async (what: string): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const given = await terminal.question(`${what}: `);
  terminal.close();
  return given;
};

const loginCommands = (): Command[] => [
  new Command('login')
    .description('sign in to a running server, so that the other commands act as you')
    .argument('<url>', 'where it runs, e.g. http://127.0.0.1:4870')
    .option('--email <email>', 'your e-mail address')
    .addHelpText(
      'after',
      '\nThe password is asked for, or taken from WHEELHOUSE_PASSWORD.\nExample:\n  wheelhouse login http://127.0.0.1:4870 --email ada@example.org',
    )
    .action(async (url: string, options: { email?: string }) => {
      const server = { url: url.replace(/\/+$/, ''), token: '' };
      const email = options.email ?? (await askFor('E-mail'));
      const password = process.env.WHEELHOUSE_PASSWORD ?? (await askFor('Password'));
      const { token } = await ask<{ token: string }>(server, '/api/sessions', {
        email,
        password,
        as: 'token',
      });
      await keepSignIn(readConfig(process.env), { ...server, token });
      write(`Signed in to ${server.url} as ${email}.\n`);
    }),
  new Command('logout')
    .description('forget the sign-in')
    .addHelpText('after', '\nExample:\n  wheelhouse logout')
    .action(async () => {
      await forgetSignIn(readConfig(process.env));
      write('Signed out here. End the session itself on the page My sign-ins.\n');
    }),
];

export const program = (): Command => {
  const wheelhouse = new Command('wheelhouse')
    .description('The place your engineering teams are steered from.')
    .enablePositionalOptions()
    .addHelpText(
      'after',
      `
Examples:
  wheelhouse start
  wheelhouse import csv our-org/             tells what would be done
  wheelhouse import csv our-org/ --apply     does it
  wheelhouse helm --as-of 2025-12-31

Exit codes: 0 done; 1 not done, the words say why; 2 the call was wrong; 3 done, with faults in what was read.`,
    );
  wheelhouse
    .command('start')
    .description('start the server; prints the address to open')
    .addHelpText('after', '\nExample:\n  PORT=8080 wheelhouse start')
    .action(async () => (await import('../serve.ts')).serve(readConfig(process.env)));
  for (const command of [
    importCommand(),
    ...readCommands(),
    exportCommand(),
    auditCommand(),
    ownerLinkCommand(),
    ...loginCommands(),
  ])
    wheelhouse.addCommand(command);
  return throwing(wheelhouse);
};

/** A wrong call throws in place of leaving, also from the commands within. */
const throwing = (command: Command): Command => {
  command.commands.forEach(throwing);
  return command.exitOverride();
};
