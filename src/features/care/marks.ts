import { type Day, spokenDay } from '../../base/day.ts';
import { count, inWords } from '../../base/list.ts';
import { covers, type Span } from '../../base/span.ts';
import type { Assumptions } from '../load/index.ts';
import type { CareRecord } from './careRecord.ts';

export const markNames = ['expectations', 'goal', 'talk', 'wish', 'load'] as const;
export type MarkName = (typeof markNames)[number];

/**
 * good: it is there. waits: soon, or the other's turn. missing: a task of the manager, a finding. none: there is nothing
 * to look after. hidden: not shown.
 */
export const markStates = ['good', 'waits', 'missing', 'none', 'hidden'] as const;
export type MarkState = (typeof markStates)[number];

/** How one of five things stands between a person and their manager. */
export interface Mark {
  readonly name: MarkName;
  readonly state: MarkState;
  readonly says: string;
  /** What the manager could do next; null where nothing is missing. */
  readonly step: string | null;
}

/** Days of the stretch on which somebody was here. */
export const daysHere = (from: Day, to: Day, absences: readonly Span[]): number =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n + 1).filter(
    (day) => !absences.some((away) => covers(away, day)),
  ).length;

/** The last day on which the person and the manager of today talked; null: none is recorded. */
export const lastTalkOf = ({ talks, manager }: Pick<CareRecord, 'talks' | 'manager'>): Day | null =>
  talks.findLast((talk) => talk.manager === manager)?.on ?? null;

const mark = (name: MarkName, state: MarkState, says: string, step: string | null = null): Mark => ({
  ...{ name, state, says, step },
});

const expectations = ({ agreements }: CareRecord, day: Day, { agreedFor }: Assumptions): Mark => {
  const agreed = agreements.at(-1);
  if (agreed === undefined)
    return mark(
      'expectations',
      'missing',
      'Nothing is agreed.',
      'Agree what you expect of each other, and write it down.',
    );
  const on = `Agreed on ${spokenDay(agreed.on)}`;
  if (day - agreed.on > agreedFor)
    return mark(
      'expectations',
      'missing',
      `${on}, long ago.`,
      'Look together whether it still holds, and agree anew.',
    );
  return agreed.acknowledgedOn === null
    ? mark('expectations', 'waits', `${on}, not acknowledged yet.`, 'Ask whether it is what you agreed.')
    : mark('expectations', 'good', `${on} and acknowledged.`);
};

const goal = ({ goals }: CareRecord, day: Day, { agreedFor }: Assumptions): Mark => {
  const newest = goals.at(-1);
  if (newest === undefined || newest.text === null)
    return mark(
      'goal',
      'missing',
      'No growth goal.',
      'Ask where they want to grow. They write it down themselves.',
    );
  return day - newest.on > agreedFor
    ? mark(
        'goal',
        'missing',
        `Written on ${spokenDay(newest.on)}, long ago.`,
        'Ask whether they still want to go there.',
      )
    : mark('goal', 'good', `Written on ${spokenDay(newest.on)}.`);
};

/** A new manager has as long for the first talk as for any other. */
const talk = (record: CareRecord, day: Day, assumed: Assumptions): Mark => {
  const last = lastTalkOf(record);
  const from = last ?? record.since;
  const words = last === null ? 'No talk is recorded' : `Last talk on ${spokenDay(last)}`;
  const ask = 'Talk this week: half an hour, with their agenda.';
  if (from === null) return mark('talk', 'missing', `${words}.`, ask);
  const days = daysHere(from, day, record.absences);
  if (days <= assumed.oneToOneEvery)
    return mark(
      'talk',
      last === null ? 'waits' : 'good',
      last === null ? 'You are new to each other.' : `${words}.`,
    );
  if (record.absences.some((away) => covers(away, day)))
    return mark('talk', 'waits', `${words}; away just now.`);
  return days <= assumed.oneToOneAtLeast
    ? mark('talk', 'waits', `${words}, ${count(days, 'day')} ago.`, 'A talk is due.')
    : mark('talk', 'missing', last === null ? `${words}.` : `${words}, ${count(days, 'day')} ago.`, ask);
};

/** Wishes that nobody has talked about yet, as they are worded now. */
const unheardOf = ({ wishes, heard }: Pick<CareRecord, 'wishes' | 'heard'>) =>
  (wishes ?? []).filter(
    ({ skill, version }) => !heard.some((each) => each.skill === skill && each.version === version),
  );

const wish = (record: CareRecord): Mark => {
  const { wishes } = record;
  if (wishes === null) return mark('wish', 'hidden', 'Wishes are not shown.');
  if (wishes.length === 0) return mark('wish', 'none', 'No wish is shown.');
  const unheard = unheardOf(record);
  const named = inWords(unheard.map(({ name, wish: kind }) => `to ${kind} ${name}`));
  return unheard.length === 0
    ? mark('wish', 'good', 'Talked about.')
    : mark('wish', 'missing', `Wishes ${named}.`, 'Talk about it, and say what you can do.');
};

const load = ({ load: shown }: CareRecord): Mark => {
  if (shown === null) return mark('load', 'none', 'Leads nobody, or does not show it.');
  if (shown.band === 'overloaded')
    return mark('load', 'missing', 'More than a week holds.', 'Look together what to hand on first.');
  return shown.band === 'tight'
    ? mark('load', 'waits', 'Tight.', 'Ask what would relieve it.')
    : mark('load', 'good', 'Fits a week.');
};

/** The five marks of one person, always in the same order. `assumed.oneToOne…` are in days. */
export const marksOf = (record: CareRecord, day: Day, assumed: Assumptions): readonly Mark[] => [
  expectations(record, day, assumed),
  goal(record, day, assumed),
  talk(record, day, assumed),
  wish(record),
  load(record),
];
