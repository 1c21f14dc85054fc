import type { Day } from '../../base/day.ts';
import type { PersonId } from '../people/index.ts';

/** How far one of two lets the other into a decision. Names: Appelo, Management 3.0, 2011; the words are ours. */
export const levels = ['tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate'] as const;
export type DecisionLevel = (typeof levels)[number];

export const partners = ['EM', 'TL'] as const;
export type Partner = (typeof partners)[number];

/** Who of the two answers for a decision, and how far the other has a part in it. */
export interface SharedDecision {
  readonly what: string;
  readonly by: Partner;
  readonly level: DecisionLevel;
}

const partnerWords: Readonly<Record<Partner, string>> = {
  EM: 'the engineering manager',
  TL: 'the tech lead',
};

type Saying = (by: string, other: string) => string;
const sayings: Readonly<Record<DecisionLevel, Saying>> = {
  tell: (by, other) => `${by} decides and tells ${other}.`,
  sell: (by, other) => `${by} decides and wins ${other} over.`,
  consult: (by, other) => `${by} asks ${other} first, then decides.`,
  agree: (by, other) => `${by} and ${other} decide together.`,
  advise: (by, other) => `${other} decides; ${by} gives advice first.`,
  inquire: (by, other) => `${other} decides and says afterwards why; ${by} asks.`,
  delegate: (by, other) => `${other} decides; ${by} need not know.`,
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `The tech lead asks the engineering manager first, then decides.` */
export const sayLevel = ({ by, level }: Pick<SharedDecision, 'by' | 'level'>, names = partnerWords): string =>
  capital(sayings[level](names[by], names[by === 'EM' ? 'TL' : 'EM']));

/** A beginning that two may start from. */
export const usualDecisions: readonly SharedDecision[] = [
  { what: 'Whom to hire', by: 'EM', level: 'agree' },
  { what: 'Who joins or leaves the team', by: 'EM', level: 'consult' },
  { what: 'Who works on what', by: 'TL', level: 'agree' },
  { what: 'What comes first, and what is left undone', by: 'TL', level: 'agree' },
  { what: 'What is promised to others, and by when', by: 'TL', level: 'consult' },
  { what: 'Architecture and technology', by: 'TL', level: 'sell' },
  { what: 'How much goes into care of the system', by: 'TL', level: 'consult' },
  { what: 'On-call: who, when and with which rest', by: 'EM', level: 'consult' },
  { what: 'What to do in an incident', by: 'TL', level: 'tell' },
  { what: 'Feedback on technical work', by: 'TL', level: 'sell' },
  { what: 'Talks about growth and goals', by: 'EM', level: 'consult' },
  { what: 'Pay, promotion and parting', by: 'EM', level: 'tell' },
  { what: 'How the team works: meetings, reviews, habits', by: 'EM', level: 'advise' },
];

/** Who decides what between the two leaders of a team, as of one version. */
export interface Partnership {
  readonly version: number;
  readonly decisions: readonly SharedDecision[];
  readonly reviewOn: Day;
  readonly signatures: readonly { readonly person: PersonId; readonly on: Day }[];
}

export type PartnershipState = 'none' | 'unsigned' | 'signed' | 'due';

/** Signed by both who lead today; due from its day on, whoever has signed. */
export const stateOf = (kept: Partnership | null, pair: readonly PersonId[], day: Day): PartnershipState => {
  if (kept === null) return 'none';
  if (day >= kept.reviewOn) return 'due';
  const signed = new Set(kept.signatures.map(({ person }) => person));
  return pair.length > 0 && pair.every((person) => signed.has(person)) ? 'signed' : 'unsigned';
};
