import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../../base/errors.ts';
import { filesAt } from '../../connectors/disk.ts';
import type { AsOfQuery } from '../../features/people/index.ts';
import type { Config } from '../../platform/config/readConfig.ts';
import { connectorFor } from '../importing.ts';
import type { Commands } from './commands.ts';

/** Where and as whom the command line is signed in. The token is as good as a password: the file is its owner's alone. */
export interface SignIn {
  readonly url: string;
  readonly token: string;
}

const fileOf = ({ home }: Config): string =>
  join(
    process.env.XDG_CONFIG_HOME ?? join(process.env.HOME ?? home, '.config'),
    'wheelhouse',
    'sign-in.json',
  );

export const readSignIn = async (config: Config): Promise<SignIn | null> =>
  readFile(fileOf(config), 'utf8').then(
    (text) => JSON.parse(text) as SignIn,
    () => null,
  );

export const keepSignIn = async (config: Config, signIn: SignIn): Promise<void> => {
  await mkdir(dirname(fileOf(config)), { recursive: true, mode: 0o700 });
  await writeFile(fileOf(config), JSON.stringify(signIn), { mode: 0o600 });
};

export const forgetSignIn = (config: Config): Promise<void> => rm(fileOf(config), { force: true });

interface Problem {
  readonly detail?: string;
  readonly code?: string;
  readonly faults?: InputError['details'];
}

/** One request to the server; its problems become ours, in its words. */
export const ask = async <T>({ url, token }: SignIn, path: string, body?: unknown): Promise<T> => {
  const headers = {
    ...(token !== '' && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const response = await fetch(`${url}${path}`, {
    headers,
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  }).catch(() => {
    throw new InputError(
      'no-server',
      `${url} does not answer. Start it, or sign in elsewhere: wheelhouse login URL. As owner of the home folder: wheelhouse --local …`,
    );
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new InputError(
    problem.code ?? 'refused',
    problem.detail ?? `${url} refused with status ${response.status}.`,
    problem.faults ?? [],
  );
};

const queryOf = (query: AsOfQuery & { readonly id?: string }): string => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};

/** The commands as a person signed in to a running server. */
export const signedIn = (signIn: SignIn): Commands => ({
  helm: (query) => ask(signIn, `/api/helm/report${queryOf(query)}`),
  person: (who, query) => ask(signIn, `/api/people/${encodeURIComponent(who)}${queryOf(query)}`),
  split: (team, query) => ask(signIn, `/api/teams/${encodeURIComponent(team)}/split${queryOf(query)}`),
  home: () => ask(signIn, '/api/home'),
  people: () => ask(signIn, '/api/me/people'),
  vacancies: (query) => ask(signIn, `/api/vacancies${queryOf(query)}`),
  mentors: (query) => ask(signIn, `/api/mentors${queryOf(query)}`),
  loads: (query) => ask(signIn, `/api/loads${queryOf(query)}`),
  load: (person, query) => ask(signIn, `/api/people/${encodeURIComponent(person)}/load${queryOf(query)}`),
  queue: (query) => ask(signIn, `/api/me/queue${queryOf(query)}`),
  queueItem: (id, query) => ask(signIn, `/api/me/queue/${encodeURIComponent(id)}${queryOf(query)}`),
  import: async ({ kind, path, history, apply }) => {
    if (history || kind === 'git')
      throw new InputError(
        'at-home-only',
        'A history is read where the repository and the database are. Run it there as the owner of the home folder: wheelhouse --local import …',
      );
    const files = await filesAt(connectorFor(kind), path);
    return ask(signIn, `/api/imports?apply=${apply}&report=true`, { kind, files });
  },
  code: {
    list: (query) => ask(signIn, `/api/code${queryOf(query)}`),
    repository: (slug, query) =>
      ask(signIn, `/api/code/repositories/${encodeURIComponent(slug)}${queryOf(query)}`),
    area: (slug, id, query) =>
      ask(signIn, `/api/code/repositories/${encodeURIComponent(slug)}/area${queryOf({ ...query, id })}`),
    who: (request) => ask(signIn, '/api/code/who', request),
  },
  export: () => ask(signIn, '/api/export'),
  verifyAudit: () => ask(signIn, '/api/audit/verification'),
  close: async () => {},
});
