import { parseDay } from '../../base/day.ts';
import type { Fault } from '../../base/errors.ts';
import {
  alikes,
  emptyDraft,
  type ItemDraft,
  itemKinds,
  type QueueReading,
  readHours,
  readWaits,
} from '../../features/delegation/index.ts';
import type { SourceFile } from '../connector.ts';
import { readRows } from '../csv/readRows.ts';
import type { RowReader } from '../csv/rowReader.ts';

const orNull = (text: string): string | null => text || null;
const skillsIn = (text: string): string[] =>
  text
    .split(/[|,]/)
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '');

const hoursIn = (row: RowReader): ItemDraft['hours'] => {
  const read = readHours(row.needed('hours'));
  if (read === undefined && row.text('hours') !== '')
    row.error(`The hours "${row.text('hours')}" are no number. Write 4, 3-5 or 30 min.`);
  return read ?? { low: 1, high: 1 };
};

const dueIn = (row: RowReader): number | null => {
  const day = row.text('due') === '' ? null : parseDay(row.text('due'));
  if (day === undefined) row.error(`due "${row.text('due')}" is not a day. Write it as 2026-11-22.`);
  return day ?? null;
};

/** The hours held up as the column says, or else as `waits_for` names them. */
const waitsIn = (row: RowReader): Pick<ItemDraft, 'waitsFor' | 'heldUpHours'> => {
  const { waitsFor, heldUpHours } = readWaits(row.text('waits_for'));
  return { waitsFor, heldUpHours: row.number('held_up_hours', 0, 10_000) ?? heldUpHours };
};

const draftIn = (row: RowReader): ItemDraft => {
  const title = row.needed('title');
  return {
    ...{ ...emptyDraft, ...waitsIn(row), title, taskClass: row.text('class') || title, source: 'csv' },
    ...{ hours: hoursIn(row), due: dueIn(row), delayCost: row.number('delay_cost', 0, 10_000) ?? null },
    repeats: Math.round(row.number('repeats', 1, 60) ?? emptyDraft.repeats),
    alike: row.oneOf('alike', alikes, emptyDraft.alike),
    kind: row.oneOf('kind', itemKinds, emptyDraft.kind),
    skills: skillsIn(row.text('skills')),
    isConfidential: row.oneOf('confidential', ['yes', 'no'], 'no') === 'yes',
    externalKey: orNull(row.text('key')),
  };
};

/**
 * Reads a leader's queue: `title` and `hours`, and as many as one likes of class, waits_for, held_up_hours, delay_cost,
 * repeats, alike, due, kind, skills (with `|` between), confidential and key. Rows with a fault are left out and told.
 */
export const readQueueFile = (file: SourceFile): QueueReading => {
  const faults: Fault[] = [];
  const items = readRows(file, ['title', 'hours'], faults).flatMap(({ line, row }) => {
    const draft = draftIn(row);
    return row.isSound() ? [{ ...draft, line }] : [];
  });
  return { items, faults };
};
