import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { capital, PersonLink } from '../../people/web/index.tsx';
import type { ArrivalAnswer, BriefSeat } from '../api.ts';
import { TaskList } from './TaskList.tsx';
import classes from './vacancies.module.css';

interface ColumnProps {
  readonly title: string;
  readonly lines: readonly ReactNode[];
  /** Where there are none. */
  readonly none: string;
}

const Column = ({ title, lines, none }: ColumnProps) => (
  <div className={classes.column}>
    <h3>{title}</h3>
    {lines.length === 0 ? (
      <p className={classes.small}>{none}</p>
    ) : (
      <ul>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines stay as they came
          <li key={at}>{line}</li>
        ))}
      </ul>
    )}
  </div>
);

const Brief = ({ seat, missing }: { readonly seat: BriefSeat; readonly missing: readonly string[] }) => (
  <div className={classes.columns}>
    <Column
      title="Beside you"
      lines={seat.beside.map(({ person, title }) => (
        <>
          <PersonLink person={person} />, {title}
        </>
      ))}
      none="Nobody holds another seat of the team."
    />
    {seat.role === 'EM' && (
      <Column
        title="Who reports to you"
        lines={seat.reports.map((person) => <PersonLink key={person.id} person={person} />)}
        none="Nobody yet: reporting lines are moved by who directs."
      />
    )}
    <Column
      title="On the team"
      lines={seat.people.map((person) => <PersonLink key={person.id} person={person} />)}
      none="Nobody else."
    />
    <Column title="What the helm says" lines={seat.findings} none="Nothing is open here." />
    <Column title="Risks in the code" lines={seat.risks} none="No code of the team has been read." />
    <Column title="Decisions and promises" lines={missing} none="None wait." />
  </div>
);

const OnPage = ({ answer }: { readonly answer: ArrivalAnswer }) => {
  const { asOf, asKnownOn } = useAsOf();
  const isPast = asOf !== undefined || asKnownOn !== undefined;
  return answer.seats.map((seat) => (
    <Section
      key={seat.appointment}
      id={`seat-${seat.appointment}`}
      title={`${capital(seat.title)} of ${seat.team.name}`}
      note={`${seat.sentence} The days are proposals (configurable assumption): move them as it fits.`}
    >
      <TaskList person={answer.person.id} list="arrival" {...{ seat, isPast }} />
      <Brief seat={seat} missing={answer.notConnected} />
    </Section>
  ));
};

const Arrival = ({ id }: { readonly id: string }) => {
  const query = useAnswer<ArrivalAnswer>(`/api/people/${encodeURIComponent(id)}/arrival`, { ...useAsOf() });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={answer.isMe ? 'My first 90 days' : `First 90 days of ${answer.person.name}`}
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
            <Empty title="Nothing to arrive at" actions={<Link to="/me/handover">The handover list</Link>}>
              For 90 days after somebody takes a seat, whom to talk to and what to look at stands here.
            </Empty>
          ) : (
            <OnPage answer={answer} />
          )}
        </Page>
      )}
    </Answered>
  );
};

/** What somebody comes into with a new seat; without an id, the viewer. */
export const ArrivalPage = ({ id }: { readonly id?: string }) => {
  const { person } = useViewer();
  const who = id ?? person?.id;
  return who === undefined ? (
    <Page title="My first 90 days" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Arrival key={who} id={who} />
  );
};
