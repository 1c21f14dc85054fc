import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { addDays, longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { capital, PersonLink } from '../../people/web/index.tsx';
import type { HandoverAnswer, SeatListAnswer } from '../api.ts';
import { TaskList } from './TaskList.tsx';
import classes from './vacancies.module.css';

interface TermProps {
  readonly seat: SeatListAnswer;
  readonly proposedDays: number;
}

/** Until when somebody is meant to hold a seat: said, not enforced. */
const TermForm = ({ seat, proposedDays, onClose }: TermProps & { readonly onClose: () => void }) => {
  const [endsOn, setEndsOn] = useState(seat.term.endsOn ?? addDays(seat.from, proposedDays));
  const [reason, setReason] = useState(seat.term.reason ?? '');
  const send = useSend('The term is kept. It ends nothing by itself.');
  const path = `/api/appointments/${encodeURIComponent(seat.appointment)}/term`;
  return (
    <FormDrawer
      title={`Term: ${seat.title} of ${seat.team.name}`}
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          { method: 'PUT', path, body: { endsOn: endsOn === '' ? null : endsOn, reason: reason.trim() } },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
    >
      <p>
        A day on which to talk about whether to go on. Proposed: {proposedDays} days after they began
        (configurable assumption). Empty: no term.
      </p>
      <DayField label="Ends on" value={endsOn} onChange={setEndsOn} />
      <TextInput label="Why" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDrawer>
  );
};

const Term = ({ seat, proposedDays }: TermProps) => {
  const [isEditing, setEditing] = useState(false);
  const { term, to, mayEditTerm } = seat;
  return (
    <>
      <span className="wh-small">
        {to ? `Ends on ${longDay(to)}` : term.endsOn ? `Term until ${longDay(term.endsOn)}` : 'No term'}
      </span>
      {mayEditTerm && (
        <Button size="xs" variant="default" onClick={() => setEditing(true)}>
          Set the term
        </Button>
      )}
      {isEditing && <TermForm {...{ seat, proposedDays }} onClose={() => setEditing(false)} />}
    </>
  );
};

const OnPage = ({ answer }: { readonly answer: HandoverAnswer }) => {
  const { asOf, asKnownOn } = useAsOf();
  const isPast = asOf !== undefined || asKnownOn !== undefined;
  const { seats, person, proposedTermDays, notConnected } = answer;
  return (
    <>
      {seats.map((seat) => (
        <Section
          key={seat.appointment}
          id={`seat-${seat.appointment}`}
          title={`${capital(seat.title)} of ${seat.team.name}`}
          note={seat.sentence}
          actions={!isPast && <Term seat={seat} proposedDays={proposedTermDays} />}
        >
          <TaskList person={person.id} list="handover" {...{ seat, isPast }} />
        </Section>
      ))}
      <p className={`${classes.small} ${classes.under}`}>{notConnected.join(' ')}</p>
    </>
  );
};

const Handover = ({ id }: { readonly id: string }) => {
  const query = useAnswer<HandoverAnswer>(`/api/people/${encodeURIComponent(id)}/handover`, { ...useAsOf() });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={answer.isMe ? 'What I would hand over' : `What ${answer.person.name} would hand over`}
          over={
            answer.isMe ? (
              <Link to="/me">Me</Link>
            ) : (
              <PersonLink person={{ ...answer.person, label: answer.person.name }} />
            )
          }
          lead={answer.sentence}
        >
          {answer.seats.length === 0 ? (
            <Empty title="Nothing to hand over">
              For each seat somebody holds, what is to be handed on stands here.
            </Empty>
          ) : (
            <OnPage answer={answer} />
          )}
        </Page>
      )}
    </Answered>
  );
};

/** What somebody would leave with each seat, and who takes it; without an id, the viewer. */
export const HandoverPage = ({ id }: { readonly id?: string }) => {
  const { person } = useViewer();
  const who = id ?? person?.id;
  return who === undefined ? (
    <Page title="What I would hand over" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Handover key={who} id={who} />
  );
};
