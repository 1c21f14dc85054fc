import { Button, Tabs } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import type { ImportAnswer } from '../api.ts';
import { ImportChanges } from './ImportChanges.tsx';
import { ImportFaults } from './ImportFaults.tsx';
import classes from './import.module.css';
import { UndoButton } from './UndoButton.tsx';

interface ImportResultProps {
  readonly answer: ImportAnswer;
  readonly isApplied: boolean;
  readonly isSending?: boolean;
  readonly onApply?: () => void;
}

const countWords: Readonly<Record<string, string>> = {
  person: 'people',
  identity: 'addresses',
  team: 'teams',
  post: 'seats',
  appointment: 'appointments',
  membership: 'memberships',
  reportingLine: 'reporting lines',
};

const Counts = ({ counts }: Pick<ImportAnswer, 'counts'>) => (
  <dl className={classes.counts}>
    {Object.entries(counts).map(([kind, { added, changed, ended }]) => (
      <div key={kind}>
        <dt>{countWords[kind] ?? kind}</dt>
        <dd>
          {added > 0 && <span data-tone="good">+{added.toLocaleString('en-GB')}</span>}
          {changed > 0 && <span data-tone="watch">~{changed.toLocaleString('en-GB')}</span>}
          {ended > 0 && <span data-tone="bad">−{ended.toLocaleString('en-GB')}</span>}
          {added + changed + ended === 0 && <span className="wh-quiet">0</span>}
        </dd>
      </div>
    ))}
  </dl>
);

const Conflicts = ({ conflicts }: Pick<ImportAnswer, 'conflicts'>) => (
  <ul className={classes.list}>
    {conflicts.map((conflict) => (
      <li key={`${conflict.subject}${conflict.line}`}>
        <strong>{conflict.subject}</strong>: the file says {conflict.fileSays}, by hand it was set to{' '}
        {conflict.handSays}. What was set by hand stays.{' '}
        {conflict.file && <code>{`${conflict.file}:${conflict.line ?? ''}`}</code>}
      </li>
    ))}
  </ul>
);

const Unmatched = ({ unmatched }: Pick<ImportAnswer, 'unmatched'>) => (
  <>
    <p className="wh-quiet">No e-mail or login of theirs is known here, so each is a new person.</p>
    <ul className={classes.names}>
      {unmatched.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  </>
);

const partsOf = (answer: ImportAnswer) =>
  [
    {
      value: 'faults',
      label: 'Faults',
      size: answer.faults.length,
      shown: <ImportFaults faults={answer.faults} />,
    },
    {
      value: 'conflicts',
      label: 'Conflicts',
      size: answer.conflicts.length,
      shown: <Conflicts conflicts={answer.conflicts} />,
    },
    {
      value: 'changes',
      label: 'Changes',
      size: answer.changes.length,
      shown: <ImportChanges changes={answer.changes} />,
    },
    {
      value: 'unmatched',
      label: 'New people',
      size: answer.unmatched.length,
      shown: <Unmatched unmatched={answer.unmatched} />,
    },
  ].filter(({ size }) => size > 0);

/** What an import does or would do: the sentence first, then counts, faults, conflicts and every change. */
export const ImportResult = ({ answer, isApplied, isSending = false, onApply }: ImportResultProps) => {
  const parts = partsOf(answer);
  const [open, setOpen] = useState<string | null>(null);
  const current = parts.some(({ value }) => value === open) ? open : (parts[0]?.value ?? null);
  const errors = answer.faults.filter(({ severity }) => severity === 'error').length;
  return (
    <div className={classes.result}>
      <p className={classes.sentence}>{answer.sentence}</p>
      {errors > 0 && <Tag tone="bad">{count(errors, 'fault')} in the files</Tag>}
      <Counts counts={answer.counts} />
      <div className={classes.dropButtons}>
        {!isApplied && answer.changes.length > 0 && onApply && (
          <Button onClick={onApply} loading={isSending} size="md">
            Apply
          </Button>
        )}
        {isApplied && (
          <Button component={Link} to="/" size="md">
            See who is at the helm
          </Button>
        )}
        {isApplied && answer.changeSet !== null && <UndoButton changeSet={answer.changeSet} />}
      </div>
      {parts.length > 0 && (
        <Tabs value={current} onChange={setOpen} className={classes.tabs!}>
          <Tabs.List>
            {parts.map(({ value, label, size }) => (
              <Tabs.Tab key={value} value={value}>
                {label} <span className="wh-quiet wh-numbers">{size.toLocaleString('en-GB')}</span>
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {parts.map(({ value, shown }) => (
            <Tabs.Panel key={value} value={value} pt={16}>
              {shown}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </div>
  );
};
