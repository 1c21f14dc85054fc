/**
 * How well signatures are brought together, against a list that says which e-mails are one person's.
 *
 *     node bench/identities.ts                                   speed, on invented signatures
 *     node bench/identities.ts STACKALYTICS REPOSITORY …         precision and recall; all are git repositories
 *
 * The list is etc/default_data.json of openstack-archive/stackalytics, at the last revision that has it; the first
 * repository is openstack/nova. Pairs of e-mails count that stand in both. Persons are dealt into two halves: confidences
 * are counted on one, all that is said of suggestions is measured on the other.
 */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { below, oneOf, seededChance } from '../src/base/chance.ts';
import { InputError } from '../src/base/errors.ts';
import { type EvidenceKind, seenByKind } from '../src/features/code/identity/confidence.ts';
import { developersOf, type Identities } from '../src/features/code/identity/developersOf.ts';
import type { SignaturesOf } from '../src/features/code/identity/gathering.ts';

const git = (repository: string, ...args: string[]): string =>
  execFileSync('git', ['-C', repository, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const signaturesIn = (repository: string): SignaturesOf => {
  const commits = new Map<string, number>();
  const written = git(
    repository,
    'log',
    '--format=%an%x00%ae%n%(trailers:key=Co-authored-by,valueonly,unfold)',
    'HEAD',
  );
  for (const line of written.split('\n')) {
    const [, name, email] = /^([^\0<>]*?)\s*[\0<]([^\0<>]*)>?\s*$/.exec(line) ?? [];
    if (email === undefined) continue;
    const key = `${name}\0${email}`;
    commits.set(key, (commits.get(key) ?? 0) + 1);
  }
  let mailmap = '';
  try {
    mailmap = git(repository, 'show', 'HEAD:.mailmap');
  } catch {
    // It has none.
  }
  const signatures = [...commits.keys()].map((key) => {
    const [name, email] = key.split('\0') as [string, string];
    return { name, email, login: null };
  });
  return {
    repository,
    host: 'github.com',
    signatures,
    commits: Uint32Array.from(commits.values()),
    proposers: [],
    mailmap,
  };
};

/** E-mail → number of the person, from the last revision of the list. */
const readList = (repository: string): ReadonlyMap<string, number> => {
  const path = 'etc/default_data.json';
  const revision = git(repository, 'log', '-1', '--diff-filter=AM', '--format=%H', '--', path).trim();
  if (revision === '')
    throw new InputError(
      'no-list',
      `${repository} has no ${path}. Give a clone of openstack-archive/stackalytics.`,
    );
  const { users } = JSON.parse(git(repository, 'show', `${revision}:${path}`)) as {
    users: { emails?: string[] }[];
  };
  return new Map(
    users.flatMap(({ emails = [] }, n) => emails.map((email) => [email.toLowerCase(), n] as const)),
  );
};

/** Lower bound of the 95 % Wilson interval. */
const atLeast = (right: number, of: number): number => {
  if (of === 0) return 0;
  const [z, p] = [1.96, right / of];
  return (
    (p + z ** 2 / (2 * of) - z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of)
  );
};
const share = (right: number, of: number): string => (of === 0 ? '–' : (right / of).toFixed(3));

interface Found {
  /** By e-mail: numbers of the developers that use it. */
  readonly developers: ReadonlyMap<string, ReadonlySet<number>>;
  /** By two developers, `3 7`. */
  readonly suggested: ReadonlyMap<string, Identities['suggestions'][number]>;
}

const pairOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const foundIn = ({ everyone, suggestions }: Identities): Found => {
  const developers = new Map<string, Set<number>>();
  const byFace = new Map<string, number>();
  for (const [n, { faces }] of everyone.entries())
    for (const { key, address } of faces) {
      byFace.set(key, n);
      developers.set(address!.text, (developers.get(address!.text) ?? new Set()).add(n));
    }
  return {
    developers,
    suggested: new Map(suggestions.map((s) => [pairOf(byFace.get(s.a)!, byFace.get(s.b)!), s])),
  };
};

interface Pair {
  readonly isOne: boolean;
  readonly how: 'merged' | 'suggested' | 'apart';
  readonly suggestion: Identities['suggestions'][number] | undefined;
}

/** Every pair of e-mails that the list and the repositories both have, of persons of one half (or all). */
const pairsOf = (
  { developers, suggested }: Found,
  list: ReadonlyMap<string, number>,
  isIn: (person: number) => boolean,
): Pair[] => {
  const emails = [...developers.keys()].filter((email) => list.has(email) && isIn(list.get(email)!)).sort();
  return emails.flatMap((a, i) =>
    emails.slice(i + 1).flatMap((b): Pair[] => {
      const isOne = list.get(a) === list.get(b);
      const [x, y] = [developers.get(a)!, developers.get(b)!];
      if ([...x].some((n) => y.has(n))) return [{ isOne, how: 'merged', suggestion: undefined }];
      const keys = [...x].flatMap((n) => [...y].map((m) => pairOf(n, m)));
      const suggestion = keys.map((key) => suggested.get(key)).find((s) => s !== undefined);
      if (suggestion === undefined && !isOne) return [];
      return [{ isOne, how: suggestion ? 'suggested' : 'apart', suggestion }];
    }),
  );
};

const tellMerges = (what: string, pairs: readonly Pair[]): void => {
  const merged = pairs.filter(({ how }) => how === 'merged');
  const right = merged.filter(({ isOne }) => isOne).length;
  const all = pairs.filter(({ isOne }) => isOne).length;
  console.log(
    `${what.padEnd(44)} ${merged.length} pairs merged, ${right} right: precision ${share(right, merged.length)} (95 %: at least ${atLeast(right, merged.length).toFixed(3)}), recall ${share(right, all)} of ${all}`,
  );
};

const tellSuggestions = (pairs: readonly Pair[]): void => {
  const all = pairs.filter(({ isOne }) => isOne).length;
  const merged = pairs.filter(({ isOne, how }) => isOne && how === 'merged').length;
  console.log('\nsuggestions on the other half     pairs  precision  recall with what was merged');
  for (const threshold of [0.95, 0.9, 0.8, 0.5, 0.2]) {
    const shown = pairs.filter(({ suggestion }) => (suggestion?.confidence ?? 0) >= threshold);
    const right = shown.filter(({ isOne }) => isOne).length;
    console.log(
      `at least ${String(threshold).padEnd(24)} ${String(shown.length).padStart(5)}  ${share(right, shown.length).padEnd(9)}  ${share(merged + right, all)}`,
    );
  }
};

/** Each suggestion counts once, however many e-mails the two have. */
const countByKind = (pairs: readonly Pair[]): ReadonlyMap<EvidenceKind, readonly [number, number]> => {
  const asked = new Map(
    pairs.flatMap(({ suggestion, isOne }) =>
      suggestion ? [[suggestion.key, { suggestion, isOne }] as const] : [],
    ),
  );
  const counts = new Map<EvidenceKind, [number, number]>();
  for (const { suggestion, isOne } of asked.values()) {
    const [right, of] = counts.get(suggestion.kind) ?? [0, 0];
    counts.set(suggestion.kind, [right + Number(isOne), of + 1]);
  }
  return counts;
};

const tellKinds = (
  fitted: ReadonlyMap<EvidenceKind, readonly [number, number]>,
  held: ReadonlyMap<EvidenceKind, readonly [number, number]>,
): void => {
  console.log('\nkind of evidence   in the code   fitting half   other half');
  for (const [kind, [right, of]] of Object.entries(seenByKind) as [
    EvidenceKind,
    readonly [number, number],
  ][]) {
    const say = ([x, y]: readonly [number, number] = [0, 0]) => `${x} of ${y}`.padEnd(14);
    console.log(
      `${kind.padEnd(18)} ${`${right} of ${of}`.padEnd(13)} ${say(fitted.get(kind))} ${say(held.get(kind))} ${share(...(held.get(kind) ?? [0, 0]))}`,
    );
  }
};

const againstList = (stackalytics: string, paths: readonly string[], seed: number): void => {
  const list = readList(stackalytics);
  const chance = seededChance(seed);
  const half = new Map(
    [...new Set(list.values())].sort((a, b) => a - b).map((person) => [person, chance() < 0.5]),
  );
  const all = paths.map(signaturesIn);
  const unmapped = all.map((one) => ({ ...one, mailmap: '' }));
  const everyone = () => true;
  const first = pairsOf(foundIn(developersOf(all.slice(0, 1), [], [])), list, everyone);
  tellMerges('first repository', first);
  tellMerges(
    'first repository, without its .mailmap',
    pairsOf(foundIn(developersOf(unmapped.slice(0, 1), [], [])), list, everyone),
  );
  if (all.length > 1)
    tellMerges(`all ${all.length} repositories`, pairsOf(foundIn(developersOf(all, [], [])), list, everyone));
  const start = performance.now();
  const identities = developersOf(unmapped, [], []);
  const took = performance.now() - start;
  const found = foundIn(identities);
  tellMerges('all, without their .mailmaps', pairsOf(found, list, everyone));
  const held = pairsOf(found, list, (person) => !half.get(person));
  tellMerges('  of them the other half', held);
  tellSuggestions(held);
  tellKinds(countByKind(pairsOf(found, list, (person) => half.get(person)!)), countByKind(held));
  const signatures = all.reduce((sum, one) => sum + one.signatures.length, 0);
  console.log(
    `\n${signatures} signatures, ${identities.everyone.length} developers, ${identities.suggestions.length} suggestions, ${identities.everyone.filter(({ isBot }) => isBot).length} bots in ${took.toFixed(0)} ms`,
  );
};

/** People with one to four signatures each, with names put together from syllables, a tenth of them common. */
const inventedSignatures = (count: number, seed: number): SignaturesOf => {
  const chance = seededChance(seed);
  const syllables = 'ka mo ri ta lu ne so bi do fa gu he jo ke la mi no pu ra se ti vo wa yu za'.split(' ');
  const word = () => Array.from({ length: 2 + below(2, chance) }, () => oneOf(syllables, chance)).join('');
  const common = Array.from({ length: 60 }, word);
  const signatures: { name: string; email: string; login: null }[] = [];
  while (signatures.length < count) {
    const [given, family] =
      chance() < 0.1 ? [oneOf(common, chance), oneOf(common, chance)] : [word(), word()];
    const locals = [`${given}.${family}`, `${given[0]}${family}`, given, `${family}${below(99, chance)}`];
    for (let n = 1 + below(4, chance); n > 0; n -= 1)
      signatures.push({
        name: chance() < 0.8 ? `${given} ${family}` : given,
        email:
          chance() < 0.1
            ? `${below(1e6, chance)}+${given}${family}@users.noreply.github.com`
            : `${oneOf(locals, chance)}@${word()}.example.dev`,
        login: null,
      });
  }
  return {
    repository: 'invented',
    host: 'github.com',
    signatures,
    commits: new Uint32Array(signatures.length).fill(1),
    proposers: [],
    mailmap: '',
  };
};

const speed = (): void => {
  for (const count of [2_000, 20_000, 100_000]) {
    const invented = inventedSignatures(count, 1);
    const [start, before] = [performance.now(), process.cpuUsage()];
    const { everyone, suggestions } = developersOf([invented], [], []);
    const took = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    console.log(
      `${count} signatures: ${everyone.length} developers, ${suggestions.length} suggestions, ${took.toFixed(0)} ms, ${((user + system) / 1000).toFixed(0)} ms CPU`,
    );
  }
};

const [list, ...repositories] = process.argv.slice(2);
if (list === undefined) speed();
else if (repositories.length === 0)
  throw new InputError('usage', 'node bench/identities.ts STACKALYTICS REPOSITORY …');
else againstList(list, repositories, 20261122);
