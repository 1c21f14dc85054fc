import { basename } from 'node:path';
import type { Day } from '../../base/day.ts';
import { type Fault, InputError } from '../../base/errors.ts';
import { slugOf } from '../../base/slug.ts';
import type { MergeSuggestion, OrganisationFile } from '../../features/people/index.ts';
import { emptyOrganisation } from '../connector.ts';
import { runGit } from '../history/git.ts';
import { applyMailmap } from './applyMailmap.ts';
import { mergeContacts } from './mergeContacts.ts';
import { readContacts } from './readContacts.ts';
import { suggestSameName } from './suggestSameName.ts';

export interface GitProposalRequest {
  /** Path of a repository, bare or with a work tree, complete or partial. */
  readonly repository: string;
  /** Who committed in so many days up to the last commit is proposed. Default 90. */
  readonly days?: number;
  readonly stop?: AbortSignal;
}

/** People and a first team, for somebody to look through and accept. */
export interface GitProposal {
  /** One team with its members, no seats; programs stand among the people, marked as bots, and are no members. */
  readonly organisation: OrganisationFile;
  /** Two keys of people who may be one. */
  readonly suggestions: readonly MergeSuggestion[];
  readonly faults: readonly Fault[];
  /** The commit it was read at. */
  readonly revision: string;
  readonly lastDay: Day;
}

/** What the repository is called where it comes from, else its folder: `git@host:harbour/berths.git` → `berths`. */
const nameOf = async (repository: string, stop?: AbortSignal): Promise<string> => {
  const origin = await runGit(repository, ['config', '--get', 'remote.origin.url'], stop);
  const folder = await runGit(repository, ['rev-parse', '--path-format=absolute', '--git-common-dir'], stop);
  const path = origin.text.trim() || folder.text.trim().replace(/[/\\]\.git$/, '');
  return basename(path.replaceAll(/[:\\]/g, '/')).replace(/\.git$/, '') || 'repository';
};

const headOf = async (repository: string, stop?: AbortSignal): Promise<string> => {
  const head = await runGit(repository, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], stop);
  if (head.exit === 0) return head.text.trim();
  const inside = await runGit(repository, ['rev-parse', '--git-dir'], stop);
  throw inside.exit === 0
    ? new InputError('no-commits', `${repository} has no commits yet. Name a repository with some.`)
    : new InputError(
        'no-repository',
        `${repository} is no git repository: ${inside.complaint || 'git cannot open it'}.`,
      );
};

const partial = (complaint: string): Fault => ({
  message: `git could not read the whole history, so people may be missing: ${complaint}`,
  severity: 'warning',
});

/**
 * Proposes people and a first team from a repository's log: authors and co-authors, brought together by its .mailmap,
 * and never by name alone. Throws `InputError` where there is no repository or no commit.
 */
export const proposeFromGit = async ({
  repository,
  days = 90,
  stop,
}: GitProposalRequest): Promise<GitProposal> => {
  const revision = await headOf(repository, stop);
  const { contacts, lastDay = 0, complaint } = await readContacts(repository, stop);
  const meant = await applyMailmap(repository, contacts, stop);
  const mapped = contacts.map((written, at) => ({ written, meant: meant[at]!, lastDay: written.lastDay }));
  const recent = mergeContacts(mapped).filter((found) => found.lastDay > lastDay - days);
  const people = recent.map(({ person }) => person);
  const name = await nameOf(repository, stop);
  const key = slugOf(name);
  const team = { key, slug: key, name, kind: 'stream', stage: 'nascent', parentKey: null } as const;
  const members = people.filter(({ standing }) => standing !== 'bot');
  return {
    organisation: {
      ...emptyOrganisation,
      people,
      teams: [team],
      members: members.map((person) => ({ teamKey: key, personKey: person.key })),
    },
    suggestions: suggestSameName(people),
    faults: complaint === undefined ? [] : [partial(complaint)],
    revision,
    lastDay,
  };
};
