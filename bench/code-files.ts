/**
 * `node bench/code-files.ts PATH …`: what the files of repositories are for, their areas and technologies, and whose
 * they are by CODEOWNERS. Of a repository without one, 200 rules are invented about its folders.
 */
import { execFileSync } from 'node:child_process';
import { areasOf, fileKindsOf, technologiesOf } from '../src/features/code/files/index.ts';
import { ecosystemOf } from '../src/features/code/files/manifests.ts';
import { ownersOf, readOwners } from '../src/features/code/owners/index.ts';
import { measure } from './measure.ts';

const goes = 5;
const isTelling = (path: string): boolean =>
  /(^|\/)(CODEOWNERS|\.gitattributes)$/.test(path) || ecosystemOf(path) !== undefined;

const read = (repository: string) => {
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', ['-C', repository, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  const paths = git(['ls-tree', '-r', '-z', '--name-only', 'HEAD']).split('\0').slice(0, -1);
  const texts = new Map(paths.filter(isTelling).map((path) => [path, git(['show', `HEAD:${path}`])]));
  return { paths, texts };
};

const invented = (paths: readonly string[]): string => {
  const folders = [...new Set(paths.map((path) => path.replace(/\/?[^/]*$/, '')))].filter(Boolean);
  const every = Math.max(1, Math.floor(folders.length / 200));
  const some = folders.filter((_, n) => n % every === 0).slice(0, 200);
  return `* @harbour/berths\n${some.map((folder, n) => `/${folder}/${n % 3 ? '' : '**/*.md'} @ada`).join('\n')}\n`;
};

const report = async (repository: string): Promise<void> => {
  const { paths, texts } = read(repository);
  const files = Uint32Array.from(paths.keys());
  const known = fileKindsOf(paths, texts);
  const ground = { paths, files, texts, ...known };
  const own = readOwners(texts);
  const owners = own ?? readOwners(new Map([['CODEOWNERS', invented(paths)]]))!;
  const rules = `${owners.rules.length} ${own ? 'own' : 'invented'} rules of CODEOWNERS`;
  const work: Readonly<Record<string, () => unknown>> = {
    'kinds and languages': () => fileKindsOf(paths, texts),
    areas: () => areasOf(ground),
    technologies: () => technologiesOf(ground),
    [rules]: () => ownersOf(owners, paths),
  };
  process.stdout.write(`${repository}: ${paths.length} files\n`);
  for (const [name, once] of Object.entries(work)) {
    const { wall, cpu } = await measure(goes, once);
    process.stdout.write(
      `  ${name}: ${wall[0]!.toFixed(1)}–${wall.at(-1)!.toFixed(1)} ms, computing ${cpu.toFixed(1)} ms\n`,
    );
  }
};

const repositories = process.argv.slice(2);
if (repositories.length === 0)
  process.stdout.write('Skipped: name repositories, node bench/code-files.ts PATH …\n');
for (const repository of repositories) await report(repository);
