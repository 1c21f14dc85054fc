import { Button, Progress, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Section } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { Connector } from './ImportPage.tsx';
import { ImportResult } from './ImportResult.tsx';
import classes from './import.module.css';
import { useImportEvents } from './useImportEvents.ts';

interface RunningProps {
  readonly id: string;
  readonly isApplied: boolean;
  readonly onApply: () => void;
}

const Running = ({ id, ...result }: RunningProps) => {
  const now = useImportEvents(id);
  const cancel = useSend('The history import was stopped.');
  const percent = now.total > 0 ? Math.round((100 * now.done) / now.total) : 0;
  if (now.phase === 'failed') return <p role="status">{now.message}</p>;
  if (now.answer) return <ImportResult answer={now.answer} {...result} />;
  return (
    <div className={classes.running}>
      <p>{now.message}</p>
      <Progress value={percent} aria-label="History import" size="md" />
      <Button
        variant="default"
        size="xs"
        loading={cancel.isPending}
        onClick={() => cancel.mutate({ method: 'DELETE', path: `/api/imports/${id}` })}
      >
        Stop
      </Button>
    </div>
  );
};

/** Not a file format: proposes people and a first team from who changed what in a repository. */
const gitLog = { value: 'git', label: 'People from a git log' };

interface Asked {
  readonly kind: string;
  readonly path: string;
  readonly apply: boolean;
}

/** The past on day one: every revision of a file in a git repository on the server's machine becomes dated appointments. */
export const HistoryImport = ({ connectors }: { readonly connectors: readonly Connector[] }) => {
  const [path, setPath] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const start = useSend<{ id: string }>('The history import has started.', 'silent');
  const read = (ask: Asked) => {
    setAsked(ask);
    start.mutate({ path: '/api/imports/history', body: ask });
  };
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
      {start.data && asked && (
        <Running
          key={start.data.id}
          id={start.data.id}
          isApplied={asked.apply}
          onApply={() => read({ ...asked, apply: true })}
        />
      )}
    </Section>
  );
};
