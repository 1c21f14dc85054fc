/**
 * How often the logins that a merge bot names are given to the right signature, against a list of people with their logins.
 *
 *     node bench/logins.ts RUST-TEAM REPOSITORY …
 *
 * The list is people/*.toml of rust-lang/team; the repositories are rust-lang's. All are git repositories. A login is given
 * rightly where the signature has the person's address, a name like theirs or the login for a name, wrongly where its full
 * name is unlike; where it signs with another single word, the list cannot tell.
 */
import { execFileSync } from 'node:child_process';
import { seededChance } from '../src/base/chance.ts';
import { readHistory } from '../src/connectors/git-history/index.ts';
import { developersOf, signaturesOf } from '../src/features/code/identity/index.ts';
import { likeness, readName } from '../src/features/code/identity/personalName.ts';

interface Listed {
  readonly name: string;
  readonly email: string;
}

const readList = (team: string): ReadonlyMap<string, Listed> => {
  const args = ['-C', team, 'grep', '-hE', '^(name|github|email) *=', 'HEAD', '--', 'people'];
  const text = execFileSync('git', args, { encoding: 'utf8' });
  return new Map(
    text.split(/^(?=name)/m).map((person) => {
      const field = (key: string) => new RegExp(`^${key} *= *['"](.*)['"]`, 'm').exec(person)?.[1] ?? '';
      return [field('github').toLowerCase(), { name: field('name'), email: field('email').toLowerCase() }];
    }),
  );
};

const judge = ({ name, email }: Listed, login: string, face: string): 'right' | 'wrong' | 'open' => {
  const [, signedName = '', signedEmail = ''] = /^(.*) <(.*)>/.exec(face) ?? [];
  const how = likeness(readName(name), readName(signedName));
  if (signedName.toLowerCase() === login) return 'right';
  if (email === signedEmail || how === 'same' || how === 'close' || how === 'partial') return 'right';
  return how === 'unlike' ? 'wrong' : 'open';
};

const [team, ...paths] = process.argv.slice(2);
if (team === undefined || paths.length === 0) throw new Error('node bench/logins.ts RUST-TEAM REPOSITORY …');
const { signal: stop } = new AbortController();
const repositories = await Promise.all(
  paths.map(async (repository) =>
    signaturesOf(repository, 'github.com', await readHistory({ repository, stop })),
  ),
);
const list = readList(team);
const { merges, suggestions } = developersOf(repositories, [], []);

const tell = (what: string, pairs: readonly { readonly a: string; readonly b: string }[]): void => {
  const counts = { right: 0, wrong: 0, open: 0, 'not listed': 0 };
  for (const { a, b } of pairs) {
    const [login, face] = a.startsWith('github.com:') ? [a, b] : [b, a];
    const account = login.slice('github.com:'.length);
    const listed = list.get(account);
    counts[listed === undefined ? 'not listed' : judge(listed, account, face)] += 1;
  }
  console.log(`${what}: ${pairs.length}`, counts);
};

const isLogin = ({ a, b }: { readonly a: string; readonly b: string }): boolean =>
  a.startsWith('github.com:') !== b.startsWith('github.com:');
tell(
  'given to a login by a merge bot',
  merges.filter((merge) => isLogin(merge) && merge.because.includes('branches')),
);
const chance = seededChance(20261122);
const isForFitting = new Map([...list.keys()].sort().map((account) => [account, chance() < 0.5]));
const halfOf = ({ a, b }: { readonly a: string; readonly b: string }): string => {
  const [account] = [a, b].filter((key) => key.startsWith('github.com:'));
  return isForFitting.get(account!.slice('github.com:'.length)) ? 'fitting half' : 'other half';
};
for (const [kind, of] of Map.groupBy(suggestions.filter(isLogin), (one) => `${one.kind}, ${halfOf(one)}`))
  tell(`asked about a login, ${kind}`, of);
