import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';

interface TextFormProps {
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly before: string;
  readonly mayBeEmpty: boolean;
  readonly send: { readonly method: 'POST' | 'PUT'; readonly path: string };
  readonly said: string;
  readonly onClose: () => void;
}

/** One text of one's own, written anew or changed. */
export const TextForm = (form: TextFormProps) => {
  const [text, setText] = useState(form.before);
  const send = useSend(form.said);
  return (
    <FormDrawer
      title={form.title}
      submitLabel="Save"
      opened
      onClose={form.onClose}
      onSubmit={() => send.mutate({ ...form.send, body: { text } }, { onSuccess: form.onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={form.mayBeEmpty || text.trim() !== ''}
    >
      <Textarea
        label={form.label}
        description={form.description}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={6}
        maxLength={form.mayBeEmpty ? 2000 : 4000}
        data-autofocus
      />
    </FormDrawer>
  );
};
