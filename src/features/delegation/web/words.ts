import type { PersonRef } from '../../people/index.ts';
import type { ChoiceAnswer, ItemAnswer } from '../api.ts';
import type { DelegationLevel } from '../delegationLevels.ts';

/** `3.5`, `26`. */
export const tenths = (hours: number): string => String(Number(hours.toFixed(hours >= 20 ? 0 : 1)));

export const kindWords: Readonly<Record<ItemAnswer['kind'], string>> = {
  plain: 'plain work',
  stretch: 'one grows by it',
  grunt: 'has to be done',
};

/** `Agree: you decide together.` For the leader. */
export const levelWords: Readonly<Record<DelegationLevel, string>> = {
  tell: 'I decide and say so',
  sell: 'I decide and give my reasons',
  consult: 'I ask them first, then decide',
  agree: 'We decide together',
  advise: 'They decide, I say what I think before',
  inquire: 'They decide and tell me afterwards why',
  delegate: 'They decide, I need not hear of it',
};

const nameOf = (person: PersonRef | null): string => person?.name ?? 'Somebody whose data was erased';

/** How a choice stands, for the leader: `Fintan Foghorn was asked`. */
export const standsWords = ({ choice, delegate, answer, outcomes }: ChoiceAnswer): string => {
  if (choice === 'self') return 'You do it yourself';
  const name = nameOf(delegate);
  if (outcomes.length > 0) return `${name} did it`;
  if (answer === null) return `${name} was asked`;
  return { accept: `${name} has it`, decline: `${name} cannot`, counter: `${name} would do it otherwise` }[
    answer.answer
  ];
};

export const toneOf = ({ choice, answer, outcomes }: ChoiceAnswer): 'good' | 'watch' | 'bad' | 'plain' => {
  if (choice === 'self' || outcomes.length > 0) return 'plain';
  if (answer === null) return 'watch';
  return answer.answer === 'accept' ? 'good' : 'watch';
};
