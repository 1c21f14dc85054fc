import type { Day } from '../../base/day.ts';
import { count, inWords } from '../../base/list.ts';
import type { CareRecord } from './careRecord.ts';
import { daysHere, lastTalkOf, type Mark, type MarkName } from './marks.ts';

/** One person as far as they may be told about. */
export interface Cared {
  readonly record: CareRecord;
  readonly marks: readonly Mark[];
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three weeks`, `12 days`. */
const stretch = (days: number): string => {
  const weeks = Math.floor(days / 7);
  return weeks < 2 ? count(days, 'day') : `${words[weeks] ?? weeks} weeks`;
};

const isMissing = ({ marks }: Cared, name: MarkName): boolean =>
  marks.some((mark) => mark.name === name && mark.state === 'missing');

const sayTalks = (people: readonly Cared[], day: Day): string => {
  const days = people.flatMap(({ record }) => {
    const from = lastTalkOf(record) ?? record.since;
    return from === null ? [] : [daysHere(from, day, record.absences)];
  });
  const has = people.length === 1 ? 'has' : 'have';
  return days.length === 0
    ? `${people.length} ${has} no talk on record`
    : `${people.length} ${has} had no talk for ${stretch(Math.min(...days))}${people.length === 1 ? '' : ' or more'}`;
};

const others: Readonly<Record<Exclude<MarkName, 'talk'>, (n: number) => string>> = {
  expectations: (n) => `${n} ${n === 1 ? 'has' : 'have'} nothing agreed that still holds`,
  goal: (n) => `${n} ${n === 1 ? 'has' : 'have'} no growth goal`,
  wish: (n) => `${n} ${n === 1 ? 'has' : 'have'} a wish that nobody talked about`,
  load: (n) => `${n} ${n === 1 ? 'leads' : 'lead'} more than a week holds`,
};

/** `Of your 6 people, 2 have had no talk for three weeks or more and 1 has no growth goal.` */
export const sayPeople = (people: readonly Cared[], unread: number, day: Day): string => {
  const all = people.length + unread;
  const hidden =
    unread === 0
      ? ''
      : ` ${unread} of ${all} ${unread === 1 ? 'has' : 'have'} not read the notice and ${unread === 1 ? 'is' : 'are'} not shown.`;
  if (all === 0) return 'Nobody reports to you.';
  if (people.length === 0)
    return `None of your ${count(all, 'person', 'people')} has read the notice yet, so nothing is shown.`;
  const late = people.filter((each) => isMissing(each, 'talk'));
  const parts = [
    ...(late.length === 0 ? [] : [sayTalks(late, day)]),
    ...(Object.keys(others) as (keyof typeof others)[]).flatMap((name) => {
      const n = people.filter((each) => isMissing(each, name)).length;
      return n === 0 ? [] : [others[name](n)];
    }),
  ];
  const of = all === 1 ? 'Of the one person who reports to you' : `Of your ${all} people`;
  return parts.length === 0
    ? `${all === 1 ? 'Nothing is missing for the one person who reports to you' : `Nobody of your ${all} people is forgotten`}.${hidden}`
    : `${of}, ${inWords(parts)}.${hidden}`;
};

const nouns: Readonly<Record<MarkName, string>> = {
  expectations: 'what you expect of each other',
  goal: 'a growth goal',
  talk: 'a talk',
  wish: 'a word about their wish',
  load: 'some relief',
};

/** What a manager reads first about one of their people. */
export const sayPerson = (name: string, marks: readonly Mark[]): string => {
  const missing = marks.filter(({ state }) => state === 'missing').map((mark) => nouns[mark.name]);
  return missing.length === 0
    ? `Nothing is missing between you and ${name}.`
    : `Between you and ${name} ${inWords(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`;
};

/** What the person reads first about their own side. */
export const sayOwn = (record: CareRecord, manager: string): string => {
  const agreed = record.agreements.at(-1);
  if (agreed !== undefined && agreed.acknowledgedOn === null)
    return `${manager} has written down what you agreed. Say whether it is so.`;
  const goal = record.goals.at(-1)?.text ?? null;
  if (goal === null)
    return 'You have written no growth goal. It is yours to write, and your manager sees it.';
  return agreed === undefined
    ? `Nothing is agreed between you and ${manager} yet. That is a task of theirs; you may remind them.`
    : `What you and ${manager} agreed, and where you want to grow, stands here.`;
};
