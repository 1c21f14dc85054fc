import { type Day, isoDay, spokenDay } from '../../../base/day.ts';
import { type Assumption, type AssumptionName, type Assumptions, assumptions } from '../../load/index.ts';
import type { Names, PersonId, PersonRef } from '../../people/index.ts';
import { personRefOf } from '../../people/index.ts';
import { sayAdvice, sayUnknown } from '../adviceWords.ts';
import type {
  AssumptionShown,
  DecisionAnswer,
  HintAnswer,
  SplitAnswer,
  StepAnswer,
  WordAnswer,
} from '../api.ts';
import { conditionWords, sayCondition } from '../conditionWords.ts';
import { sayHint } from '../hintWords.ts';
import type { SeatHint } from '../seatHints.ts';
import { isPressure } from '../splitConditions.ts';
import type { StepDraft } from '../splitPlan.ts';
import type { Advised, SeatScene } from './seatScene.ts';
import type { KeptDecision, KeptStep, KeptWord } from './store/index.ts';

export const refIn =
  (names: Names) =>
  (person: PersonId | null): PersonRef | null =>
    person === null ? null : personRefOf(person, names);

const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

export const assumptionOf = (name: AssumptionName, assumed: Assumptions): AssumptionShown => {
  const { says, unit, source }: Assumption = assumptions[name];
  return { name, says, value: assumed[name], unit, source };
};

export const wordAnswerOf = (word: KeptWord | undefined, names: Names): WordAnswer | null => {
  if (word === undefined) return null;
  const { version, answer, evidence } = word;
  const [candidate, by] = [word.candidate, word.by].map(refIn(names));
  return {
    version,
    answer,
    evidence,
    candidate: candidate!,
    by: by!,
    since: isoOrNull(word.since),
    on: isoDay(word.on),
  };
};

export const newestWord = (words: readonly KeptWord[], about: KeptWord['about']): KeptWord | undefined =>
  words.findLast((word) => word.about === about);

/** @param showsFigures Whether the asker sees the load of the leader, or only what follows from it. */
export const adviceAnswerOf = (
  { advice, words: said }: Advised,
  { view: { names }, holder, assumed }: SeatScene,
  showsFigures: boolean,
): SplitAnswer['advice'] => {
  const words = conditionWords(names.person(holder!), assumed);
  return {
    ...{ advice: advice.advice, since: isoDay(advice.since), pressedSince: isoOrNull(advice.pressedSince) },
    ...{ unknown: sayUnknown(advice), from: isoDay(advice.past[0]!.from) },
    conditions: advice.conditions.map(({ key, answer, value, past, ...rest }) => ({
      ...{ key, of: isPressure(key) ? 'pressure' : 'established', title: words[key].title, answer },
      ...{ says: sayCondition({ answer }, words[key], assumed.establishedWeeks), since: isoDay(rest.since) },
      ...{ openStart: rest.openStart, countsFrom: isoOrNull(rest.countsFrom), formula: words[key].formula },
      past: past.map((stretch) => ({ ...stretch, from: isoDay(stretch.from), to: isoOrNull(stretch.to) })),
      value: value === null || (isPressure(key) && !showsFigures) ? null : words[key].value(value),
      assumptions: rest.assumptions.map((name) => assumptionOf(name, assumed)),
      word: key === 'goals' || key === 'ready' ? wordAnswerOf(newestWord(said, key), names) : null,
    })),
    past: advice.past.map((stretch) => ({
      ...stretch,
      from: isoDay(stretch.from),
      to: isoOrNull(stretch.to),
    })),
  };
};

export const sentenceOf = ({ advice }: Advised, { view: { names }, team, holder, day }: SeatScene): string =>
  sayAdvice(advice, { team: names.team(team), leader: names.person(holder!), day });

export const hintAnswerOf = (
  hint: SeatHint,
  { view: { names }, team, day, assumed }: SeatScene,
): HintAnswer => ({
  ...{ kind: hint.kind, since: isoDay(hint.since), ...sayHint(hint, names.team(team), day, assumed) },
  assumptions: hint.assumptions.map((name) => assumptionOf(name, assumed)),
});

export const draftAnswerOf = (draft: StepDraft, names: Names) => {
  const [person, to, owner] = [draft.person, draft.to, draft.owner].map(refIn(names));
  return {
    kind: draft.kind,
    what: draft.what,
    person: person!,
    to: to!,
    owner: owner!,
    due: isoDay(draft.due),
  };
};

export const stepAnswerOf = (step: KeptStep, names: Names, today: Day): StepAnswer => ({
  ...draftAnswerOf(step, names),
  ...{ id: step.step, version: step.version, doneOn: isoOrNull(step.doneOn) },
  ...{ doneBy: refIn(names)(step.doneBy), isLate: step.doneOn === null && step.due < today },
});

const saysDecision = ({ verdict, holder, em, tl, on, by }: KeptDecision, names: Names): string => {
  const who = by === null ? 'It was decided' : `${names.person(by)} decided`;
  const leader = holder === null ? 'the leader' : names.person(holder);
  if (verdict === 'keep') return `${who} to keep one seat.`;
  if (verdict === 'relieve') return `${who} to relieve ${leader} and to keep one seat for now.`;
  const named = (person: PersonId | null) =>
    person === null ? 'somebody to be found' : names.person(person);
  return `${who} that from ${spokenDay(on!)} ${named(em)} leads the people and ${named(tl)} the technology.`;
};

/** @param sits Whether the seats are, or will be, held as decided. */
const stateOf = (decision: KeptDecision, sits: boolean): DecisionAnswer['state'] => {
  if (decision.withdrawn !== null) return 'withdrawn';
  if (decision.verdict !== 'split') return 'kept';
  if (decision.changeSet === null) return 'open';
  return sits ? 'carried out' : 'undone';
};

export const decisionAnswerOf = (
  decision: KeptDecision,
  steps: readonly KeptStep[],
  { names, today, sits }: { readonly names: Names; readonly today: Day; readonly sits: boolean },
): DecisionAnswer => {
  const ref = refIn(names);
  const { id, verdict, reason, advised, changeSet, withdrawn } = decision;
  return {
    ...{ id, verdict, reason, advised, changeSet, state: stateOf(decision, sits) },
    ...{ holder: ref(decision.holder), em: ref(decision.em), tl: ref(decision.tl), by: ref(decision.by) },
    ...{ on: isoOrNull(decision.on), decidedOn: isoDay(decision.decidedOn) },
    carriedOutOn: isoOrNull(decision.carriedOutOn),
    withdrawn: withdrawn && { by: ref(withdrawn.by), on: isoDay(withdrawn.on), reason: withdrawn.reason },
    sentence: saysDecision(decision, names),
    steps: steps.filter(({ isDropped }) => !isDropped).map((step) => stepAnswerOf(step, names, today)),
  };
};
