import { Button, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inWords } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { NotYet } from '../../access/web/index.tsx';
import type { MyLoadAnswer } from '../api.ts';
import { Figure } from './Figure.tsx';
import { LogForm } from './LogForm.tsx';
import classes from './load.module.css';
import { SaidForm } from './SaidForm.tsx';
import { SelfCheck } from './SelfCheck.tsx';
import { Split } from './Split.tsx';

const Sharing = ({ answer: { sharesBand, seenBy } }: { readonly answer: MyLoadAnswer }) => {
  const send = useSend('Your choice is recorded.');
  const seers = seenBy.map(({ name }) => name);
  return (
    <>
      <p>
        {seers.length === 0
          ? 'Nobody is recorded as your manager, so nobody else sees the figure.'
          : `${inWords(seers)} sees the figure, the parts and the weeks, but not what you logged for what. Those above see the band. All see who looked.`}
      </p>
      <Switch
        mt={16}
        checked={sharesBand}
        disabled={send.isPending}
        label="Show everybody the band: fits, tight or overloaded"
        description="So that those you lead know why something waits. You can take it back at any time."
        onChange={(event) =>
          send.mutate({
            method: 'PUT',
            path: '/api/me/load/sharing',
            body: { sharesBand: event.currentTarget.checked },
          })
        }
      />
    </>
  );
};

interface LeadingProps {
  readonly answer: MyLoadAnswer;
  readonly isPast: boolean;
}

const Week = ({ answer, isPast }: LeadingProps) => {
  const { figure, split, log, notConnected } = answer;
  if (figure === null || split === null) return null;
  return (
    <>
      <Figure figure={figure} />
      {!isPast && (
        <Section
          id="log"
          title="Log my week"
          note="One minute. What stands there is the week before; change what was different. Four whole weeks take the place of the assumptions."
        >
          <LogForm key={log[0]!.week} log={log} contractHours={figure.contractHours} />
        </Section>
      )}
      <Section id="split" title="How it is meant, and how it was" note="For you alone.">
        <p className="wh-serif">{split.sentence}</p>
        <div className={classes.gap}>
          <Split split={split} />
        </div>
        <p className={`${classes.note} ${classes.gap}`}>{notConnected.join(' ')}</p>
      </Section>
    </>
  );
};

const OnPage = ({ answer, isPast }: LeadingProps) => (
  <>
    {answer.figure === null ? (
      <Empty title="You lead nobody on this day">
        Once you hold a seat or somebody reports to you, your week is worked out here.
      </Empty>
    ) : (
      <Week answer={answer} isPast={isPast} />
    )}
    {answer.figure !== null && !isPast && (
      <>
        <Section
          id="self-check"
          title="How I fare"
          note="Four questions on burnout, for you alone: no manager, admin or owner ever sees an answer, no log names it, and it enters no figure."
        >
          <SelfCheck />
        </Section>
        <Section id="sharing" title="Who sees it">
          <Sharing answer={answer} />
        </Section>
      </>
    )}
  </>
);

const Mine = () => {
  const asOf = useAsOf();
  const query = useAnswer<MyLoadAnswer>('/api/me/load', { ...asOf });
  const [isSaying, setSaying] = useState(false);
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="My load"
          over={<Link to="/me">Me</Link>}
          lead={answer.sentence}
          width="reading"
          actions={
            answer.mayEdit &&
            !isPast && (
              <Button variant="default" onClick={() => setSaying(true)}>
                Say what it should hold
              </Button>
            )
          }
        >
          {answer.standing === 'on' ? (
            <OnPage answer={answer} isPast={isPast} />
          ) : (
            <NotYet
              feature="load"
              standing={answer.standing}
              off="No load is worked out, and nothing is shown to anybody."
            />
          )}
          {isSaying && <SaidForm answer={answer} onClose={() => setSaying(false)} />}
        </Page>
      )}
    </Answered>
  );
};

/** One's own week: how full, where the hours go, what would help, the log, and what nobody else sees. */
export const MyLoadPage = () =>
  useViewer().person === null ? (
    <Page title="My load" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
