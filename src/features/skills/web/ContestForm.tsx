import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { PieceAnswer } from '../api.ts';

/** Says that a piece is wrong. From then on it does not count. */
export const ContestForm = ({
  piece,
  onClose,
}: {
  readonly piece: PieceAnswer;
  readonly onClose: () => void;
}) => {
  const [reason, setReason] = useState('');
  const send = useSend('Contested. It does not count until it is answered.');
  const body = { evidence: piece.id, reason: reason.trim() };
  return (
    <FormDrawer
      title="This is not right"
      submitLabel="Contest"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: '/api/me/skills/contests', body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={reason.trim().length > 2}
    >
      <p>{piece.sentence}</p>
      <p className="wh-quiet">
        It stops counting at once. Your manager answers within two weeks; what your manager said is answered
        one level up.
      </p>
      <Textarea
        label="What is wrong with it?"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autosize
        minRows={3}
      />
    </FormDrawer>
  );
};
