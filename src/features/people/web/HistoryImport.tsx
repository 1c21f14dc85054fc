import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { type Job, useJob } from '../../../ui/api/useJob.ts';
import { Section } from '../../../ui/Page.tsx';
import { JobProgress } from '../../../ui/states/JobProgress.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { ImportAnswer } from '../api.ts';
import type { Connector } from './ImportPage.tsx';
import { ImportResult } from './ImportResult.tsx';
import classes from './import.module.css';

interface Asked {
  readonly kind: string;
  readonly path: string;
  readonly apply: boolean;
}

interface RunningProps {
  readonly id: string;
  readonly isApplied: boolean;
  readonly onApply: () => void;
}

const starting = { state: 'waiting', done: 0, total: 0, message: 'Starting…' } as const;
/** Nothing is recorded before the end. */
const stopped = 'Stopped. Nothing was changed.';

const Running = ({ id, ...result }: RunningProps) => {
  const { job = starting, followAgain } = useJob<Asked, ImportAnswer>(id);
  const cancel = useSend('The history import was stopped.');
  const retry = useSend('The history import goes on.', 'silent');
  if ('answer' in job && job.answer) return <ImportResult answer={job.answer} {...result} />;
  const path = `/api/jobs/${id}`;
  return (
    <JobProgress
      label="History import"
      job={job.state === 'cancelled' ? { ...job, message: stopped } : job}
      onCancel={() => cancel.mutate({ method: 'DELETE', path })}
      onRetry={() => retry.mutate({ path: `${path}/retry` }, { onSuccess: followAgain })}
      isSending={cancel.isPending || retry.isPending}
    />
  );
};

/** The import of ours that is under way, also after this page was left or the server started anew. */
const useUnderWay = (): Followed | undefined => {
  const jobs = useAnswer<{ items: readonly Job<Asked>[] }>('/api/jobs').data?.items ?? [];
  const job = jobs.find(
    ({ name, isMine, endedAt }) => name === 'import.history' && isMine && endedAt === null,
  );
  return job?.input ? { id: job.id, asked: job.input } : undefined;
};

interface Followed {
  readonly id: string;
  readonly asked: Asked;
}

/** Not a file format: proposes people and a first team from who changed what in a repository. */
const gitLog = { value: 'git', label: 'People from a git log' };

/** The past on day one: every revision of a file in a git repository on the server's machine becomes dated appointments. */
export const HistoryImport = ({ connectors }: { readonly connectors: readonly Connector[] }) => {
  const [path, setPath] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [followed, setFollowed] = useState<Followed>();
  const underWay = useUnderWay();
  if (followed === undefined && underWay !== undefined) setFollowed(underWay);
  const start = useSend<{ id: string }>('The history import has started.', 'silent');
  const read = (asked: Asked) =>
    start.mutate(
      { path: '/api/imports/history', body: asked },
      { onSuccess: ({ id }) => setFollowed({ id, asked }) },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() && kind) read({ kind, path: path.trim(), apply: false });
  };
  return (
    <Section
      id="past"
      title="The past, from git"
      note="Every revision of the file becomes dated appointments, so that any earlier day can be looked at. It is read first; nothing changes before you apply it."
    >
      <form className={classes.history} onSubmit={submit}>
        <TextInput
          label="Path on the machine Wheelhouse runs on"
          placeholder="/srv/git/community/sigs.yaml"
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <Select
          label="Kind"
          data={[...connectors.map((one) => ({ value: one.kind, label: one.title })), gitLog]}
          value={kind}
          onChange={setKind}
          placeholder="Choose"
        />
        <Button
          type="submit"
          variant="default"
          loading={start.isPending}
          disabled={!path.trim() || kind === null}
        >
          Read the history
        </Button>
      </form>
      {start.error && <ProblemNote error={start.error} />}
      {followed && (
        <Running
          key={followed.id}
          id={followed.id}
          isApplied={followed.asked.apply}
          onApply={() => read({ ...followed.asked, apply: true })}
        />
      )}
    </Section>
  );
};
