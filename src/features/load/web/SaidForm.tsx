import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { LeaderLoadAnswer } from '../api.ts';

type Typed = number | '';

const typed = (value: number | null | undefined): Typed => value ?? '';
const numberOrNull = (value: Typed): number | null => (value === '' ? null : value);

interface SaidFormProps {
  readonly answer: LeaderLoadAnswer;
  readonly onClose: () => void;
}

/** What a leader's week is meant to hold from a day on, said by the leader or their manager. */
export const SaidForm = ({ answer: { asOf, person, said, saidVersion }, onClose }: SaidFormProps) => {
  const [from, setFrom] = useState(asOf);
  const [ownWork, setOwnWork] = useState<Typed>(said?.ownWork == null ? '' : Math.round(100 * said.ownWork));
  const [projects, setProjects] = useState(typed(said?.projects));
  const [mentoring, setMentoring] = useState(typed(said?.mentoringHours));
  const [mastered, setMastered] = useState(typed(said?.mastered));
  const send = useSend('It is recorded.');
  const share = numberOrNull(ownWork);
  const body = {
    ...{ from, ownWork: share === null ? null : share / 100, projects: numberOrNull(projects) },
    ...{ mentoringHours: numberOrNull(mentoring), mastered: numberOrNull(mastered) },
  };
  const path = `/api/people/${encodeURIComponent(person.id)}/load/said`;
  const field = (set: (value: Typed) => void) => (value: string | number) =>
    set(value === '' ? '' : Number(value));
  return (
    <FormDrawer
      title="What the week is meant to hold"
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: 'PUT', path, version: saidVersion, body }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={from !== ''}
    >
      <p className="wh-quiet wh-small">
        {person.name} and their manager see it and may change it. What is left empty is worked out from the
        seats and the assumptions.
      </p>
      <DayField label="From" value={from} onChange={setFrom} required />
      <NumberInput
        label="Own technical work"
        description="Of the week, in percent."
        value={ownWork}
        onChange={field(setOwnWork)}
        min={0}
        max={100}
        suffix=" %"
      />
      <NumberInput
        label="Projects led"
        value={projects}
        onChange={field(setProjects)}
        min={0}
        max={50}
        allowDecimal={false}
      />
      <NumberInput
        label="Mentoring"
        description="Given and received, hours a week."
        value={mentoring}
        onChange={field(setMentoring)}
        min={0}
        max={40}
        suffix=" h"
      />
      <NumberInput
        label="Reports who master their tasks"
        description="How many; they need less time. Who is not asked and not kept."
        value={mastered}
        onChange={field(setMastered)}
        min={0}
        max={200}
        allowDecimal={false}
      />
    </FormDrawer>
  );
};
