import { isTelling } from './address.ts';
import { confidenceOf, type EvidenceKind } from './confidence.ts';
import type { Face } from './face.ts';
import type { Groups } from './groups.ts';
import { commonFrom } from './namesakes.ts';
import { isFull, type Likeness, likeness, likenesses, type PersonalName, plain } from './personalName.ts';

/** Two developers, or a developer and a person of the directory, who may be one. Only ever a question. */
export interface Suggestion {
  /** Stays the same as long as the two are asked about. */
  readonly key: string;
  /** Keys of a face of each: what a decision names. */
  readonly a: string;
  readonly b: string;
  /** Sentences. */
  readonly evidence: readonly string[];
  readonly kind: EvidenceKind;
  /** 0–1: how often such evidence was right where we know the answer (docs/models/identities.md). */
  readonly confidence: number;
}

export interface Group {
  readonly root: number;
  readonly faces: readonly Face[];
  readonly isBot: boolean;
}

/** Configurable assumption: below this nobody is asked. */
export const leastConfidence = 0.2;
/** In a crowd with more in common than these many, everyone is compared with the most active one only. */
const crowd = 16;

interface Local {
  readonly text: string;
  /** Letters alone: `adaquill` of `ada.quill77`. */
  readonly letters: string;
  readonly isTelling: boolean;
  readonly says: string;
}

/** What a group is compared by. */
interface Traits extends Group {
  readonly names: readonly { readonly face: Face; readonly read: PersonalName }[];
  readonly locals: readonly Local[];
  readonly mailboxes: ReadonlySet<string>;
  readonly commits: number;
  readonly key: string;
}

const lettersOf = (text: string): string => plain(text).replace(/[^a-z]/g, '');

const localsOf = (face: Face): Local[] => {
  const { address, login } = face;
  const texts = [
    ...(address && address.kind !== 'service' && !(address.kind === 'machine' && !isTelling(address.local))
      ? [
          {
            text: address.local,
            says: address.kind === 'login' ? `the login ${address.local}` : address.text,
          },
        ]
      : []),
    ...(login
      ? [
          {
            text: login.slice(login.indexOf(':') + 1),
            says: `the login ${login.slice(login.indexOf(':') + 1)}`,
          },
        ]
      : []),
  ];
  return texts.map(({ text, says }) => ({
    text,
    says,
    letters: lettersOf(text),
    isTelling: isTelling(text),
  }));
};

const traitsOf = (group: Group): Traits => {
  const { faces } = group;
  const names = new Map(
    faces
      .filter(({ read }) => read.words.length > 0)
      .map((face) => [face.read.joined, { face, read: face.read }]),
  );
  const locals = new Map(faces.flatMap(localsOf).map((local) => [local.says, local]));
  const best = faces.reduce((a, b) =>
    b.person !== null || (a.person === null && b.commits > a.commits) ? b : a,
  );
  return {
    ...group,
    names: [...names.values()],
    locals: [...locals.values()],
    mailboxes: new Set(faces.flatMap(({ address }) => (address?.kind === 'mailbox' ? [address.text] : []))),
    commits: faces.reduce((sum, { commits }) => sum + commits, 0),
    key: best.key,
  };
};

/** Under what a group is looked up: whoever shares none of these is never compared. */
const marksOf = ({ names, locals, mailboxes }: Traits): readonly string[] =>
  [
    ...names.flatMap(({ read }) => [read.words.join(' '), read.joined, ...read.shortForms]),
    ...locals.flatMap(({ text, letters, isTelling }) => (isTelling ? [text, letters] : [])),
    ...mailboxes,
  ].filter((mark) => mark.length >= 3);

/** Those who share a mark with somebody, by mark. Most marks are one's own, so the first bearer waits alone. */
const blocksOf = (traits: readonly Traits[]): Iterable<readonly Traits[]> => {
  const first = new Map<string, Traits>();
  const blocks = new Map<string, Traits[]>();
  for (const one of traits)
    for (const mark of marksOf(one)) {
      const before = first.get(mark);
      if (before === undefined) first.set(mark, one);
      else if (before !== one) {
        const block = blocks.get(mark);
        if (block === undefined) blocks.set(mark, [before, one]);
        else if (block.at(-1) !== one) block.push(one);
      }
    }
  return blocks.values();
};

function* pairsOf(traits: readonly Traits[]): Generator<readonly [Traits, Traits]> {
  const seen = new Map<number, Set<number>>();
  for (const block of blocksOf(traits)) {
    const most = block.reduce((a, b) => (b.commits > a.commits ? b : a));
    for (const a of block.length > crowd ? [most] : block)
      for (const b of block) {
        const [x, y] = a.root < b.root ? [a, b] : [b, a];
        if (x === y || seen.get(x.root)?.has(y.root)) continue;
        const others = seen.get(x.root);
        if (others) others.add(y.root);
        else seen.set(x.root, new Set([y.root]));
        yield [x, y];
      }
  }
}

const bestLikeness = (
  a: Traits,
  b: Traits,
): { readonly how: Likeness; readonly x?: Face; readonly y?: Face } => {
  let best: { how: Likeness; x?: Face; y?: Face } = { how: 'unknown' };
  let rank = a.names.length > 0 && b.names.length > 0 ? likenesses.length : likenesses.indexOf('unknown');
  for (const x of a.names)
    for (const y of b.names) {
      const how = likeness(x.read, y.read);
      if (likenesses.indexOf(how) >= rank) continue;
      rank = likenesses.indexOf(how);
      best = { how, x: x.face, y: y.face };
    }
  return best;
};

type LocalLikeness = { readonly how: 'same' | 'alike' | 'spelled' | 'none'; readonly says: string };

/** Whether a local part of one is a short form of a name of the other. */
const spelled = (a: Traits, b: Traits): string | undefined => {
  for (const { letters, says } of a.locals)
    for (const { face, read } of b.names)
      if (
        letters.length >= 4 &&
        (read.shortForms.includes(letters) || (read.words.length === 1 && read.joined === letters))
      )
        return `${says} spells ${face.name}`;
  return undefined;
};

const bestLocal = (a: Traits, b: Traits): LocalLikeness => {
  let alike: LocalLikeness | undefined;
  for (const x of a.locals)
    for (const y of b.locals) {
      if (!x.isTelling || !y.isTelling) continue;
      if (x.text === y.text) return { how: 'same', says: `${x.says} and ${y.says} begin alike` };
      const [short, long] =
        x.letters.length <= y.letters.length ? [x.letters, y.letters] : [y.letters, x.letters];
      if (short.length >= 5 && long.includes(short))
        alike ??= { how: 'alike', says: `${x.says} resembles ${y.says}` };
    }
  if (alike) return alike;
  const spells = spelled(a, b) ?? spelled(b, a);
  return spells === undefined ? { how: 'none', says: '' } : { how: 'spelled', says: spells };
};

const kindOf = (name: string, local: LocalLikeness['how']): EvidenceKind | undefined => {
  const hasLocal = local === 'same' || local === 'alike';
  if (name === 'same') return hasLocal ? 'same local' : local === 'spelled' ? 'same spelled' : 'same name';
  if (name === 'common' || name === 'word' || name === 'close')
    return `${name} ${local === 'none' ? 'name' : 'local'}`;
  return name === 'unknown' && local !== 'none' ? 'unknown local' : undefined;
};

type Evidence = Pick<Suggestion, 'kind' | 'evidence'>;

const compare = (a: Traits, b: Traits, namesakes: (name: PersonalName) => number): Evidence | undefined => {
  const name = bestLikeness(a, b);
  const address = [...a.mailboxes].find((one) => b.mailboxes.has(one));
  if (address !== undefined && name.how === 'unlike')
    return { kind: 'address', evidence: [`Both use ${address}, under very different names.`] };
  const local = bestLocal(a, b);
  const isWord = name.how === 'same' && !isFull(name.x!.read);
  const isCommon = name.how === 'same' && !isWord && namesakes(name.x!.read) >= commonFrom;
  const kind = kindOf(isWord ? 'word' : isCommon ? 'common' : name.how, local.how);
  if (kind === undefined) return undefined;
  const evidence = [
    ...(name.how === 'same'
      ? [`Both go by ${name.x!.name}${isCommon ? ', a name that others may bear' : ''}.`]
      : []),
    ...(name.how === 'close' ? [`${name.x!.name} may be ${name.y!.name}.`] : []),
    ...(local.how === 'none' ? [] : [`${local.says}.`]),
    ...(address === undefined ? [] : [`Both use ${address}, as others do.`]),
  ];
  return { kind, evidence };
};

/** Asks about pairs that share a mark; never about two programs, two people of the directory, or what a hand kept apart. */
export const suggestIdentities = (
  groups: readonly Group[],
  joined: Groups,
  namesakes: (name: PersonalName) => number,
): readonly Suggestion[] => {
  const traits = groups.filter(({ isBot }) => !isBot).map(traitsOf);
  const suggestions: Suggestion[] = [];
  for (const [a, b] of pairsOf(traits)) {
    if (joined.obstacle(a.root, b.root) !== null) continue;
    const found = compare(a, b, namesakes);
    const confidence = found === undefined ? 0 : confidenceOf(found.kind);
    if (found === undefined || confidence < leastConfidence) continue;
    const [x, y] = [a.key, b.key].sort() as [string, string];
    suggestions.push({ key: `${x} = ${y}`, a: x, b: y, ...found, confidence });
  }
  return suggestions.sort((x, y) => y.confidence - x.confidence || (x.key < y.key ? -1 : 1));
};
