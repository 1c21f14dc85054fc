import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { LeadSeat } from '../leadSeat.ts';
import { SeatField } from './fields.tsx';

/** Names a mentor from outside, who knows of it and agreed. */
export const OutsideForm = ({
  seat: given,
  onClose,
}: {
  readonly seat: LeadSeat | null;
  readonly onClose: () => void;
}) => {
  const { today } = useViewer();
  const [name, setName] = useState('');
  const [seat, setSeat] = useState(given);
  const [talkedOn, setTalkedOn] = useState(today);
  const [hasDoneIt, setDoneIt] = useState(false);
  const [agreedToBeNamed, setAgreed] = useState(false);
  const send = useSend('Kept. Others see that you have a mentor from outside, and no name.');
  const body = { name: name.trim(), seat, talkedOn, hasDoneIt, agreedToBeNamed };
  return (
    <FormDrawer
      title="A mentor from outside"
      submitLabel="Begin"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: '/api/me/mentoring/outside', body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={name.trim() !== '' && seat !== null && talkedOn !== '' && hasDoneIt && agreedToBeNamed}
    >
      <TextInput
        label="What you call them"
        description="Seen by you alone. A first name is enough; no address is kept."
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
      <SeatField label="To grow into" value={seat} onChange={setSeat} />
      <DayField
        label="You met for a trial talk on"
        value={talkedOn}
        onChange={setTalkedOn}
        max={today}
        required
      />
      <Checkbox
        label="They have sat in such a seat themself"
        checked={hasDoneIt}
        onChange={(event) => setDoneIt(event.currentTarget.checked)}
      />
      <Checkbox
        label="They said yes, and know that this is kept here"
        checked={agreedToBeNamed}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
      />
    </FormDrawer>
  );
};
