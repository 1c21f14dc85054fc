import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';

/** Takes a decision back, with why. */
export const WithdrawForm = ({ path, onClose }: { readonly path: string; readonly onClose: () => void }) => {
  const [reason, setReason] = useState('');
  const send = useSend('Withdrawn. The decision stays in the record.');
  return (
    <FormDrawer
      title="Withdraw the decision"
      submitLabel="Withdraw"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path, body: { reason } }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={reason.trim().length >= 3}
      danger
    >
      <Textarea
        label="Why"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={3}
        required
      />
    </FormDrawer>
  );
};
