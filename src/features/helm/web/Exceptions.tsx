import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { choicesOf, roleWords, TeamLink } from '../../people/web/index.tsx';
import type { TreeAnswer } from '../api.ts';
import { type Expectation, wantedWords } from './expected.ts';
import classes from './helm.module.css';

interface ExceptionsProps {
  readonly expectations: readonly Expectation[];
  /** Of all expectations, as they are shown. */
  readonly version: string;
  readonly teams: TreeAnswer['teams'];
  readonly isReadOnly: boolean;
}

type FormProps = Pick<ExceptionsProps, 'teams' | 'version'> & { readonly onClose: () => void };

const ExceptionForm = ({ teams, version, onClose }: FormProps) => {
  const [team, setTeam] = useState<string | null>(null);
  const [role, setRole] = useState<Expectation['role']>('TL');
  const [wanted, setWanted] = useState<Expectation['wanted']>('none');
  const [reason, setReason] = useState('');
  const send = useSend('Saved. Findings are counted anew.');
  const body = { scope: 'team', of: team, role, wanted, reason: reason.trim() || null };
  return (
    <FormDrawer
      title="An exception for one team"
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: 'PUT', path: '/api/expectations', body, version }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={team !== null && (wanted !== 'none' || reason.trim() !== '')}
    >
      <Select
        label="Team"
        searchable
        limit={50}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
        value={team}
        onChange={setTeam}
        required
      />
      <Select
        label="Seat"
        data={choicesOf(roleWords)}
        value={role}
        onChange={(value) => setRole((value ?? 'TL') as Expectation['role'])}
        allowDeselect={false}
      />
      <Select
        label="Is"
        data={choicesOf(wantedWords)}
        value={wanted}
        onChange={(value) => setWanted((value ?? 'none') as Expectation['wanted'])}
        allowDeselect={false}
      />
      <Textarea
        label="Why"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required={wanted === 'none'}
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};

/** Teams that go their own way, each with its reason. */
export const Exceptions = ({ expectations, version, teams, isReadOnly }: ExceptionsProps) => {
  const [isOpen, setOpen] = useState(false);
  const byId = new Map(teams.map((team) => [team.id, team]));
  const own = expectations.filter(({ scope }) => scope === 'team');
  return (
    <Section
      id="exceptions"
      title="Exceptions"
      actions={
        !isReadOnly && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            Add an exception
          </Button>
        )
      }
    >
      {own.length === 0 ? (
        <Empty title="No team goes its own way" />
      ) : (
        <ul className={classes.findings}>
          {own.map(({ of, role, wanted, reason }) => {
            const team = byId.get(of);
            return (
              <li key={`${of}${role}`} className={classes.finding}>
                <span>
                  {team ? <TeamLink team={team} /> : of}: {roleWords[role]}{' '}
                  {reason && <span className="wh-quiet">“{reason}”</span>}
                </span>
                <Tag>{wantedWords[wanted]}</Tag>
              </li>
            );
          })}
        </ul>
      )}
      {isOpen && <ExceptionForm teams={teams} version={version} onClose={() => setOpen(false)} />}
    </Section>
  );
};
