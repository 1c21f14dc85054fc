import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { TeamRef } from '../../people/index.ts';
import { roleWords } from '../../people/web/index.tsx';
import type { expectationsAnswer, FindingAnswer } from '../api.ts';

interface NoneWantedFormProps {
  readonly team: TeamRef;
  readonly role: NonNullable<FindingAnswer['role']>;
  readonly title: string | null;
  readonly onClose: () => void;
}

/** Says that a team needs no such seat; the finding goes, and the reason stays readable under Settings. */
export const NoneWantedForm = ({ team, role, title, onClose }: NoneWantedFormProps) => {
  const [reason, setReason] = useState('');
  const word = title ?? roleWords[role];
  const expectations = useAnswer<z.infer<typeof expectationsAnswer>>('/api/expectations').data;
  const send = useSend(`${team.name} is not expected to have a ${word}.`);
  const submit = () =>
    send.mutate(
      {
        method: 'PUT',
        path: '/api/expectations',
        body: { scope: 'team', of: team.id, role, wanted: 'none', reason: reason.trim() },
        version: expectations!.version,
      },
      { onSuccess: onClose },
    );
  return (
    <FormDrawer
      title={`${team.name} needs no ${word}`}
      submitLabel="None is wanted"
      opened
      onClose={onClose}
      onSubmit={submit}
      isSending={send.isPending}
      error={send.error}
      isReady={reason.trim().length > 0 && expectations !== undefined}
    >
      <Textarea
        label="Why"
        description="For example: the tech lead of the platform covers it."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autosize
        minRows={2}
        data-autofocus
      />
    </FormDrawer>
  );
};
