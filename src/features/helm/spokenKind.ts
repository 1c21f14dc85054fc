import type { TeamKind } from '../people/index.ts';

const short: { readonly [K in TeamKind]?: readonly [one: string, many: string] } = {
  'special-interest-group': ['SIG', 'SIGs'],
  committee: ['committee', 'committees'],
};
/** `stream team`, `stream teams`: what teams of a kind are called in a sentence, one and many. */
export const spokenKind = (kind: TeamKind): readonly [string, string] => {
  const word = kind.replaceAll('-', ' ');
  const plain = ['team', 'committee', 'department', 'subproject', 'working group', 'project group'].includes(
    word,
  )
    ? word
    : `${word} team`;
  return short[kind] ?? [plain, `${plain}s`];
};
