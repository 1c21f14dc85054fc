import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { VacancyAnswer } from '../api.ts';

/** The seat is not filled for now. */
export const DropForm = ({
  vacancy,
  onClose,
}: {
  readonly vacancy: VacancyAnswer;
  readonly onClose: () => void;
}) => {
  const [reason, setReason] = useState('');
  const send = useSend('The vacancy has ended.');
  return (
    <FormDrawer
      title={`Not filled: ${vacancy.seat.title} of ${vacancy.seat.team.name}`}
      submitLabel="End the vacancy"
      danger
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          {
            path: `/api/vacancies/${encodeURIComponent(vacancy.id)}/drop`,
            body: { reason: reason.trim() },
          },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
      isReady={reason.trim().length > 2}
    >
      <p>What candidates wrote is erased. They, and everybody else, read why.</p>
      <Textarea
        label="Why?"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};
