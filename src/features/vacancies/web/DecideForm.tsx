import { Checkbox, NumberInput, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { addDays } from '../../../ui/dates.ts';
import { useViewer } from '../../../ui/viewer.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { SlateAnswer, VacancyAnswer } from '../api.ts';
import classes from './vacancies.module.css';

const outside = 'outside';

/** A named human puts somebody into the seat, with a reason that those who stood read. */
export const DecideForm = ({
  vacancy,
  onClose,
}: {
  readonly vacancy: VacancyAnswer;
  readonly onClose: () => void;
}) => {
  const { today } = useViewer();
  const search = usePeopleSearch();
  const path = `/api/vacancies/${encodeURIComponent(vacancy.id)}`;
  const slate = useAnswer<SlateAnswer>(`${path}/slate`);
  const [who, setWho] = useState<string | null>(null);
  const [hired, setHired] = useState<Choice | null>(null);
  const [from, setFrom] = useState(addDays(today, 14));
  const [percent, setPercent] = useState<number | string>(vacancy.seat.role === 'TL' ? 50 : '');
  const [mentor, setMentor] = useState<Choice | null>(null);
  const [announcedOn, setAnnouncedOn] = useState('');
  const [reason, setReason] = useState('');
  const [movesReports, setMovesReports] = useState(vacancy.seat.role === 'EM');
  const send = useSend('Decided. Those who stood read it; what they wrote is erased.');
  const person = who === outside ? (hired?.id ?? null) : who;
  const body = {
    ...{ person, from, mentor: mentor?.id ?? null, reason: reason.trim(), movesReports },
    share: percent === '' ? null : Number(percent) / 100,
    announcedOn: announcedOn === '' ? null : announcedOn,
  };
  return (
    <FormDrawer
      title={`Decide: ${vacancy.seat.title} of ${vacancy.seat.team.name}`}
      submitLabel="Appoint"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path: `${path}/decision`, body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={person !== null && from !== '' && reason.trim().length > 2}
    >
      <Radio.Group label="Who" value={who} onChange={setWho} required>
        {slate.data?.within.map((each) => (
          <Radio
            key={each.person.id}
            value={each.person.id}
            label={`${each.person.name}, from within`}
            mt={10}
          />
        ))}
        <Radio value={outside} label="Somebody from outside" mt={10} />
      </Radio.Group>
      {who === outside && (
        <PersonPicker
          label="Who was hired"
          description="Somebody new in the directory, or a name to add to it."
          value={hired}
          onChange={setHired}
          search={search}
          mayAdd
          required
        />
      )}
      <div className={classes.pair}>
        <DayField label="From" value={from} onChange={setFrom} min={today} required />
        <NumberInput
          label="Part of the week, %"
          value={percent}
          onChange={setPercent}
          min={0}
          max={100}
          allowDecimal={false}
        />
      </div>
      <PersonPicker
        label="Mentor"
        description="Somebody who has done it, outside team and reporting line."
        value={mentor}
        onChange={setMentor}
        search={search}
      />
      <DayField
        label="Announce on"
        description="Until that day only you, those you decide with and who is chosen see it. Empty: at once."
        value={announcedOn}
        onChange={setAnnouncedOn}
        min={today}
      />
      {vacancy.seat.role === 'EM' && (
        <Checkbox
          label="Who reported to the one before reports to them from then on"
          checked={movesReports}
          onChange={(event) => setMovesReports(event.currentTarget.checked)}
        />
      )}
      <Textarea
        label="Why, and why not otherwise?"
        description="Kept with the decision. Those who stood read it."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autosize
        minRows={3}
      />
    </FormDrawer>
  );
};
