import { InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../../base/day.ts';
import type { AsOfQuery } from '../../features/people/index.ts';
import { readConfig } from '../../platform/config/readConfig.ts';
import { createLog } from '../../platform/log/createLog.ts';
import { atHome } from './atHome.ts';
import type { Commands } from './commands.ts';
import { readSignIn, signedIn } from './signedIn.ts';

/** Options every command has. */
export interface GlobalOptions {
  readonly json?: true;
  readonly local?: true;
}
export interface DayOptions {
  readonly asOf?: string;
  readonly asKnownOn?: string;
}

/** 0 done, 1 the command could not be carried out, 2 the call was wrong, 3 done, with faults in what was read. */
export const exitCodes = { done: 0, refused: 1, usage: 2, faults: 3 } as const;

const day = (text: string): string => {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('Write a day as 2026-11-22.');
  return text;
};

export const write = (text: string): void => {
  process.stdout.write(text);
};

/** JSON for scripts, words for people. */
export const answer = (value: unknown, { json }: GlobalOptions, text: () => string): void =>
  write(json ? `${JSON.stringify(value, null, 2)}\n` : text());

/** Signed in to a server where `wheelhouse login` was used, else as the owner of the home folder. */
const openCommands = async ({ local }: GlobalOptions): Promise<Commands> => {
  const config = readConfig(process.env);
  const signIn = local ? null : await readSignIn(config);
  return signIn === null ? atHome(config, createLog('warn')) : signedIn(signIn);
};

export const withCommands = async (
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

export const asOf = () => new Option('--as-of <date>', 'what was true on this day').argParser(day);
export const asKnownOn = () =>
  new Option('--as-known-on <date>', 'only what had been recorded by then').argParser(day);
export const json = () => new Option('--json', 'print JSON, for scripts');
export const local = () => new Option('--local', 'work on the home folder even when signed in to a server');

export const queryOf = ({ asOf, asKnownOn }: DayOptions): AsOfQuery => ({
  ...(asOf !== undefined && { asOf }),
  ...(asKnownOn !== undefined && { asKnownOn }),
});
