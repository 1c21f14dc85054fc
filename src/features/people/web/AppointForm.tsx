import { Select } from '@mantine/core';
import { useState } from 'react';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { addDays, longDay } from '../../../ui/dates.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { SeatAnswer, TeamAnswer, TeamRef } from '../api.ts';
import type { Acquisition, Role } from '../fact.ts';
import { appointEdits, type Chosen } from './appointEdits.ts';
import { EditDrawer } from './EditDrawer.tsx';
import classes from './people.module.css';
import { TermsFields } from './TermsFields.tsx';
import { usePeopleSearch } from './usePeopleSearch.ts';
import { acquiredWords, capital, choicesOf, roleWords } from './words.ts';

interface AppointFormProps {
  readonly team: TeamRef;
  /** The seat it is about, where that is known already. */
  readonly role?: Role | null | undefined;
  readonly title?: string | null | undefined;
  readonly post?: string | null | undefined;
  readonly acquired?: Acquisition;
  readonly onClose: () => void;
}

type SeatOption = Pick<SeatAnswer, 'post' | 'role' | 'title' | 'appointment' | 'holder' | 'ordinal'>;

/** Seats of the team, and those of the three roles that it has not opened yet. */
const seatOptions = (seats: readonly SeatAnswer[]): SeatOption[] => {
  const missing = (Object.keys(roleWords) as Role[]).filter(
    (role) => !seats.some((seat) => seat.role === role),
  );
  const unopened = missing.map((role) => ({
    post: null,
    role,
    title: roleWords[role],
    appointment: null,
    holder: null,
    ordinal: 1,
  }));
  return [...seats, ...unopened];
};

const nameOf = (seat: SeatOption): string =>
  `${capital(seat.title)}${seat.ordinal > 1 ? ` ${seat.ordinal}` : ''}: ${seat.holder?.name ?? 'nobody'}`;

/** The seat asked for; else the first that nobody holds. */
const firstChoice = (seats: readonly SeatOption[], { role, title, post }: AppointFormProps): number => {
  const tests: ((seat: SeatOption) => boolean)[] = [
    (seat) => post != null && seat.post === post,
    (seat) => post == null && seat.role === role && seat.title === title && !seat.holder,
    (seat) => post == null && seat.role === role && !seat.holder,
    (seat) => seat.role === role,
    (seat) => !seat.holder,
  ];
  const found = tests.map((test) => seats.findIndex(test)).find((at) => at >= 0);
  return found ?? 0;
};

const Fields = ({ answer, asked }: { readonly answer: TeamAnswer; readonly asked: AppointFormProps }) => {
  const { today } = useViewer();
  const search = usePeopleSearch();
  const seats = seatOptions(answer.seats);
  const [at, setAt] = useState(() => firstChoice(seats, asked));
  const [person, setPerson] = useState<Chosen | null>(null);
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const [acquired, setAcquired] = useState<Acquisition>(asked.acquired ?? 'appointed');
  const [percent, setPercent] = useState<number | null>(null);
  const [cover, setCover] = useState<Chosen | null>(null);
  const [mentor, setMentor] = useState<Chosen | null>(null);
  const [announcedOn, setAnnouncedOn] = useState('');
  const seat = seats[at]!;
  const share = percent === null ? null : percent / 100;
  const edits = appointEdits({
    team: answer.team.id,
    seat,
    person,
    from,
    until,
    acquired,
    share,
    cover,
    mentor,
    announcedOn,
  });
  return (
    <EditDrawer
      title={
        asked.acquired === 'acting'
          ? `Who stands in at ${answer.team.name}?`
          : `Appoint at ${answer.team.name}`
      }
      submitLabel="Appoint"
      version={answer.version}
      edits={edits}
      onClose={asked.onClose}
    >
      <Select
        label="Seat"
        data={seats.map((option, index) => ({ value: String(index), label: nameOf(option) }))}
        value={String(at)}
        onChange={(value) => setAt(Number(value))}
        allowDeselect={false}
      />
      <PersonPicker label="Person" value={person} onChange={setPerson} search={search} mayAdd required />
      {seat.holder && from && (
        <p className={classes.consequence}>
          {seat.holder.name} leaves this seat on {longDay(from)}.
        </p>
      )}
      <div className={classes.pair}>
        <DayField label="From" value={from} onChange={setFrom} required />
        <DayField
          label="Until"
          value={until}
          onChange={setUntil}
          {...(from && { min: addDays(from, 1) })}
          error={until && until <= from ? 'Not after the first day' : undefined}
        />
      </div>
      <p className="wh-quiet wh-small">
        {until > from
          ? `From ${longDay(until)} on the seat is free again.`
          : 'Until may stay empty: then it has no end yet.'}
      </p>
      <Select
        label="How"
        data={choicesOf(acquiredWords)}
        value={acquired}
        onChange={(value) => setAcquired((value ?? 'appointed') as Acquisition)}
        allowDeselect={false}
      />
      <details className={classes.more}>
        <summary>Share of time, cover, mentor, announcement</summary>
        <TermsFields
          percent={percent}
          onPercent={setPercent}
          cover={cover}
          onCover={setCover}
          mentor={mentor}
          onMentor={setMentor}
        />
        <DayField
          label="Announce on"
          description="Until that day only the people named here see it. Empty: public at once."
          value={announcedOn}
          onChange={setAnnouncedOn}
          min={today}
        />
      </details>
    </EditDrawer>
  );
};

/** Puts somebody into a seat of a team, from a finding or from the team's own page. */
export const AppointForm = (asked: AppointFormProps) => {
  const query = useAnswer<TeamAnswer>(`/api/teams/${encodeURIComponent(asked.team.slug)}`);
  return (
    <Answered query={query} waiting={null}>
      {(answer) => <Fields answer={answer} asked={asked} />}
    </Answered>
  );
};
