import type { Day, Moment } from '../../../base/day.ts';
import type { Fault } from '../../../base/errors.ts';
import type { ImportAnswer } from '../api.ts';
import { asKnown } from '../asKnown.ts';
import type { Chronicle } from '../fact.ts';
import { importAnswerOf } from '../importAnswer.ts';
import { keepUnseen } from '../keepUnseen.ts';
import type { Reading } from '../organisationFile.ts';
import { beginReplay, type Reconciliation, reconcile } from '../reconcile.ts';
import { recordInMemory } from '../recordInMemory.ts';
import { Replay } from '../replay.ts';
import { type View, viewOf } from '../view.ts';
import type { PeopleServer } from './actions.ts';
import type { Asking } from './asking.ts';
import { dropCheckpoint, keepCheckpoint, readCheckpoint } from './checkpoint.ts';
import { readChangeSets, record } from './store.ts';

export interface DatedReading {
  readonly day: Day;
  readonly at: Moment;
  readonly revision: string | null;
  readonly reading: Reading;
}

/** What every import says of itself. */
interface Job {
  /** The connector's kind. */
  readonly kind: string;
  /** The stream of statements it belongs to: the same source said something before. */
  readonly source: string;
  readonly apply: boolean;
}

/** One state of the files. */
export interface Snapshot extends Job {
  readonly reading: Reading;
  readonly revision: string | null;
}

/** All states a repository has of the files. */
export interface History extends Job {
  /** Where it is: a history read further goes on after the last revision that was recorded from there. */
  readonly repository: string;
  /** Oldest first; those after a revision, or from the very first. */
  readonly revisionsAfter: (revision: string | undefined) => AsyncIterable<DatedReading>;
  /** Stops between two revisions. Nothing is recorded then; the next run goes on where this one stopped. */
  readonly stop?: AbortSignal;
}

export interface ImportResult {
  readonly answer: ImportAnswer;
  /** The organisation as it would be, or is, today. */
  readonly view: View;
}

/** What a replay has come to, and what is to be kept with it. */
interface Finished extends Job {
  readonly replay: Replay;
  readonly faults: readonly Fault[];
  readonly history: { readonly repository: string; readonly revision: string } | null;
}

const keep = async (
  people: PeopleServer,
  asking: Asking,
  { kind, source, history }: Finished,
  { changes }: Reconciliation,
  onVersion: number,
  answer: ImportAnswer,
) => {
  const { counts, sentence: summary } = answer;
  const set = {
    kind,
    source,
    summary,
    detail: { counts, history },
    by: asking.personId,
    at: asking.now,
    undoes: null,
    onVersion,
  };
  return record(people.db, asking, changes, set, {
    action: 'import.apply',
    subject: `source:${source}`,
    payload: { counts },
  });
};

const knownTo = ({ personId, today }: Asking, chronicle: Chronicle): Chronicle =>
  asKnown(chronicle, { knownAt: null, viewer: personId, today });

/** Compares with what is recorded, and with `apply` records; without, it is a dry run that tells the same. Nothing new makes no change set. */
const finish = async (people: PeopleServer, asking: Asking, job: Finished): Promise<ImportResult> => {
  const { chronicle, version } = await people.chronicles.read(asking.orgId);
  const said = reconcile(chronicle, job.replay, {
    source: job.source,
    at: asking.now,
    newId: people.newId,
  });
  const asker = { viewer: asking.personId, today: asking.today };
  const result = { ...said, changes: keepUnseen(said.changes, chronicle, asker) };
  const outcome = {
    kind: job.kind,
    source: job.source,
    version,
    faults: distinct(job.faults),
    changeSet: null,
  };
  // Told as the asker knows it: an answer must not give away what is not announced.
  const dry = importAnswerOf(knownTo(asking, chronicle), result, outcome);
  const isNews = result.changes.add.length + result.changes.retract.length > 0;
  const changeSet = job.apply && isNews ? await keep(people, asking, job, result, version, dry) : null;
  const after = recordInMemory(chronicle, result.changes, job.source);
  return {
    answer: { ...dry, changeSet, version: String(changeSet ?? version) },
    view: viewOf(knownTo(asking, after), asking.today, changeSet ?? version),
  };
};

/** Many revisions tell the same fault: each is told once, with the last place it stood in. */
const distinct = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.file} ${fault.message}`, fault])).values(),
];

const mayImport = (asking: Asking, { apply }: Job): void =>
  asking.may(apply ? 'import.apply' : 'import.preview', 'organisation');

/** Takes over, or tries, what the files say today. */
export const importSnapshot = async (
  people: PeopleServer,
  asking: Asking,
  { reading, revision, ...job }: Snapshot,
): Promise<ImportResult> => {
  mayImport(asking, job);
  const { chronicle } = await people.chronicles.read(asking.orgId);
  const replay = beginReplay(chronicle, job.source, people.newId);
  replay.advance({ day: asking.today, at: asking.now, revision, organisation: reading.organisation });
  return finish(people, asking, { ...job, replay, faults: reading.faults, history: null });
};

interface Start {
  readonly replay: Replay;
  readonly after: string | undefined;
}

/** Where a history goes on: at the checkpoint of a run that was stopped, after what was recorded from there, or at its beginning. */
const startOf = async (
  people: PeopleServer,
  { orgId }: Asking,
  { source, repository }: History,
): Promise<Start> => {
  const { chronicle, version } = await people.chronicles.read(orgId);
  const checkpoint = await readCheckpoint(people.db, orgId, source, repository);
  if (checkpoint?.onVersion === version)
    return { replay: Replay.goOn(checkpoint.state), after: checkpoint.revision };
  const sets = await readChangeSets(people.db, orgId);
  const recorded = sets.find((set) => set.source_name === source && set.undone_by === null);
  const history = recorded?.detail?.history as Finished['history'] | undefined;
  if (history?.repository === repository)
    return { replay: beginReplay(chronicle, source, people.newId), after: history.revision };
  return { replay: new Replay(), after: undefined };
};

const revisionsPerCheckpoint = 250;

/** Replays, or tries, every state of the files. */
export const importHistory = async (
  people: PeopleServer,
  asking: Asking,
  job: History,
  from?: Start,
): Promise<ImportResult> => {
  mayImport(asking, job);
  const { source, repository, stop } = job;
  const { replay, after } = from ?? (await startOf(people, asking, job));
  const { version } = await people.chronicles.read(asking.orgId);
  let [last, count] = [after, 0];
  const saveProgress = async () => {
    if (last !== undefined && count > 0)
      await keepCheckpoint(
        people.db,
        asking.orgId,
        source,
        repository,
        { revision: last, onVersion: version, state: replay.state() },
        asking.now,
      );
  };
  const faults: Fault[] = [];
  try {
    for await (const { revision, reading, ...when } of job.revisionsAfter(after)) {
      stop?.throwIfAborted();
      replay.advance({ ...when, revision, organisation: reading.organisation });
      faults.push(...reading.faults);
      last = revision ?? last;
      count += 1;
      if (count % revisionsPerCheckpoint === 0) await saveProgress();
    }
  } catch (error) {
    if (stop?.aborted) await saveProgress();
    throw error;
  }
  const result = await finish(people, asking, {
    ...job,
    replay,
    faults,
    history: last === undefined ? null : { repository, revision: last },
  });
  // What a dry run has read need not be read again to be recorded.
  if (job.apply) await dropCheckpoint(people.db, asking.orgId, source);
  else await saveProgress();
  return result;
};

/** The same from the very first revision, whatever was recorded or left before: for a main line that was rewritten. */
export const importWholeHistory = (
  people: PeopleServer,
  asking: Asking,
  job: History,
): Promise<ImportResult> => importHistory(people, asking, job, { replay: new Replay(), after: undefined });
