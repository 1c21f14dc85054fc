import type { Assumptions } from '../load/index.ts';
import { bothSides, breakEven, type Delegating, furthest, hoursOfLeader, hoursOfOther } from './breakEven.ts';
import { chanceOf, type LearningBelief, type Spread, slownessAt, spreadOf } from './learningBelief.ts';

/** What is asked: a task, the slowness expected of who would do it, and how often it comes. */
export interface Question {
  readonly hours: number;
  readonly mu: number;
  readonly delayCost: number;
  readonly repeats: number;
  /** First-time slowness expected of somebody at that level, before the class is looked at. */
  readonly slowness: number;
}

/** What handing something on is predicted to cost and to bring. Kept with the choice. */
export interface Prediction {
  readonly hours: number;
  readonly mu: number;
  readonly delayCost: number;
  readonly repeats: number;
  /** Expected before the class was looked at. */
  readonly expected: number;
  /** r and b that were reckoned with. */
  readonly slowness: Spread;
  readonly learning: Spread;
  /** Both sides after all repeats, in hours of the leader. */
  readonly self: number;
  readonly delegated: Spread;
  /** Null: not within 60 times. Ends: four times out of five it lies between them. */
  readonly breakEven: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  /** How likely it is that handing on has paid by the last repeat. */
  readonly chance: number;
  /** The first time: hours of the other, hours of the leader for explaining and looking over. */
  readonly first: { readonly other: Spread; readonly guiding: number };
  readonly risk: { readonly chance: number; readonly hours: number };
}

/** The task as one reckons with it: at the middle of what is held of the class. */
export const taskOf = (question: Question, belief: LearningBelief): Delegating => {
  const { hours, mu, delayCost } = question;
  const slowness = spreadOf(belief, ({ factor }) => slownessAt(question.slowness, factor)).value;
  return { hours, mu, delayCost, slowness, learning: spreadOf(belief, ({ learning }) => learning).value };
};

/** The middle of a prediction, cheap enough for a whole queue. */
export interface Outlook {
  readonly hours: number;
  readonly repeats: number;
  /** Both sides after all repeats, in hours of the leader. */
  readonly self: number;
  readonly delegated: number;
  /** Null: not within 60 times. */
  readonly breakEven: number | null;
  /** Hours of the other, the first time. */
  readonly first: number;
}

export const outlookOf = (question: Question, belief: LearningBelief, settings: Assumptions): Outlook => {
  const { hours, repeats } = question;
  const task = taskOf(question, belief);
  const { self, delegated } = bothSides(task, repeats, settings).at(-1)!;
  const first = hoursOfOther(task, 1);
  return { hours, repeats, self, delegated, breakEven: breakEven(task, settings), first };
};

const orNull = (times: number): number | null => (times > furthest ? null : times);

/** Predicts both sides, with what is not known of slowness and learning carried through. */
export const predict = (question: Question, belief: LearningBelief, settings: Assumptions): Prediction => {
  const { hours, mu, delayCost, repeats } = question;
  const task = taskOf(question, belief);
  const at = ({ factor, learning }: LearningBelief[number]): Delegating => ({
    ...task,
    slowness: slownessAt(question.slowness, factor),
    learning,
  });
  const times = new Map(
    belief.map((guess) => [guess, breakEven(at(guess), settings) ?? furthest + 1] as const),
  );
  const spread = spreadOf(belief, (guess) => times.get(guess)!);
  const outlook = outlookOf(question, belief, settings);
  const delegated = spreadOf(belief, (guess) => bothSides(at(guess), repeats, settings).at(-1)!.delegated);
  const first = spreadOf(belief, (guess) => hoursOfOther(at(guess), 1));
  return {
    ...{ hours, mu, delayCost, repeats, expected: question.slowness, self: outlook.self },
    slowness: { ...spreadOf(belief, (guess) => at(guess).slowness) },
    learning: { ...spreadOf(belief, ({ learning }) => learning) },
    delegated: { ...delegated, value: outlook.delegated },
    breakEven: {
      value: outlook.breakEven,
      low: orNull(spread.low),
      high: orNull(spread.high),
    },
    chance: chanceOf(belief, (guess) => times.get(guess)! <= repeats),
    first: {
      other: { ...first, value: outlook.first },
      guiding: hoursOfLeader(task, 1, settings).guiding,
    },
    risk: { chance: settings.mishap, hours: settings.mendingHours },
  };
};

/** N* over what an hour is worth and how fast one learns. */
export interface Sensitivity {
  readonly mus: readonly number[];
  readonly rows: readonly { readonly learning: number; readonly breakEvens: readonly (number | null)[] }[];
}

/** How N* would move if an hour were worth more or less, or learning went faster or slower. The task's own μ and b are among them. */
export const sensitivity = (task: Delegating, settings: Assumptions): Sensitivity => {
  const among = (own: number, marks: readonly number[]) =>
    [...new Set([...marks, Number(own.toFixed(2))])].sort((a, b) => a - b);
  const mus = among(task.mu, [1, 1.25, 1.5, 2, 2.5, 3]);
  const learnings = among(task.learning, [0.05, 0.27, 0.45, 0.6, 0.75, 0.9]);
  return {
    mus,
    rows: learnings.toReversed().map((learning) => ({
      learning,
      breakEvens: mus.map((mu) => breakEven({ ...task, mu, learning }, settings)),
    })),
  };
};
