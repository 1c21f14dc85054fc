import { relative, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { Command } from 'commander';
import { InputError } from '../../base/errors.ts';
import type { RepositoryRow } from '../../features/code/index.ts';
import {
  answer,
  asOf,
  type DayOptions,
  type GlobalOptions,
  json,
  local,
  queryOf,
  withCommands,
} from './calling.ts';
import type { CodeCommands } from './commands.ts';
import { printArea, printRepositories, printRisk, printTruckFactor, printWho } from './printCode.ts';
import { truckFactor } from './truckFactor.ts';

interface CodeOptions extends GlobalOptions, DayOptions {
  readonly in?: string;
}

/** Which repository is meant: the one named; else the only one, or the one around the folder we are in. */
const repositoryFor = (all: readonly RepositoryRow[], named: string | undefined): RepositoryRow => {
  const slugs = all.map(({ slug }) => slug).join(', ');
  if (all.length === 0)
    throw new InputError(
      'nothing-read',
      'No repository is read yet. Read one: wheelhouse import git PATH --apply',
    );
  const folder = resolve('.').split(/[\\/]/);
  const meant =
    named === undefined
      ? all.length === 1
        ? all[0]
        : all.find(({ name }) => folder.includes(name))
      : all.find(({ slug, name }) => slug === named || name === named);
  if (meant !== undefined) return meant;
  throw new InputError(
    'which-repository',
    named === undefined
      ? `Say which repository is meant: --in ${all[0]!.slug}. There are: ${slugs}.`
      : `No repository ${named} is read here. There are: ${slugs}.`,
  );
};

const chosen = async (code: CodeCommands, options: CodeOptions): Promise<RepositoryRow> =>
  repositoryFor((await code.list(queryOf(options))).repositories, options.in);

/** A path as the repository has it, also when it is given from within a work tree below the current folder. */
const inRepository = (path: string, { name }: RepositoryRow): string => {
  const parts = resolve(path).split(/[\\/]/);
  const at = parts.lastIndexOf(name);
  const isBelow = at >= 0 && relative('.', resolve(path)) !== path && path.startsWith('/');
  return (isBelow ? parts.slice(at + 1).join('/') : path.replace(/^\.\//, '')).replace(/\/+$/, '');
};

const within = (command: Command): Command =>
  command
    .option('--in <repository>', 'which repository, by its name here; the only one, unless given')
    .addOption(json())
    .addOption(local());

const knows = (): Command =>
  within(new Command('knows').description('who knows a folder or file, and what that rests on'))
    .argument('[path]', 'a path in the repository; all of it, unless given', '')
    .addOption(asOf())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse knows src/ui\n  wheelhouse knows src/ui --in harbour-web --json',
    )
    .action((path: string, options: CodeOptions) =>
      withCommands(options, async ({ code }) => {
        const repository = await chosen(code, options);
        const place = inRepository(path, repository);
        const id = place === '' ? 'repository' : `folder:${place}`;
        const area = await code.area(repository.slug, id, queryOf(options));
        answer(area, options, () => printArea(area));
      }),
    );

const risk = (): Command =>
  within(new Command('risk').description('areas that nobody here, or one person alone, knows'))
    .addOption(asOf())
    .addHelpText('after', '\nExamples:\n  wheelhouse risk\n  wheelhouse risk --in harbour-web --json')
    .action((options: CodeOptions) =>
      withCommands(options, async ({ code }) => {
        const list = await code.list(queryOf(options));
        const meant =
          options.in === undefined ? list.repositories : [repositoryFor(list.repositories, options.in)];
        const read = meant.filter(({ knownBy }) => knownBy !== null);
        const repositories = await Promise.all(
          read.map(({ slug }) => code.repository(slug, queryOf(options))),
        );
        const report = { asOf: list.asOf, sentence: list.sentence, repositories };
        answer(report, options, () => (read.length === 0 ? printRepositories(list) : printRisk(report)));
      }),
    );

/** Paths on the command line; `-`: one a line on standard input, as `git diff --name-only` writes them. */
const pathsFrom = async (given: readonly string[]): Promise<readonly string[]> =>
  given.length === 1 && given[0] === '-'
    ? (await textOf(process.stdin)).split('\n').filter((line) => line !== '')
    : given;

interface WhoOptions extends CodeOptions {
  readonly author?: string;
}

const reviewers = (): Command =>
  within(new Command('reviewers').description('who should look at a change of these paths, and why'))
    .argument('<paths...>', 'paths in the repository; - reads them from standard input')
    .option('--author <who>', 'who wrote it: an e-mail, a login or a name as on commits')
    .addOption(asOf())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse reviewers src/ui/theme.ts --author ada@harbour.example\n  git diff --name-only main | wheelhouse reviewers -',
    )
    .action((given: string[], options: WhoOptions) =>
      withCommands(options, async ({ code }) => {
        const repository = await chosen(code, options);
        const paths = (await pathsFrom(given)).map((path) => inRepository(path, repository));
        if (paths.length === 0) throw new InputError('no-paths', 'Name at least one path that is changed.');
        const who = await code.who({
          ...{ repository: repository.slug, question: 'reviewer', paths, author: options.author ?? null },
          ...(options.asOf !== undefined && { day: options.asOf }),
        });
        answer(who, options, () => printWho(who));
      }),
    );

interface TruckFactorOptions {
  readonly reference?: true;
  readonly at?: string;
  readonly json?: true;
}

const truckFactorCommand = (): Command =>
  new Command('truckfactor')
    .description('how many people a git repository can lose; reads it where it lies and keeps nothing')
    .argument('<repository>', 'path of a git repository, bare or not')
    .option('--reference', 'as Avelino et al. 2016 count it, not by our own model')
    .option('--at <commit>', 'at this commit or revision, not HEAD')
    .addOption(json())
    .addHelpText('after', '\nExample:\n  wheelhouse truckfactor ../flask --reference --at v2.0.0 --json')
    .action(async (repository: string, options: TruckFactorOptions) => {
      const found = await truckFactor(repository, options);
      answer(found, options, () => printTruckFactor(found));
    });

/** Who knows the code, what hangs on one person, who should look at a change. */
export const codeCommands = (): Command[] => [knows(), risk(), reviewers(), truckFactorCommand()];
