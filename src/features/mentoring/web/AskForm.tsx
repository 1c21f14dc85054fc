import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { PersonRef } from '../../people/index.ts';
import type { LeadSeat } from '../leadSeat.ts';
import { SeatField } from './fields.tsx';

interface AskFormProps {
  readonly mentor: PersonRef;
  /** Null: to choose. */
  readonly seat: LeadSeat | null;
  readonly onClose: () => void;
}

/** Asks somebody to be one's mentor. */
export const AskForm = ({ mentor, seat: given, onClose }: AskFormProps) => {
  const [seat, setSeat] = useState(given);
  const [note, setNote] = useState('');
  const send = useSend(`${mentor.name} finds it on their home.`);
  const body = { mentor: mentor.id, seat, note: note.trim() };
  return (
    <FormDrawer
      title={`Ask ${mentor.name}`}
      submitLabel="Ask"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: '/api/me/mentoring/requests', body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={seat !== null}
    >
      <p>
        You meet once for a trial talk; after it each of you says yes or no. A no needs no reason, and nobody
        else ever sees a request that came to nothing.
      </p>
      <SeatField label="To grow into" value={seat} onChange={setSeat} />
      <Textarea
        label="A word to them"
        description="What you would like to learn first, perhaps."
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={3}
      />
    </FormDrawer>
  );
};
