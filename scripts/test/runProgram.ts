import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { failed, type Outcome, passed } from './outcome.ts';

const root = resolve(import.meta.dirname, '../..');

interface Ended {
  readonly ok: boolean;
  /** stdout and stderr, as they came. */
  readonly said: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a program to its end and keeps what it says. */
export const runProgram = (program: string, args: readonly string[], env: Environment = {}): Promise<Ended> =>
  new Promise((end) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const keep = (text: Buffer): void => {
      said += text;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => end({ ok: false, said: error.message }));
    child.on('close', (code) => end({ ok: code === 0, said }));
  });

/** Runs a JavaScript program of node_modules, or of ours, with this Node. */
export const runNode = (args: readonly string[], env?: Environment): Promise<Ended> =>
  runProgram(process.execPath, args, env);

/** A check that says nothing but yes or no: it counts as one test. */
export const check = async (...args: string[]): Promise<Outcome> => {
  const { ok, said } = await runNode(args);
  return ok ? passed : failed(said);
};
