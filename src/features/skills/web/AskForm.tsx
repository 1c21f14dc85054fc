import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { SkillRef } from '../api.ts';
import { SkillField } from './fields.tsx';

/** Asks somebody how well they think one knows something. */
export const AskForm = ({
  skill: given,
  onClose,
}: {
  readonly skill?: SkillRef | undefined;
  readonly onClose: () => void;
}) => {
  const search = usePeopleSearch();
  const [skill, setSkill] = useState<string | null>(given?.id ?? null);
  const [asked, setAsked] = useState<Choice | null>(null);
  const [note, setNote] = useState('');
  const send = useSend('They find it on their own page of skills.');
  const body = { asked: asked?.id, skill, note: note.trim() };
  return (
    <FormDrawer
      title="Ask somebody you work with"
      submitLabel="Ask"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: '/api/me/skills/requests', body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={skill !== null && asked !== null}
    >
      <SkillField value={skill} onChange={setSkill} given={given} />
      <PersonPicker
        label="Whom"
        description="Somebody who saw you do it. They may decline, and nothing follows from that."
        value={asked}
        onChange={setAsked}
        search={search}
        required
      />
      <Textarea
        label="A word to them"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};
