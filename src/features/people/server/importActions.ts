import type { Day, Moment } from '../../../base/day.ts';
import type { Fault } from '../../../base/errors.ts';
import type { ImportAnswer } from '../api.ts';
import { asKnown } from '../asKnown.ts';
import type { Chronicle } from '../fact.ts';
import { importAnswerOf } from '../importAnswer.ts';
import type { Reading } from '../organisationFile.ts';
import { beginReplay, type Reconciliation, reconcile } from '../reconcile.ts';
import { recordInMemory } from '../recordInMemory.ts';
import { type View, viewOf } from '../view.ts';
import type { PeopleServer } from './actions.ts';
import type { Asking } from './asking.ts';
import { record } from './store.ts';

/** What is imported: one state of the files, or all states a repository has of them. */
export interface Import {
  /** The connector's kind. */
  readonly kind: string;
  /** The stream of statements it belongs to: the same source said something before. */
  readonly source: string;
  /** Oldest first. One for a snapshot. */
  readonly revisions: AsyncIterable<DatedReading> | Iterable<DatedReading>;
  /** True: the revisions begin at the very first; what the source said before is replaced by what they say. */
  readonly isWholeHistory: boolean;
  readonly apply: boolean;
  /** Stops between two revisions; nothing is kept then. */
  readonly stop?: AbortSignal;
}

export interface DatedReading {
  readonly day: Day;
  readonly at: Moment;
  readonly revision: string | null;
  readonly reading: Reading;
}

export interface ImportResult {
  readonly answer: ImportAnswer;
  /** The organisation as it would be, or is, today. */
  readonly view: View;
}

/** Many revisions tell the same fault: each is told once, with the last place it stood in. */
const distinct = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.file} ${fault.message}`, fault])).values(),
];

/** Nothing is recorded twice: an import that says what is here already makes no change set. */
const keep = async (
  people: PeopleServer,
  asking: Asking,
  { kind, source }: Import,
  { changes }: Reconciliation,
  onVersion: number,
  answer: ImportAnswer,
) => {
  if (changes.add.length === 0 && changes.retract.length === 0) return null;
  const set = {
    kind,
    source,
    summary: answer.sentence,
    detail: { counts: answer.counts },
    by: asking.personId,
    at: asking.now,
    undoes: null,
    onVersion,
  };
  return record(people.db, asking, changes, set, {
    action: 'import.apply',
    subject: `source:${source}`,
    payload: { counts: answer.counts },
  });
};

const viewAfter = (chronicle: Chronicle, asking: Asking, version: number): View =>
  viewOf(
    asKnown(chronicle, { knownAt: null, viewer: asking.personId, today: asking.today }),
    asking.today,
    version,
  );

/** Reads, compares, and with `apply` records. Without, it is a dry run that tells the same. */
export const runImport = async (people: PeopleServer, asking: Asking, job: Import): Promise<ImportResult> => {
  asking.may(job.apply ? 'import.apply' : 'import.preview', 'organisation');
  const { chronicle, version } = await people.chronicles.read(asking.orgId);
  const replay = beginReplay(chronicle, job.source, job.isWholeHistory, people.newId);
  const faults: Fault[] = [];
  for await (const { day, at, revision, reading } of job.revisions) {
    job.stop?.throwIfAborted();
    replay.advance({ day, at, revision, organisation: reading.organisation });
    faults.push(...reading.faults);
  }
  const result = reconcile(chronicle, replay, { source: job.source, at: asking.now, newId: people.newId });
  const outcome = { kind: job.kind, source: job.source, version, faults: distinct(faults) };
  const dry = importAnswerOf(chronicle, result, { ...outcome, changeSet: null });
  const changeSet = job.apply ? await keep(people, asking, job, result, version, dry) : null;
  const after = recordInMemory(chronicle, result.changes, job.source);
  return {
    answer: { ...dry, changeSet, version: String(changeSet ?? version) },
    view: viewAfter(after, asking, changeSet ?? version),
  };
};
