import { existsSync } from 'node:fs';
import { runProgram } from './runProgram.ts';

export const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages, and says so. Returns what apt said if it did not work. */
export const installPackages = async (names: readonly string[]): Promise<string | undefined> => {
  console.log(`installing ${names.join(' and ')} by apt-get, which this run needs`);
  const apt = (...args: string[]) => runProgram('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });
  const updated = await apt('update');
  if (!updated.ok) return updated.said;
  const installed = await apt('install', '--yes', '--no-install-recommends', ...names);
  return installed.ok ? undefined : installed.said;
};
