import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { PeopleAnswer } from '../api.ts';
import { markStates } from '../marks.ts';
import classes from './care.module.css';
import { PeopleTable } from './PeopleTable.tsx';
import { StateMark, stateWords } from './StateMark.tsx';

const Legend = () => (
  <ul className={classes.legend} aria-label="What the shapes say">
    {markStates.map((state) => (
      <li key={state}>
        <StateMark state={state} label={stateWords[state]} />
        <span aria-hidden="true">{stateWords[state]}</span>
      </li>
    ))}
  </ul>
);

const Assumed = ({ assumptions }: Pick<PeopleAnswer, 'assumptions'>) => (
  <Section
    id="thresholds"
    title="When something is missing"
    note={
      <>
        Changed under <Link to="/settings/assumptions">Settings, Assumptions</Link>.
      </>
    }
  >
    <ul className={classes.assumed}>
      {assumptions.map(({ says, source }) => (
        <li key={says}>
          {says} <span className="wh-quiet">({source})</span>
        </li>
      ))}
    </ul>
  </Section>
);

const OnPage = ({ answer }: { readonly answer: PeopleAnswer }) =>
  answer.people.length === 0 ? (
    <Empty title="Nobody reports to you">Whoever does stands here from then on.</Empty>
  ) : (
    <>
      <PeopleTable people={answer.people} />
      <Legend />
      <Assumed assumptions={answer.assumptions} />
    </>
  );

const Mine = () => {
  const { asOf } = useAsOf();
  const query = useAnswer<PeopleAnswer>('/api/me/people', { asOf });
  const { today } = useViewer();
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="My people"
          over={
            answer.asOf === today ? <Link to="/">Your week</Link> : `As it stood on ${longDay(answer.asOf)}`
          }
          lead={answer.sentence}
        >
          {answer.standing === 'on' ? (
            <OnPage answer={answer} />
          ) : (
            <Empty title={answer.standing === 'off' ? 'Switched off' : 'Not on yet'}>
              Nothing about anybody is kept or shown here before.
            </Empty>
          )}
        </Page>
      )}
    </Answered>
  );
};

/** Everybody one manages, and what is missing for each: tasks of the manager, seen by nobody else. */
export const MyPeoplePage = () =>
  useViewer().person === null ? (
    <Page title="My people">
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
