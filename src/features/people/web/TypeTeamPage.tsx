import { Button, Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { count } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { editsAnswer } from '../editApi.ts';
import type { TeamKind } from '../fact.ts';
import classes from './people.module.css';
import { TypedRows } from './TypedRows.tsx';
import { editsOf, emptyRow, faultsOf, isBlank, type TypedRow } from './typedTeam.ts';
import { choicesOf, kindWords } from './words.ts';

/** A whole team typed in one go, by keyboard alone; rows can be pasted from a spreadsheet. */
export const TypeTeamPage = () => {
  const navigate = useNavigate();
  const { data: now } = useAnswer<{ version: string }>('/api/tree');
  const send = useSend<z.infer<typeof editsAnswer>>((answer) => answer.summary);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<TeamKind>('team');
  const [rows, setRows] = useState<readonly TypedRow[]>([emptyRow, emptyRow, emptyRow, emptyRow]);
  const [isTried, setTried] = useState(false);
  const team = { name, kind, rows };
  const faults = faultsOf(team);
  const people = rows.filter((row) => !isBlank(row)).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.size > 0 || !now) return;
    send.mutate(
      { path: '/api/edits', version: now.version, body: { edits: editsOf(team), reason: '' } },
      { onSuccess: () => void navigate({ to: '/' }) },
    );
  };
  return (
    <Page
      title="Type my team"
      width="reading"
      lead="One line per person. Tab moves on, Enter opens the next line, and lines copied from a spreadsheet can be pasted."
    >
      <form onSubmit={submit} noValidate className={classes.typed}>
        <div className={classes.typedTeam}>
          <TextInput
            label="Team"
            placeholder="Berths"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={isTried ? faults.get(-1) : undefined}
            required
            data-autofocus
            autoFocus
          />
          <Select
            label="Kind"
            data={choicesOf(kindWords)}
            value={kind}
            onChange={(value) => setKind((value ?? 'team') as TeamKind)}
            allowDeselect={false}
          />
        </div>
        <TypedRows rows={rows} onChange={setRows} faults={isTried ? faults : new Map()} />
        {send.error && <ProblemNote error={send.error} />}
        <div className={classes.typedFoot}>
          <Button type="submit" size="md" loading={send.isPending}>
            Save the team
          </Button>
          <span className="wh-quiet">
            {count(people, 'person', 'people')}
            {isTried && faults.size > 0 && `, ${count(faults.size, 'thing')} to put right`}
          </span>
        </div>
      </form>
    </Page>
  );
};
