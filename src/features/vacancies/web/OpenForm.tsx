import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { addDays } from '../../../ui/dates.ts';
import { useViewer } from '../../../ui/viewer.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { SeatRef, VacancyAnswer } from '../api.ts';

interface OpenFormProps {
  readonly seat: SeatRef;
  /** What is changed; left out: the seat is opened. */
  readonly vacancy?: VacancyAnswer;
  readonly onClose: () => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Usual for a seat: a quarter from now. */
const usualDays = 91;

/** Says that a seat is to be filled: why, until when, what waits for it, who stands in. */
export const OpenForm = ({ seat, vacancy, onClose }: OpenFormProps) => {
  const { today } = useViewer();
  const search = usePeopleSearch();
  const [reason, setReason] = useState(vacancy?.reason ?? '');
  const [fillBy, setFillBy] = useState(vacancy?.fillBy ?? addDays(today, usualDays));
  const [waits, setWaits] = useState(vacancy?.waits.join('\n') ?? '');
  const [cover, setCover] = useState<Choice | null>(vacancy?.cover ?? null);
  const send = useSend(vacancy ? 'Saved.' : 'The seat is open. Call it out next.');
  const said = { reason: reason.trim(), fillBy, waits: linesOf(waits), cover: cover?.id ?? null };
  const { post, team, role, title } = seat;
  const submit = () =>
    vacancy
      ? send.mutate(
          {
            ...{ method: 'PUT', path: `/api/vacancies/${encodeURIComponent(vacancy.id)}`, body: said },
            version: vacancy.version,
          },
          { onSuccess: onClose },
        )
      : send.mutate(
          { path: '/api/vacancies', body: { ...said, post, team: team.id, role, title } },
          { onSuccess: onClose },
        );
  return (
    <FormDrawer
      title={`${vacancy ? 'Change' : 'Open'}: ${title} of ${team.name}`}
      submitLabel={vacancy ? 'Save' : 'Open it'}
      opened
      onClose={onClose}
      onSubmit={submit}
      isSending={send.isPending}
      error={send.error}
      isReady={reason.trim().length > 2 && fillBy !== ''}
    >
      <Textarea
        label="Why is it open?"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autosize
        minRows={2}
      />
      <DayField label="To be filled by" value={fillBy} onChange={setFillBy} min={today} required />
      <Textarea
        label="What waits for it?"
        description="A line each: what cannot go on before somebody sits there. Everybody reads it."
        value={waits}
        onChange={(event) => setWaits(event.currentTarget.value)}
        autosize
        minRows={3}
      />
      <PersonPicker
        label="Who stands in"
        description="Only said here. It appoints nobody; an acting appointment is made on the team’s page."
        value={cover}
        onChange={setCover}
        search={search}
      />
    </FormDrawer>
  );
};
