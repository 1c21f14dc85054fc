import { Checkbox, NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { addDays } from '../../../ui/dates.ts';
import type { MyOffer } from '../api.ts';
import { seatChoices } from './fields.tsx';
import classes from './mentoring.module.css';

/** Says that one would mentor. */
export const OfferForm = ({
  offer,
  onClose,
}: {
  readonly offer: MyOffer | null;
  readonly onClose: () => void;
}) => {
  const [seats, setSeats] = useState<string[]>([...(offer?.seats ?? [])]);
  const [places, setPlaces] = useState<number | string>(offer?.places ?? 1);
  const [last, setLast] = useState(offer?.to ? addDays(offer.to, -1) : '');
  const [note, setNote] = useState(offer?.note ?? '');
  const send = useSend('Your offer is there for all to see.');
  const body = { seats, places, to: last === '' ? null : addDays(last, 1), note: note.trim() };
  return (
    <FormDrawer
      title="I would mentor"
      submitLabel="Offer it"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: 'PUT', path: '/api/me/mentoring/offer', body }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={seats.length > 0 && typeof places === 'number'}
    >
      <p>Everybody sees it. Each request is still yours to answer, after a trial talk.</p>
      <Checkbox.Group label="Whom" value={seats} onChange={setSeats} required>
        <div className={classes.choices}>
          {seatChoices.map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </div>
      </Checkbox.Group>
      <NumberInput
        label="How many at once"
        description="With those you mentor already."
        value={places}
        onChange={setPlaces}
        min={1}
        max={20}
        allowDecimal={false}
      />
      <DayField label="Until" description="Empty: until you take it back." value={last} onChange={setLast} />
      <Textarea
        label="What you can help with"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};
