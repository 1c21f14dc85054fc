import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { addDays } from '../../../ui/dates.ts';
import { useViewer } from '../../../ui/viewer.tsx';
import { choicesOf } from '../../people/web/index.tsx';
import { deedWords, type EpisodeKind } from '../episode.ts';
import type { LeadSeat } from '../leadSeat.ts';
import { type PracticeId, practiceIds, practices } from '../practice.ts';
import { SeatField } from './fields.tsx';
import classes from './mentoring.module.css';

interface EpisodeFormProps {
  readonly practice: PracticeId | null;
  readonly seat: LeadSeat | null;
  readonly onClose: () => void;
}

/** Writes down a time one led. */
export const EpisodeForm = ({ practice: given, seat: aim, onClose }: EpisodeFormProps) => {
  const { today } = useViewer();
  const [kind, setKind] = useState<EpisodeKind | null>(null);
  const [what, setWhat] = useState('');
  const [practice, setPractice] = useState(given);
  const [seat, setSeat] = useState(aim);
  const [from, setFrom] = useState('');
  const [last, setLast] = useState('');
  const send = useSend('Written down. Ask somebody who saw it to confirm it.');
  const to = last === '' ? null : addDays(last, 1);
  const body = { kind, what: what.trim(), seat, practice, from, to };
  return (
    <FormDrawer
      title="A time I led"
      submitLabel="Write it down"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: '/api/me/episodes', body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={kind !== null && what.trim().length >= 3 && from !== ''}
    >
      <Select
        label="I …"
        data={choicesOf(deedWords)}
        value={kind}
        onChange={(value) => setKind(value as EpisodeKind | null)}
        placeholder="Choose"
        required
        comboboxProps={{ withinPortal: true }}
      />
      <Textarea
        label="What it was"
        description="What was at stake, what you did, what others did then. Not what you produced yourself."
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
        autosize
        minRows={3}
        required
      />
      <div className={classes.cadences}>
        <DayField label="First day" value={from} onChange={setFrom} max={today} required />
        <DayField
          label="Last day"
          description="Empty: it goes on."
          value={last}
          onChange={setLast}
          max={today}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </div>
      <Select
        label="It shows the practice"
        data={practiceIds.map((id) => ({ value: id, label: practices[id].name }))}
        value={practice}
        onChange={(value) => setPractice(value as PracticeId | null)}
        placeholder="None in particular"
        clearable
        comboboxProps={{ withinPortal: true }}
      />
      <SeatField label="On the way to" value={seat} onChange={setSeat} clearable />
      <p className="wh-quiet wh-small">
        Your manager and your mentor see it. You can take it back at any time; then it is hidden at once.
      </p>
    </FormDrawer>
  );
};
