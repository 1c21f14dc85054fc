import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { addDays } from '../../../ui/dates.ts';
import { useViewer } from '../../../ui/viewer.tsx';
import type { VacancyAnswer } from '../api.ts';
import classes from './vacancies.module.css';

/** Calls a seat out: what it is about, the background it needs, and until when one may stand up. */
export const CallForm = ({
  vacancy,
  onClose,
}: {
  readonly vacancy: VacancyAnswer;
  readonly onClose: () => void;
}) => {
  const { today } = useViewer();
  const [words, setWords] = useState(vacancy.words ?? '');
  const [profile, setProfile] = useState(vacancy.profile.join('\n'));
  const [from, setFrom] = useState(vacancy.call?.from ?? today);
  const [last, setLast] = useState(addDays(vacancy.call?.to ?? vacancy.earliestEnd, -1));
  const send = useSend('Called out. Everybody reads it among the open seats.');
  const lines = profile
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const body = { words: words.trim(), profile: lines, from, to: last === '' ? '' : addDays(last, 1) };
  return (
    <FormDrawer
      title={`Call out: ${vacancy.seat.title} of ${vacancy.seat.team.name}`}
      submitLabel="Call it out"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          { method: 'PUT', path: `/api/vacancies/${encodeURIComponent(vacancy.id)}/call`, body },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
      isReady={words.trim().length >= 20 && from !== '' && last !== ''}
    >
      <Textarea
        label="What is the seat about?"
        description="For whoever might stand up: what there is to lead, what is hard about it, what help there is."
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        required
        autosize
        minRows={5}
      />
      <Textarea
        label="The background it needs"
        description="A line each. Proposed from the charter of the seat, the code of the team and what its work needs: strike out what can be learned."
        value={profile}
        onChange={(event) => setProfile(event.currentTarget.value)}
        autosize
        minRows={4}
      />
      <div className={classes.pair}>
        <DayField label="From" value={from} onChange={setFrom} required />
        <DayField label="Last day" value={last} onChange={setLast} required />
      </div>
      <p className="wh-quiet wh-small">
        It stays open for a while, so that nobody misses it, and it is not shortened once it is open.
      </p>
    </FormDrawer>
  );
};
