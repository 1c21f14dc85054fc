import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { SkillRef } from '../api.ts';
import type { Level } from '../level.ts';
import { LevelField, SkillField } from './fields.tsx';

interface SayFormProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly isMe: boolean;
  readonly skill?: SkillRef | undefined;
  readonly onClose: () => void;
}

/** Says how somebody works, oneself or another: behaviours to choose from, and what was seen. */
export const SayForm = ({ person, isMe, skill: given, onClose }: SayFormProps) => {
  const [skill, setSkill] = useState<string | null>(given?.id ?? null);
  const [level, setLevel] = useState<Level | null>(null);
  const [because, setBecause] = useState('');
  const send = useSend(
    isMe ? 'Recorded.' : `Thank you. ${person.name} sees what you said and that it was you.`,
  );
  const path = `/api/people/${encodeURIComponent(person.id)}/skills`;
  const first = person.name.split(' ')[0]!;
  return (
    <FormDrawer
      title={isMe ? 'What I know' : `What ${person.name} knows`}
      submitLabel="Say so"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ path, body: { skill, level, because: because.trim() } }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={skill !== null && level !== null && (isMe || because.trim().length > 2)}
    >
      {!isMe && (
        <p>
          {first} reads every word of this, with your name. Say only what you saw yourself; leaving it out is
          fine.
        </p>
      )}
      <SkillField value={skill} onChange={setSkill} given={given} />
      <LevelField
        label={isMe ? 'What fits you best these days?' : `What fits ${first} best, as far as you saw?`}
        value={level}
        onChange={setLevel}
      />
      <Textarea
        label={isMe ? 'An example, if you like' : 'What did you see?'}
        description={isMe ? undefined : 'One situation is enough: what it was, and what they did.'}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        required={!isMe}
        autosize
        minRows={3}
      />
    </FormDrawer>
  );
};
