import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { readConfig } from '../../platform/config/readConfig.ts';
import { write } from './calling.ts';
import { ask, forgetSignIn, keepSignIn } from './signedIn.ts';

/** The password is asked for at the terminal, or read from standard input in scripts; never an argument others can see. */
const askFor = async (what: string): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const given = await terminal.question(`${what}: `);
  terminal.close();
  return given;
};

export const loginCommands = (): Command[] => [
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
