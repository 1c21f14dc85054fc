import { Select } from '@mantine/core';
import { useState } from 'react';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { SeatAnswer } from '../api.ts';
import type { Acquisition } from '../fact.ts';
import { AppointForm } from './AppointForm.tsx';
import type { Chosen } from './appointEdits.ts';
import { EditDrawer } from './EditDrawer.tsx';
import classes from './people.module.css';
import type { SeatDeed } from './SeatCard.tsx';
import { TermsFields } from './TermsFields.tsx';
import { choiceOf } from './usePeopleSearch.ts';
import { acquiredWords, choicesOf } from './words.ts';

interface SeatFormProps {
  readonly seat: SeatAnswer;
  readonly version: string;
  readonly onClose: () => void;
}

const EndForm = ({ seat, version, onClose }: SeatFormProps) => {
  const { today } = useViewer();
  const [on, setOn] = useState(today);
  const [announcedOn, setAnnouncedOn] = useState('');
  const edit = {
    do: 'endAppointment' as const,
    appointment: seat.appointment!,
    on,
    ...(announcedOn && { announcedOn }),
  };
  return (
    <EditDrawer
      title={`${seat.holder!.name} leaves the seat ${seat.title} of ${seat.team.name}`}
      submitLabel="End the appointment"
      version={version}
      edits={on ? [edit] : null}
      onClose={onClose}
    >
      <DayField label="First day without them in it" value={on} onChange={setOn} required />
      <DayField
        label="Announce on"
        description="Until that day only those named on it see it. Empty: public at once."
        value={announcedOn}
        onChange={setAnnouncedOn}
        min={today}
      />
    </EditDrawer>
  );
};

const CorrectForm = ({ seat, version, onClose }: SeatFormProps) => {
  const [from, setFrom] = useState(seat.from ?? '');
  const [acquired, setAcquired] = useState<Acquisition>(seat.acquired ?? 'unknown');
  const [percent, setPercent] = useState<number | null>(
    seat.share === null ? null : Math.round(seat.share * 100),
  );
  const [cover, setCover] = useState<Chosen | null>(seat.cover && choiceOf(seat.cover));
  const [mentor, setMentor] = useState<Chosen | null>(seat.mentor && choiceOf(seat.mentor));
  const edit = {
    do: 'correctAppointment' as const,
    appointment: seat.appointment!,
    ...(from && from !== seat.from && { from }),
    acquired,
    share: percent === null ? null : percent / 100,
    cover: cover?.id ?? null,
    mentor: mentor?.id ?? null,
  };
  return (
    <EditDrawer
      title={`${seat.holder!.name}, ${seat.title} of ${seat.team.name}`}
      submitLabel="Save the correction"
      version={version}
      edits={[edit]}
      onClose={onClose}
    >
      <p className="wh-quiet wh-small">
        A correction says what was true all along. The earlier record stays readable.
      </p>
      <div className={classes.pair}>
        <DayField label="Since" value={from} onChange={setFrom} />
        <Select
          label="How"
          data={choicesOf(acquiredWords)}
          value={acquired}
          onChange={(value) => setAcquired((value ?? 'unknown') as Acquisition)}
          allowDeselect={false}
        />
      </div>
      <TermsFields
        percent={percent}
        onPercent={setPercent}
        cover={cover}
        onCover={setCover}
        mentor={mentor}
        onMentor={setMentor}
      />
    </EditDrawer>
  );
};

const CloseForm = ({ seat, version, onClose }: SeatFormProps) => {
  const { today } = useViewer();
  const [on, setOn] = useState(today);
  return (
    <EditDrawer
      title={`Close the seat ${seat.title} of ${seat.team.name}`}
      submitLabel="Close the seat"
      danger
      version={version}
      edits={on ? [{ do: 'closePost', post: seat.post!, on }] : null}
      onClose={onClose}
    >
      <p>The seat is no longer there from that day on. Its past stays.</p>
      <DayField label="First day without it" value={on} onChange={setOn} required />
    </EditDrawer>
  );
};

/** The form for a deed on a seat. */
export const SeatForm = ({ deed, ...form }: SeatFormProps & { readonly deed: SeatDeed }) => {
  if (deed === 'end') return <EndForm {...form} />;
  if (deed === 'correct') return <CorrectForm {...form} />;
  if (deed === 'close') return <CloseForm {...form} />;
  const { team, role, title, post } = form.seat;
  return (
    <AppointForm
      team={team}
      role={role}
      title={title}
      post={post}
      acquired={deed === 'stand in' ? 'acting' : 'appointed'}
      onClose={form.onClose}
    />
  );
};
