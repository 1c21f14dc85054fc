import { Checkbox, NumberInput, Radio } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { ChoiceAnswer, ItemAnswer } from '../api.ts';
import classes from './delegation.module.css';

interface OutcomeFormProps {
  readonly item: ItemAnswer;
  readonly choice: ChoiceAnswer;
  readonly onClose: () => void;
}

/** What came of it: rough hours are enough. */
export const OutcomeForm = ({ item, choice, onClose }: OutcomeFormProps) => {
  const [own, setOwn] = useState<number | string>('');
  const [theirs, setTheirs] = useState<number | string>('');
  const [went, setWent] = useState<'well' | 'mended'>('well');
  const [isDone, setDone] = useState(true);
  const send = useSend('Kept beside what was predicted.');
  const isHanded = choice.choice === 'delegate';
  const name = choice.delegate?.name.split(' ')[0] ?? 'the other';
  const body = {
    ...{ leaderHours: Number(own), otherHours: isHanded ? Number(theirs) : null, went, isDone },
  };
  const path = `/api/me/choices/${encodeURIComponent(choice.id)}/outcomes`;
  return (
    <FormDrawer
      title="What came of it?"
      submitLabel="Keep it"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path, body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={own !== '' && (!isHanded || (theirs !== '' && Number(theirs) > 0))}
    >
      <p>
        <strong>{item.title}</strong>
        {choice.outcomes.length > 0 && ` · time ${choice.outcomes.length + 1}`}
      </p>
      <NumberInput
        label="Hours it took you"
        description={isHanded ? 'Explaining, looking it over, mending.' : undefined}
        value={own}
        onChange={setOwn}
        min={0}
        max={10_000}
        required
      />
      {isHanded && (
        <NumberInput
          label={`Hours it took ${name}`}
          description={`Rough, as ${name} says. ${name} sees it. It teaches the kind of task, and is no measure of anybody.`}
          value={theirs}
          onChange={setTheirs}
          min={0.1}
          max={10_000}
          required
        />
      )}
      <Radio.Group label="How it went" value={went} onChange={(value) => setWent(value as typeof went)}>
        <div className={classes.choices}>
          <Radio value="well" label="Well" />
          <Radio value="mended" label="Something had to be mended" />
        </div>
      </Radio.Group>
      <Checkbox
        label="It is done: take it off my list"
        description="Leave it out if it comes again and stays with them."
        checked={isDone}
        onChange={(event) => setDone(event.currentTarget.checked)}
      />
    </FormDrawer>
  );
};
