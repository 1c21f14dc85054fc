import type { Day } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import type { Away, Expertise } from '../expertise.ts';
import { type History, touched } from '../history.ts';
import { type KnowingAssumptions, knowingAssumptions } from './assumptions.ts';
import { boundsOf } from './boundsOf.ts';
import { Memory } from './Memory.ts';
import { replay } from './replay.ts';
import type { Traces } from './Traces.ts';

export interface ExpertiseRequest {
  readonly day: Day;
  /** Recorded absences: nothing is forgotten then, and nothing grows old. */
  readonly away?: readonly Away[];
  /** Whether a path counts, by its number. All that stand, unless given. */
  readonly counts?: (path: number) => boolean;
  readonly assumptions?: KnowingAssumptions;
}

/** The paths that stand on a day, rising: those at the head, or what the commits until then left standing. */
const standingOn = (history: History, day: Day): Uint32Array => {
  const { commits, changes, files, paths } = history;
  if (commits.landed.every((landed) => landed <= day)) return files.path.toSorted();
  const stands = new Uint8Array(paths.length);
  for (let commit = 0; commit < commits.count; commit += 1) {
    if (commits.landed[commit]! > day) continue;
    for (let change = changes.start[commit]!; change < changes.start[commit + 1]!; change += 1) {
      stands[changes.from[change]!] = 0;
      stands[changes.path[change]!] = changes.kind[change] === touched.deleted ? 0 : 1;
    }
  }
  return Uint32Array.from(paths.keys()).filter((path) => stands[path] === 1);
};

/** Less knowledge than this is none. */
const trace = 0.005;

interface Row {
  readonly row: number;
  readonly knowledge: number;
}

const knowersOf = (traces: Traces, path: number, day: Day): readonly Row[] =>
  traces
    .rowsOf(path)
    .map((row) => ({ row, knowledge: traces.left(path, row, day) }))
    .filter(({ knowledge }) => knowledge >= trace)
    .sort((a, b) => b.knowledge - a.knowledge || a.row - b.row);

/**
 * Who knows each file on a day. Knowledge is learned by adding, changing and reviewing, forgotten with time and made
 * worthless by what others change; docs/models/knowledge.md.
 */
export const expertiseOn = (
  history: History,
  developers: Developers,
  { day, away = [], counts = () => true, assumptions = knowingAssumptions }: ExpertiseRequest,
): Expertise => {
  const memory = new Memory(assumptions.halfLife, away);
  const traces = replay({ history, developers, day, memory, assumptions });
  const files = standingOn(history, day).filter(counts);
  const known = Array.from(files, (path) => knowersOf(traces, path, day));
  const start = new Uint32Array(files.length + 1);
  known.forEach((rows, file) => {
    start[file + 1] = start[file]! + rows.length;
  });
  const rows = known.flat();
  const bounds = rows.map(({ row, knowledge }) =>
    boundsOf(
      knowledge,
      (traces.changes[row]! + traces.reviews[row]! / 2) *
        memory.kept(traces.developer[row]!, traces.day[row]!, day),
    ),
  );
  const column = (values: readonly number[]) => Uint32Array.from(rows, ({ row }) => values[row]!);
  return {
    day,
    files,
    start,
    developer: column(traces.developer),
    knowledge: Float32Array.from(rows, ({ knowledge }) => knowledge),
    low: Float32Array.from(bounds, ({ low }) => low),
    high: Float32Array.from(bounds, ({ high }) => high),
    changes: column(traces.changes),
    reviews: column(traces.reviews),
    added: Uint8Array.from(rows, ({ row }) => traces.added[row]!),
    last: Int32Array.from(rows, ({ row }) => traces.day[row]!),
  };
};
