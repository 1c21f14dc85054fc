import type { Day } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import { type Balance, balances, type Kind } from './balance.ts';
import type { ReviewIndex } from './ReviewIndex.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { inOrder, standing } from './standing.ts';

/** Who should …? */
export interface Question {
  readonly kind: Kind;
  /** As in the repository; those that are new count for their folder. */
  readonly paths: readonly string[];
  /** Number of the developer who wrote the change; null: not known, or nobody yet. Never among the answers. */
  readonly author: number | null;
  readonly day: Day;
}

/** What an answer is made of. */
export interface Knowledge {
  readonly index: ReviewIndex;
  readonly developers: Developers;
  /** By developer, 1: here and not absent on the day. Left out: whoever was seen in the year before. */
  readonly isThere?: Uint8Array;
}

export interface Options {
  /** What counts; the kind's own where it is left out. */
  readonly balance?: Balance;
  /** How many experts at most, and how many learners. */
  readonly experts?: number;
  readonly learners?: number;
}

export interface Candidate {
  readonly developer: number;
  readonly reasons: readonly Reason[];
  /** Reviews in the last fortnight. */
  readonly load: number;
}

/** Who fits one question. Made for it and for nothing else; not to be kept. */
export interface Fit {
  /** Who comes first of all, expert or learner; null: nobody fits. */
  readonly first: Candidate | null;
  /** Know at least half as many of the files as who knows most; where nobody does, who is usually asked. */
  readonly experts: readonly Candidate[];
  /** Work nearby, and would get to know them. */
  readonly learners: readonly Candidate[];
  /** Paths that the repository's past does not hold. */
  readonly unknown: readonly string[];
}

/** From this chance on somebody is usually asked, as things went so far. Configurable assumption. */
const usually = 0.1;

/**
 * Answers a "who?" question: experts beside learners, whoever fits best first, each with reasons. Never the author,
 * a bot, somebody absent on the day or gone.
 */
export const fit = (question: Question, knowledge: Knowledge, options: Options = {}): Fit => {
  const { index, developers, isThere } = knowledge;
  const { balance = balances[question.kind], experts = 5, learners = 3 } = options;
  const asked = index.asked(question.paths, question.author ?? -1, question.day);
  const stands = standing(
    index,
    asked,
    (one) => !developers.list[one]!.isBot && (isThere === undefined || isThere[one] === 1),
  );
  const reasons = reasonsFor(index, stands, (one) => developers.list[one]!.name);
  const candidate = (row: number, why: readonly Reason[]): Candidate => ({
    developer: stands.candidates[row]!,
    reasons: why,
    load: reasons.load(row),
  });
  const order = inOrder(stands, balance);
  const most = Math.max(0, ...stands.knows);
  const isExpert = (row: number) =>
    most > 0 ? stands.knows[row]! >= most / 2 : stands.chance[row]! >= usually;
  const told = (row: number) => candidate(row, isExpert(row) ? reasons.expert(row) : reasons.learner(row));
  const [first] = order;
  return {
    first: first === undefined ? null : told(first),
    experts: order.filter(isExpert).slice(0, experts).map(told),
    learners: order
      .filter((row) => !isExpert(row) && stands.isNear[row])
      .slice(0, learners)
      .map(told),
    unknown: question.paths.filter((path) => !index.places.has(path)),
  };
};
