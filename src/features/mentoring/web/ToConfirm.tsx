import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { deedWords } from '../episode.ts';
import type { ToConfirmAnswer } from '../pathApi.ts';
import { sayDays } from './EpisodeList.tsx';
import classes from './mentoring.module.css';

const ConfirmForm = ({
  asked,
  onClose,
}: {
  readonly asked: ToConfirmAnswer;
  readonly onClose: () => void;
}) => {
  const [word, setWord] = useState('');
  const send = useSend(`Confirmed. ${asked.person.name} sees your word, and so do their manager and mentor.`);
  const path = `/api/episodes/${encodeURIComponent(asked.episode)}/confirmation`;
  return (
    <FormDrawer
      title={`You saw it: ${asked.person.name} ${deedWords[asked.kind]}`}
      submitLabel="Confirm"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ path, body: { confirms: true, word: word.trim() } }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={word.trim().length >= 3}
    >
      <p className={classes.quote}>“{asked.what}”</p>
      <Textarea
        label="What you saw"
        description="A sentence. Their manager and their mentor read it with your name."
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
    </FormDrawer>
  );
};

const Line = ({ asked }: { readonly asked: ToConfirmAnswer }) => {
  const [isConfirming, setConfirming] = useState(false);
  const decline = useSend('Declined. They alone see that.');
  const path = `/api/episodes/${encodeURIComponent(asked.episode)}/confirmation`;
  return (
    <li>
      <div className={classes.grow}>
        <p>
          <span className={classes.name}>{asked.person.name}</span> {deedWords[asked.kind]}{' '}
          <span className="wh-quiet wh-small">{sayDays(asked)}</span>
        </p>
        <p className="wh-serif">{asked.what}</p>
        {asked.note && <p className={classes.quote}>“{asked.note}”</p>}
      </div>
      <div className={classes.deeds}>
        <Button size="xs" onClick={() => setConfirming(true)} aria-label={`I saw it: ${asked.what}`}>
          I saw it
        </Button>
        <Button
          size="xs"
          variant="subtle"
          loading={decline.isPending}
          aria-label={`Rather not: ${asked.what}`}
          onClick={() => decline.mutate({ path, body: { confirms: false } })}
        >
          Rather not
        </Button>
      </div>
      {isConfirming && <ConfirmForm asked={asked} onClose={() => setConfirming(false)} />}
    </li>
  );
};

/** What others ask the viewer to confirm. */
export const ToConfirm = ({ asked }: { readonly asked: readonly ToConfirmAnswer[] }) => (
  <ul className={classes.list}>
    {asked.map((each) => (
      <Line key={each.episode} asked={each} />
    ))}
  </ul>
);
