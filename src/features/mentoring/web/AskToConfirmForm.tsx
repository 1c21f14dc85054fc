import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { EpisodeAnswer } from '../pathApi.ts';
import classes from './mentoring.module.css';

interface AskToConfirmFormProps {
  readonly episode: EpisodeAnswer;
  readonly onClose: () => void;
}

/** Asks somebody who saw it to confirm a time one led. */
export const AskToConfirmForm = ({ episode, onClose }: AskToConfirmFormProps) => {
  const search = usePeopleSearch();
  const [asked, setAsked] = useState<Choice | null>(null);
  const [note, setNote] = useState('');
  const send = useSend('They find it on their home.');
  const path = `/api/me/episodes/${encodeURIComponent(episode.id)}/confirmations`;
  return (
    <FormDrawer
      title="Ask who saw it"
      submitLabel="Ask"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ path, body: { asked: asked?.id, note: note.trim() } }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={asked !== null}
    >
      <p className={classes.quote}>“{episode.what}”</p>
      <PersonPicker
        label="Whom"
        description="They see this one and nothing else of your record. They may decline; you alone would see that."
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
