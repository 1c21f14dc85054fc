import type { EvidenceKind } from './confidence.ts';
import type { Face } from './face.ts';
import { commonFrom } from './namesakes.ts';
import { isFull, type Likeness, likeness, likenesses, type PersonalName } from './personalName.ts';
import type { Traits } from './traits.ts';

/** What speaks for two groups being one. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Sentences. */
  readonly evidence: readonly string[];
}

/** The two names that are most alike. */
const closestNames = (
  a: Traits,
  b: Traits,
): { readonly how: Likeness; readonly x?: Face; readonly y?: Face } => {
  const pairs = a.named.flatMap((x) => b.named.map((y) => ({ how: likeness(x.read, y.read), x, y })));
  for (const how of likenesses) {
    const pair = pairs.find((one) => one.how === how);
    if (pair) return pair;
  }
  return { how: 'unknown' };
};

interface LocalLikeness {
  /** `local`: one begins or resembles the other; `spelled`: by a name of the other. */
  readonly how: 'local' | 'spelled' | 'none';
  readonly says: string;
}

const resembling = (a: Traits, b: Traits): string | undefined => {
  let alike: string | undefined;
  for (const x of a.locals.filter(({ isTelling }) => isTelling))
    for (const y of b.locals.filter(({ isTelling }) => isTelling)) {
      if (x.text === y.text) return `${x.says} and ${y.says} begin alike`;
      const [short, long] =
        x.letters.length <= y.letters.length ? [x.letters, y.letters] : [y.letters, x.letters];
      if (short.length >= 5 && long.includes(short)) alike ??= `${x.says} resembles ${y.says}`;
    }
  return alike;
};

/** Whether a local part of one is a name, or a short form of a name, of the other. */
const spelling = (a: Traits, b: Traits): string | undefined => {
  for (const { letters, says } of a.locals)
    for (const { name, read } of b.named)
      if (letters.length >= 4 && read.shortForms.includes(letters)) return `${says} spells ${name}`;
  return undefined;
};

const closestLocals = (a: Traits, b: Traits): LocalLikeness => {
  const resembles = resembling(a, b);
  if (resembles !== undefined) return { how: 'local', says: `${resembles}.` };
  const spells = spelling(a, b) ?? spelling(b, a);
  return spells === undefined ? { how: 'none', says: '' } : { how: 'spelled', says: `${spells}.` };
};

const kindOf = (
  name: Likeness | 'word' | 'common' | 'login',
  local: LocalLikeness['how'],
): EvidenceKind | undefined => {
  if (name === 'login') return local === 'none' ? undefined : `login ${local}`;
  if (name === 'same') return local === 'none' ? 'same name' : `same ${local}`;
  if (name === 'common' || name === 'word' || name === 'close')
    return local === 'none' ? `${name} name` : `${name} local`;
  return name === 'unknown' && local !== 'none' ? 'unknown local' : undefined;
};

/** A login beside a merge, and nothing else. */
const isLoginAlone = ({ faces }: Traits): boolean =>
  faces.every(({ address, person }) => address === null && person === null);

/** What speaks for two groups being one; nothing where that is too little to ask. */
export const compare = (
  a: Traits,
  b: Traits,
  namesakes: (name: PersonalName) => number,
): Evidence | undefined => {
  const { how, x, y } = closestNames(a, b);
  const address = [...a.mailboxes].find((one) => b.mailboxes.has(one));
  if (address !== undefined && how === 'unlike')
    return { kind: 'address', evidence: [`Both use ${address}, under very different names.`] };
  const local = closestLocals(a, b);
  const isCommon = how === 'same' && isFull(x!.read) && namesakes(x!.read) >= commonFrom;
  const alike = how !== 'same' ? how : isCommon ? 'common' : isFull(x!.read) ? 'same' : 'word';
  const name = isLoginAlone(a) !== isLoginAlone(b) ? 'login' : alike;
  const kind = kindOf(name, local.how);
  if (kind === undefined) return undefined;
  const sentences = [
    how === 'same' ? `Both go by ${x!.name}${isCommon ? ', a name that others may bear' : ''}.` : '',
    how === 'close' ? `${x!.name} may be ${y!.name}.` : '',
    local.says,
    address === undefined ? '' : `Both use ${address}, as others do.`,
  ];
  return { kind, evidence: sentences.filter(Boolean) };
};
