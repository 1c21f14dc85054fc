import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { ToAnswerLine } from '../api.ts';
import type { Level } from '../level.ts';
import { LevelField } from './fields.tsx';
import classes from './skills.module.css';

type Outcome = 'upheld' | 'corrected' | 'withdrawn';

/** Answers what somebody contests: it counts again, with another level, or never more. */
export const AnswerForm = ({
  line,
  onClose,
}: {
  readonly line: ToAnswerLine;
  readonly onClose: () => void;
}) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [level, setLevel] = useState<Level | null>(null);
  const [because, setBecause] = useState('');
  const { contest, person, piece } = line;
  const send = useSend(`Answered. ${person.name} sees it.`);
  const path = `/api/skill-contests/${encodeURIComponent(contest.id)}/answer`;
  const body = { outcome, level: outcome === 'corrected' ? level : null, because: because.trim() };
  return (
    <FormDrawer
      title={`Answer ${person.name}`}
      submitLabel="Answer"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path, body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={outcome !== null && (outcome !== 'corrected' || level !== null) && because.trim().length > 2}
    >
      <p>{piece?.sentence ?? 'The piece is not there any more.'}</p>
      <p className={classes.quote}>“{contest.reason}”</p>
      <Radio.Group
        label="The piece"
        value={outcome}
        onChange={(value) => setOutcome(value as Outcome)}
        required
      >
        <div className={classes.levels}>
          <Radio value="withdrawn" label="is wrong: it never counts again" />
          <Radio value="corrected" label="needs another level" />
          <Radio value="upheld" label="is right: it counts again" />
        </div>
      </Radio.Group>
      {outcome === 'corrected' && <LevelField label="The right level" value={level} onChange={setLevel} />}
      <Textarea
        label="Why"
        description={`${person.name} reads it. Speak with them first.`}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        required
        autosize
        minRows={3}
      />
    </FormDrawer>
  );
};
