import { NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { TeamRef } from '../../people/index.ts';
import type { TeamSkill } from '../api.ts';
import type { Level } from '../level.ts';
import { LevelField, SkillField } from './fields.tsx';

interface NeedFormProps {
  readonly team: TeamRef;
  readonly of?: TeamSkill | undefined;
  readonly onClose: () => void;
}

/** Says what the work of a team needs. */
export const NeedForm = ({ team, of, onClose }: NeedFormProps) => {
  const [skill, setSkill] = useState<string | null>(of?.skill.id ?? null);
  const [level, setLevel] = useState<Level>(of?.need?.level ?? 'competent');
  const [people, setPeople] = useState<number | string>(of?.need?.people ?? 2);
  const [reason, setReason] = useState('');
  const send = useSend('Saved. Gaps are counted anew.');
  const path = `/api/teams/${encodeURIComponent(team.slug)}/skills/needs`;
  const body = { skill, level, people: Number(people), reason: reason.trim() };
  return (
    <FormDrawer
      title={`What ${team.name} needs`}
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ method: 'PUT', path, body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={skill !== null && people !== ''}
    >
      <SkillField value={skill} onChange={setSkill} given={of?.skill} />
      <LevelField label="At least so" value={level} onChange={setLevel} />
      <NumberInput
        label="How many people"
        description="0: the work does not need it any more."
        value={people}
        onChange={setPeople}
        min={0}
        max={1000}
        allowDecimal={false}
        required
      />
      <Textarea
        label="Why"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};
