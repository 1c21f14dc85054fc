import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { StepAnswer } from '../api.ts';

interface StepFormProps {
  /** Address of the list. */
  readonly path: string;
  /** Left out: a new one. */
  readonly step: StepAnswer | null;
  readonly due: string;
  readonly onClose: () => void;
}

/** One line of the list: what, to whom, who sees to it, by when. */
export const StepForm = ({ path, step, due: usual, onClose }: StepFormProps) => {
  const [what, setWhat] = useState(step?.what ?? '');
  const [to, setTo] = useState<Choice | null>(step?.to ?? null);
  const [owner, setOwner] = useState<Choice | null>(step?.owner ?? null);
  const [due, setDue] = useState(step?.due ?? usual);
  const [isDropped, setDropped] = useState(false);
  const search = usePeopleSearch();
  const send = useSend('The list is kept.');
  const body = {
    ...{ kind: step?.kind ?? 'other', what, due, isDropped, isDone: step?.doneOn != null },
    ...{ to: to?.id ?? null, owner: owner?.id ?? null },
  };
  const sending = step ? ({ method: 'PUT', path: `${path}/${step.id}`, body } as const) : { path, body };
  return (
    <FormDrawer
      title={step ? 'Change this step' : 'Add a step'}
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate(sending, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={what.trim().length >= 3 && due !== ''}
    >
      <Textarea
        label="What"
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
      <PersonPicker label="To whom it goes" value={to} onChange={setTo} search={search} />
      <PersonPicker
        label="Who sees to it"
        description="They find it on their home."
        value={owner}
        onChange={setOwner}
        search={search}
      />
      <DayField label="By" value={due} onChange={setDue} required />
      {step && (
        <Checkbox
          label="Take it off the list"
          checked={isDropped}
          onChange={(event) => setDropped(event.currentTarget.checked)}
        />
      )}
    </FormDrawer>
  );
};
