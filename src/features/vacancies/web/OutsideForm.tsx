import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';

interface OutsideFormProps {
  readonly vacancy: string;
  readonly profile: readonly string[];
  readonly onClose: () => void;
}

/** Notes somebody from outside, with as little of them as possible. */
export const OutsideForm = ({ vacancy, profile, onClose }: OutsideFormProps) => {
  const [reference, setReference] = useState('');
  const [meets, setMeets] = useState<string[]>([]);
  const [freeFrom, setFreeFrom] = useState('');
  const send = useSend('Noted. It is deleted when the process ends.');
  const body = { reference: reference.trim(), meets, freeFrom: freeFrom === '' ? null : freeFrom };
  return (
    <FormDrawer
      title="Somebody from outside"
      submitLabel="Note"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          { path: `/api/vacancies/${encodeURIComponent(vacancy)}/outside`, body },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
      isReady={reference.trim() !== ''}
    >
      <TextInput
        label="Initials or reference"
        description="No name: at most twelve letters. All of it is deleted when the process ends."
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
        maxLength={12}
        required
      />
      {profile.length > 0 && (
        <Checkbox.Group label="Shown so far" value={meets} onChange={setMeets}>
          {profile.map((line) => (
            <Checkbox key={line} value={line} label={line} mt={10} />
          ))}
        </Checkbox.Group>
      )}
      <DayField label="Free from, if known" value={freeFrom} onChange={setFreeFrom} />
    </FormDrawer>
  );
};
