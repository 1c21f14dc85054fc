import { once } from 'node:events';
import { type Day, parseDay } from '../../base/day.ts';
import { spawnGit } from '../history/git.ts';
import type { Contact } from './contact.ts';

/** Somebody who wrote commits, under one spelling of name and address. Only the day is kept, no time and no count. */
interface SeenContact extends Contact {
  readonly lastDay: Day;
}

interface ContactsRead {
  /** Each spelling once, newest first. */
  readonly contacts: readonly SeenContact[];
  /** Day of the last commit, on the calendar of whoever committed it; undefined where there is none. */
  readonly lastDay: Day | undefined;
  /** What git complained of when it stopped early; undefined when this is the whole history. */
  readonly complaint: string | undefined;
}

const format = '%cs%x1f%an <%ae>%x1f%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1f)';

/** `Ada Quill <ada@harbour.example>`; undefined for a trailer that is no contact. */
const contactIn = (written: string): Contact | undefined => {
  const [, name, email] = /^([^<>\n]*)<([^<>\s]+)>$/.exec(written.trim()) ?? [];
  return name === undefined || email === undefined ? undefined : { name: name.trim(), email };
};

/** Text between NULs, as it comes. */
async function* records(output: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of output) {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/**
 * Authors and co-authors of everything that HEAD was made of. Streams: needs memory for the spellings, not for the
 * commits. Nothing is fetched and no file is read, so partial clones do.
 */
export const readContacts = async (repository: string, stop?: AbortSignal): Promise<ContactsRead> => {
  const args = ['log', '-z', '--no-show-signature', '--encoding=UTF-8', `--format=tformat:${format}`, 'HEAD'];
  const git = spawnGit(repository, args, stop);
  const closed = once(git, 'close') as Promise<[number | null]>;
  // Awaited below; raised `stop` may reject it while records are still being read.
  closed.catch(() => undefined);
  let complaint = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  git.stdin.end();
  const seen = new Map<string, SeenContact>();
  let lastDay: Day | undefined;
  for await (const record of records(git.stdout.setEncoding('utf8'))) {
    const [date = '', ...people] = record.split('\x1f');
    const day = parseDay(date) ?? 0;
    lastDay ??= day;
    for (const written of people) {
      const known = seen.get(written);
      const contact = known ?? contactIn(written);
      if (contact !== undefined)
        seen.set(written, { ...contact, lastDay: Math.max(day, known?.lastDay ?? day) });
    }
  }
  const [exit] = await closed;
  const contacts = [...seen.values()].sort((a, b) => b.lastDay - a.lastDay);
  return { contacts, lastDay, complaint: exit === 0 ? undefined : complaint.split('\n', 1)[0]! };
};
