/** Levels of delegation, rising in freedom; the names are those of Appelo 2010, the words are ours. */
export const delegationLevels = [
  'tell',
  'sell',
  'consult',
  'agree',
  'advise',
  'inquire',
  'delegate',
] as const;
export type DelegationLevel = (typeof delegationLevels)[number];

/** What each means, said to the one who takes the thing on. `who`: the leader. */
export const levelMeans: Readonly<Record<DelegationLevel, (who: string) => string>> = {
  tell: (who) => `${who} decides how it is done and says so.`,
  sell: (who) => `${who} decides how it is done, and gives you the reasons.`,
  consult: (who) => `${who} asks you first, and then decides.`,
  agree: (who) => `You and ${who} decide together.`,
  advise: (who) => `You decide; ${who} says what they think before.`,
  inquire: (who) => `You decide, and tell ${who} afterwards why.`,
  delegate: (who) => `You decide. ${who} need not hear of it.`,
};

/** What is known of how far somebody is with this class of task: it decides how much freedom fits (Grove 1983). */
export interface Maturity {
  /** 0 nothing known or novice … 4 expert, in the skill they know least of those it needs; null: nothing is shown. */
  readonly knows: number | null;
  /** How many times they did this class of task for this leader. */
  readonly times: number;
}

/** Each step of what they know, and each time, is one step of freedom. Configurable assumption. */
export const suggestLevel = ({ knows, times }: Maturity): DelegationLevel =>
  delegationLevels[Math.min(delegationLevels.length - 1, (knows ?? 1) + times)]!;
