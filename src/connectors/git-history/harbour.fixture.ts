import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folders: string[] = [];

/** Takes all repositories of the tests away. */
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-git-history-'));
  folders.push(folder);
  return folder;
};

interface Who {
  readonly name: string;
  readonly email: string;
}

export const ada: Who = { name: 'Ada Quill', email: 'ada@harbour.example' };
export const bo: Who = { name: 'Bo Marsh', email: 'bo@harbour.example' };

interface Written {
  /** Text by path; null deletes. */
  readonly files?: Readonly<Record<string, string | Buffer | null>>;
  readonly message?: string | Buffer;
  readonly by?: Who;
  readonly at?: string;
}

/** A repository of the Harbour, made by git itself, on fixed days. */
export class HarbourRepository {
  readonly folder: string;

  constructor(folder = newFolder()) {
    this.folder = folder;
    this.git(['init', '-q', '-b', 'main']);
  }

  git(
    args: readonly string[],
    { by = ada, at = '2026-01-05T12:00:00+00:00', input = '' as string | Buffer } = {},
  ): string {
    return execFileSync('git', ['-C', this.folder, ...args], {
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: by.name,
        GIT_AUTHOR_EMAIL: by.email,
        GIT_COMMITTER_NAME: ada.name,
        GIT_COMMITTER_EMAIL: ada.email,
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
      },
    }).trim();
  }

  /** Commits files and gives the id. */
  commit({ files = {}, message = 'Change', by = ada, at = '2026-01-05T12:00:00+00:00' }: Written): string {
    for (const [path, text] of Object.entries(files)) {
      const full = join(this.folder, path);
      mkdirSync(dirname(full), { recursive: true });
      if (text === null) rmSync(full);
      else writeFileSync(full, text);
    }
    this.git(['add', '-A']);
    this.git(['commit', '-q', '--allow-empty', '-F', '-'], { by, at, input: message });
    return this.git(['rev-parse', 'HEAD']);
  }

  /** Loses an object, as a broken disk does. */
  removeObject(id: string): void {
    rmSync(join(this.folder, '.git', 'objects', id.slice(0, 2), id.slice(2)));
  }
}
