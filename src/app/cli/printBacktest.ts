import { isoDay } from '../../base/day.ts';
import {
  type Backtest,
  backtests,
  type Judged,
  sayShare,
  type Verdict,
} from '../../features/leadership/index.ts';
import { lines } from './print.ts';

const lead = ({ leadDays }: Verdict): string =>
  leadDays === null ? '–' : `${leadDays.median} days (${leadDays.low}–${leadDays.high})`;

const line = (judged: Judged): string =>
  `  ${judged.rule.padEnd(10)} ${String(judged.warnings).padStart(4)} warnings  came true ${sayShare(judged.precision).padEnd(28)} named ${sayShare(judged.recall).padEnd(28)} ahead ${lead(judged)}\n             ${judged.says}`;

/** The same figures as on the page, for a terminal. */
export const printBacktest = (found: Backtest): string => {
  const { name, file, counts } = backtests[found.kind];
  return lines(
    `${name}, ${file}: ${found.revisions} revisions up to ${found.revision.slice(0, 10)}`,
    counts,
    `Chosen on ${isoDay(found.firstDay)} to ${isoDay(found.halfDay)}, judged on ${isoDay(found.halfDay)} to ${isoDay(found.lastDay)}; ${found.teams} teams could be warned.`,
    '',
    'Each with its own threshold:',
    found.ownChoice.map(line),
    '',
    'The naive rules with as many warnings as ours, as nearly as can be:',
    found.sameWarnings.map(line),
    '',
    'These files hold neither reports nor hours: nothing here speaks for the load model.',
  );
};
