import { type Day, parseDay } from '../../base/day.ts';
import type { Fault } from '../../base/errors.ts';
import { emptyDraft, type ItemDraft } from './queueItem.ts';

/** Items that a text told, and what is wrong with it by line. Lines with an error are left out; the rest stands. */
export interface QueueReading {
  readonly items: readonly (ItemDraft & { readonly line: number })[];
  readonly faults: readonly Fault[];
}

/** `4`, `4h`, `4.5 h`, `3-5`, `3–5 hours`, `30 min`, `2 d` (8 hours each); undefined: none of these. */
export const readHours = (text: string): { low: number; high: number } | undefined => {
  const match =
    /^(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:[.,]\d+)?))?\s*(h|hrs?|hours?|m|min|minutes?|d|days?)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const unit = (match[3] ?? 'h').toLowerCase()[0];
  const scale = unit === 'm' ? 1 / 60 : unit === 'd' ? 8 : 1;
  const [a, b] = [match[1]!, match[2] ?? match[1]!].map((part) => Number(part.replace(',', '.')) * scale);
  const hours = { low: Math.min(a!, b!), high: Math.max(a!, b!) };
  return hours.low > 0 && hours.high <= 2000 ? hours : undefined;
};

/** `Idris 6h, the release 20h`: who waits, as it stands, and their hours together. */
export const readWaits = (text: string): Pick<ItemDraft, 'waitsFor' | 'heldUpHours'> => {
  const hours = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:h\b|hrs?\b|hours?\b)/gi)];
  const bare = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? [[text, text.trim()]] : [];
  const sum = [...hours, ...bare].reduce((all, match) => all + Number(match[1]!.replace(',', '.')), 0);
  return { waitsFor: text.trim() && bare.length === 0 ? text.trim() : null, heldUpHours: sum };
};

const readLine = (
  text: string,
  line: number,
  fault: (severity: Fault['severity'], message: string) => void,
): readonly (ItemDraft & { line: number })[] => {
  const [title = '', taskClass = '', hours = '', waits = '', due = '', ...more] = text
    .replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')
    .split(/\s*[;\t]\s*/)
    .map((part) => part.trim());
  if (title === '') {
    fault('error', 'There is no title. Write: title; class; hours; who waits; due.');
    return [];
  }
  const read = hours === '' ? undefined : readHours(hours);
  if (hours !== '' && read === undefined) {
    fault('error', `"${hours}" is no number of hours. Write 4, 3-5 or 30 min.`);
    return [];
  }
  const day: Day | undefined = due === '' ? undefined : parseDay(due);
  if (due !== '' && day === undefined) {
    fault('error', `"${due}" is not a day. Write it as 2026-11-22.`);
    return [];
  }
  if (hours === '') fault('warning', 'No hours are given; one is reckoned with.');
  if (more.some((part) => part !== ''))
    fault('warning', `What comes after the day is not read: ${more.join('; ')}`);
  return [
    {
      ...{ ...emptyDraft, ...readWaits(waits), line, title, taskClass: taskClass || title, source: 'pasted' },
      ...{ hours: read ?? { low: 1, high: 1 }, due: day ?? null },
    },
  ];
};

/** What pasted lines may hold. */
const longest = 200;

/** Reads `title; class; hours; who waits 6h; due`, one thing a line; whatever is left out at the end is guessed. */
export const readPasted = (text: string): QueueReading => {
  const faults: Fault[] = [];
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const items = lines.flatMap((each, at) => {
    const isRead = each.trim() !== '' && !each.trim().startsWith('#');
    if (!isRead) return [];
    const fault = (severity: Fault['severity'], message: string) =>
      faults.push({ line: at + 1, message, severity });
    if (each.length > 2000) {
      fault('error', 'This line is longer than 2,000 letters. Make two of it.');
      return [];
    }
    return readLine(each, at + 1, fault);
  });
  if (items.length > longest)
    faults.push({ message: `Only the first ${longest} things are read.`, severity: 'warning' });
  return { items: items.slice(0, longest), faults };
};
