/** `npm run build`, run by `npm ci` too: the server to dist/node by TypeScript 7, the web app to dist/web by Vite. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const node = (...args: string[]): void => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
};

const compiler = join(root, 'node_modules', 'typescript7', 'bin', 'tsc');
if (!existsSync(compiler)) {
  console.error('The build needs the development packages: run npm ci without --omit=dev.');
  process.exit(1);
}
// npx looks here first. Without this link it would install the project into its cache and build it anew on every call.
const link = join(root, 'node_modules', '.bin', 'wheelhouse');
rmSync(link, { force: true });
symlinkSync(join('..', '..', 'bin', 'wheelhouse.mjs'), link);

node(compiler, '-p', 'tsconfig.build.json');
if (existsSync(join(root, 'vite.config.ts')))
  node(join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn');
