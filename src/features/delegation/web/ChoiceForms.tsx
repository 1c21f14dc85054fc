import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { capital } from '../../people/web/index.tsx';
import { type Reason, reasons, reasonWords } from '../advice.ts';
import type { CandidateAnswer, ItemAnswer } from '../api.ts';
import { type DelegationLevel, delegationLevels } from '../delegationLevels.ts';
import classes from './delegation.module.css';
import { levelWords } from './words.ts';

const pathOf = ({ id }: ItemAnswer) => `/api/me/queue/${encodeURIComponent(id)}/choices`;

interface HandOnProps {
  readonly item: ItemAnswer;
  readonly candidate: CandidateAnswer;
  readonly onClose: () => void;
}

/** Hands a thing on to somebody, with how much freedom goes with it. */
export const HandOnForm = ({ item, candidate, onClose }: HandOnProps) => {
  const { person, suggested, level: before } = candidate;
  const [level, setLevel] = useState<DelegationLevel>(suggested);
  const [word, setWord] = useState('');
  const first = person.name.split(' ')[0]!;
  const send = useSend(`${first} is asked, and answers yes, no or otherwise.`);
  const body = { choice: 'delegate', delegate: person.id, level, word: word.trim() };
  return (
    <FormDrawer
      title={`Hand it on to ${first}`}
      submitLabel="Ask them"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: pathOf(item), body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
    >
      <p>
        <strong>{item.title}</strong>
      </p>
      <Radio.Group
        label="Who decides how it is done"
        description={
          before
            ? `As you said last time for ${item.taskClass}. It is kept for the next time.`
            : 'Proposed by what they know and how often they did it. It is kept for the next time.'
        }
        value={level}
        onChange={(value) => setLevel(value as DelegationLevel)}
      >
        <div className={classes.choices}>
          {delegationLevels.map((each) => (
            <Radio
              key={each}
              value={each}
              label={levelWords[each]}
              description={`${capital(each)}${each === suggested ? (before ? ', as before' : ', proposed') : ''}`}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={`A word to ${first}`}
        description="They see the thing, this word, why you ask them, and the freedom that goes with it."
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        autosize
        minRows={3}
      />
    </FormDrawer>
  );
};

interface SelfProps {
  readonly item: ItemAnswer;
  /** The reason that the advice comes from, if it is to do it oneself. */
  readonly proposed: Reason | null;
  readonly onClose: () => void;
}

/** Takes a thing oneself, with a reason that nobody else reads. */
export const SelfForm = ({ item, proposed, onClose }: SelfProps) => {
  const [reason, setReason] = useState<Reason | null>(proposed);
  const [text, setText] = useState('');
  const send = useSend('Kept, with your reason for you alone.');
  const body = { choice: 'self', reason, reasonText: text.trim() };
  return (
    <FormDrawer
      title="Do it yourself"
      submitLabel="Keep it with me"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: pathOf(item), body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={reason !== null && (reason !== 'other' || text.trim().length > 2)}
    >
      <p>
        <strong>{item.title}</strong>
      </p>
      <Radio.Group
        label="Why you, this time?"
        description="Nobody else ever reads it: no manager, admin or owner."
        value={reason}
        onChange={(value) => setReason(value as Reason)}
        required
      >
        <div className={classes.choices}>
          {reasons.map((each) => (
            <Radio key={each} value={each} label={reasonWords[each]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="In your words"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        required={reason === 'other'}
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};
