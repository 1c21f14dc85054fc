import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { addDays } from '../../../ui/dates.ts';
import type { PartnershipAnswer } from '../api.ts';
import { levels, type SharedDecision, sayLevel } from '../partnership.ts';
import classes from './leadership.module.css';
import { levelWords } from './words.ts';

type Row = SharedDecision & { readonly key: number };

interface RowFieldsProps {
  readonly row: Row;
  readonly onChange: (row: Row) => void;
  readonly onDrop: () => void;
}

const RowFields = ({ row, onChange, onDrop }: RowFieldsProps) => (
  <fieldset className={classes.rowFields}>
    <legend className="wh-hidden">{row.what || 'A decision'}</legend>
    <div className={classes.rowWhat}>
      <TextInput
        label="Decision"
        value={row.what}
        onChange={(event) => onChange({ ...row, what: event.currentTarget.value })}
      />
      <ActionIcon variant="subtle" size={36} onClick={onDrop} aria-label={`Take out: ${row.what}`}>
        <X size={16} />
      </ActionIcon>
    </div>
    <Select
      label="Answers for it"
      data={[
        { value: 'EM', label: 'Engineering manager' },
        { value: 'TL', label: 'Tech lead' },
      ]}
      value={row.by}
      onChange={(by) => onChange({ ...row, by: by as Row['by'] })}
      allowDeselect={false}
    />
    <Select
      label="And how far the other has a part"
      data={levels.map((level) => ({ value: level, label: levelWords[level] }))}
      value={row.level}
      onChange={(level) => onChange({ ...row, level: level as Row['level'] })}
      allowDeselect={false}
    />
    <p className="wh-small wh-quiet">{sayLevel(row)}</p>
  </fieldset>
);

/** Writes down who of the two decides what, and when they look at it again. */
export const PartnershipForm = ({
  answer,
  onClose,
}: {
  readonly answer: PartnershipAnswer;
  readonly onClose: () => void;
}) => {
  const [rows, setRows] = useState<readonly Row[]>(answer.decisions.map((each, key) => ({ ...each, key })));
  const [reviewOn, setReviewOn] = useState(addDays(answer.asOf, answer.assumption.value));
  const send = useSend('Written down. Now both sign it.');
  const path = `/api/teams/${encodeURIComponent(answer.team.slug)}/partnership`;
  const decisions = rows.map(({ what, by, level }) => ({ what: what.trim(), by, level }));
  const isReady = decisions.length > 0 && decisions.every(({ what }) => what.length > 1) && reviewOn !== '';
  return (
    <FormDrawer
      title={`Who decides what in ${answer.team.name}`}
      submitLabel="Write it down"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          { method: 'PUT', path, version: String(answer.version), body: { decisions, reviewOn } },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
      isReady={isReady}
    >
      <DayField
        label="Look at it again on"
        description={`Usual: after ${answer.assumption.value} ${answer.assumption.unit} (${answer.assumption.source}).`}
        value={reviewOn}
        onChange={setReviewOn}
        required
      />
      {rows.map((row) => (
        <RowFields
          key={row.key}
          row={row}
          onChange={(next) => setRows(rows.map((each) => (each.key === row.key ? next : each)))}
          onDrop={() => setRows(rows.filter((each) => each.key !== row.key))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<Plus size={16} aria-hidden="true" />}
        onClick={() =>
          setRows([
            ...rows,
            { what: '', by: 'EM', level: 'agree', key: Math.max(0, ...rows.map(({ key }) => key)) + 1 },
          ])
        }
      >
        Add a decision
      </Button>
    </FormDrawer>
  );
};
