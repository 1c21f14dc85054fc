/** A name as it can be compared: without case, accents, punctuation and what stands in brackets. */
export interface PersonalName {
  /** Words in alphabetical order, so that `Quill, Ada` is `Ada Quill`. */
  readonly words: readonly string[];
  /** The words as written, put together: `adaquill`. */
  readonly joined: string;
  /** False for names of another script than Latin: these are only ever equal or not comparable. */
  readonly isLatin: boolean;
  /** What people make of such a name: `adaquill`, `quillada`, `aquill`, `quilla`, `adaq`, `qada`. */
  readonly shortForms: readonly string[];
}

/** From strong to weak; `unknown`: one of them is empty, a single word of its own, or in another script. */
export const likenesses = ['same', 'close', 'partial', 'unknown', 'unlike'] as const;
export type Likeness = (typeof likenesses)[number];

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};

/** What machines and forms write where a name should stand. */
const noName =
  /^(root|admin|administrator|user|ubuntu|vagrant|unknown|none|no name|your name|name|dev|developer|test|me|anonymous|nobody|git|github|gitlab|owner|pc|mac|macbook|default|author)$/;

/** Without case and accents. Most text is ASCII, and that is fast. */
export const plain = (text: string): string =>
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[łøđßæœıþð]/g, (letter) => letters[letter]!);

const shortFormsOf = (words: readonly string[]): readonly string[] => {
  if (words.length < 2 || words.length > 4) return words.length === 1 ? words : [words.join('')];
  const pairs = words.flatMap((a, i) =>
    words.flatMap((b, j) => (i === j ? [] : [a + b, a[0] + b, a + b[0]])),
  );
  const forms = words.length > 2 ? [...pairs, words.join('')] : pairs;
  return [...new Set(forms)].filter((form) => form.length >= 4);
};

/** `Ada Quill and Bo Mooring`: a pair at one keyboard, neither of them alone. */
const isPair = /\S\s+(and|und|et|&|\+)\s+\S/;

export const readName = (name: string): PersonalName => {
  const text = plain(name);
  const isNobodys = text.includes('@') || isPair.test(text);
  const bare = isNobodys ? '' : text.replace(/\([^)]*\)|\[[^\]]*\]|["“][^"”]*["”]/g, ' ');
  const written = bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const words = noName.test(written.join(' ')) ? [] : written;
  const joined = words.join('');
  const isLatin = /^[a-z0-9]*$/.test(joined);
  return { words: [...words].sort(), joined, isLatin, shortForms: isLatin ? shortFormsOf(words) : [] };
};

/** Two words or more: what one usually tells people apart by. */
export const isFull = ({ words }: PersonalName): boolean =>
  words.length >= 2 && words.some((word) => word.length >= 2) && words.join('').length >= 4;

const differsByOne = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  let j = 0;
  while (j < short.length - i && short[short.length - 1 - j] === long[long.length - 1 - j]) j += 1;
  return short.length - i - j <= (short.length === long.length ? 1 : 0) || isSwapped(short, long, i);
};

const isSwapped = (a: string, b: string, at: number): boolean =>
  a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);

/** Equal, a short form (`Matt` of `Matthew`), or one letter off in a longer word. */
const isLikeWord = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length >= 3 && long.startsWith(short)) || (short.length >= 4 && differsByOne(short, long));
};
const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

/**
 * Each word of the shorter name finds one of its own in the longer. Initials may only stand for words where none is left
 * over: `Jo M. Tallow` is not `Jo Mooring`.
 */
const isWithin = (short: readonly string[], long: readonly string[]): boolean => {
  const left = [...long];
  let said = 0;
  let initials = 0;
  for (const word of short) {
    const exact = left.indexOf(word);
    const like = exact >= 0 ? exact : left.findIndex((other) => isLikeWord(word, other));
    const at = like >= 0 ? like : left.findIndex((other) => isInitial(word, other));
    if (at < 0) return false;
    if (like < 0) initials += 1;
    else if (word.length >= 3) said += 1;
    left.splice(at, 1);
  }
  return said > 0 && (initials === 0 || left.every((word) => word.length === 1));
};

const sharesWord = (a: PersonalName, b: PersonalName): boolean =>
  a.words.some(
    (word) => word.length >= 2 && b.words.some((other) => word === other || isLikeWord(word, other)),
  );

/** How alike two names are. Which comes first makes no difference. */
export const likeness = (a: PersonalName, b: PersonalName): Likeness => {
  if (a.words.length === 0 || b.words.length === 0) return 'unknown';
  if (a.joined === b.joined || a.words.join() === b.words.join()) return 'same';
  if (!a.isLatin || !b.isLatin) return 'unknown';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const isWord = short.words.length === 1;
  if (isWord ? long.shortForms.includes(short.joined) : isWithin(short.words, long.words)) return 'close';
  if (isWord && long.words.length === 1) return 'unknown';
  if (sharesWord(short, long)) return 'partial';
  return isWord ? 'unknown' : 'unlike';
};
