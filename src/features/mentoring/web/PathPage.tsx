import { Button, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { inWords } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Card, Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { NotYet } from '../../access/web/index.tsx';
import { leadSeats } from '../leadSeat.ts';
import type { PathAnswer, PathChoiceAnswer } from '../pathApi.ts';
import { type PracticeId, practices } from '../practice.ts';
import { EpisodeForm } from './EpisodeForm.tsx';
import { EpisodeList } from './EpisodeList.tsx';
import { SeatField } from './fields.tsx';
import classes from './mentoring.module.css';
import { PathPicture } from './PathPicture.tsx';
import { PracticeList } from './PracticeList.tsx';
import { Progress } from './Progress.tsx';
import { ToConfirm } from './ToConfirm.tsx';

interface Shown {
  readonly answer: PathAnswer;
  readonly isPast: boolean;
  readonly onWrite: (practice: PracticeId | null) => void;
}

/** The next on the path after the seat one sits in. */
const seatAfter = (at: PathAnswer['at']) =>
  at === null ? 'TL' : (leadSeats[leadSeats.indexOf(at) + 1] ?? at);

const Path = ({ answer, isPast, onWrite }: Shown) => {
  const { at, choice, steps } = answer;
  const aim = choice.aim ?? seatAfter(at);
  const [chosen, setChosen] = useState(aim === 'PgM' && choice.aim === null ? 'EM' : aim);
  const progress = steps.find(({ seat }) => seat === chosen)!;
  const next = progress.next === null ? null : practices[progress.next];
  return (
    <>
      <PathPicture at={at} aim={choice.aim} chosen={chosen} onChoose={setChosen} />
      <Card>
        <Progress progress={progress} />
        {next && (
          <div className={classes.next}>
            <h3>Next, try {next.name.toLowerCase()}</h3>
            <p className="wh-serif">{next.exercise}</p>
            {!isPast && (
              <Button
                size="xs"
                variant="default"
                mt={8}
                onClick={() => onWrite(next.id)}
                aria-label={`I did, and will write it down: ${next.name.toLowerCase()}`}
              >
                I did, and will write it down
              </Button>
            )}
          </div>
        )}
      </Card>
      <p className={`wh-quiet wh-small ${classes.under}`}>
        Which practices and ways of leading a seat takes is an assumption of ours: no source ranks them. One
        time that somebody confirmed shows it; a second changes nothing. There is no score.
      </p>
    </>
  );
};

const WhoSees = ({ answer: { choice, manager, mentors } }: { readonly answer: PathAnswer }) => {
  const send = useSend('Your choice is kept.');
  // What was chosen shows at once, also while the choice before it is being kept.
  const [now, setNow] = useState(choice);
  const set = (changed: Partial<PathChoiceAnswer>) => {
    const body = { ...now, ...changed };
    setNow(body);
    send.mutate({ method: 'PUT', path: '/api/me/path', body }, { onError: () => setNow(choice) });
  };
  const names = inWords(mentors.map(({ name }) => name));
  return (
    <div className={classes.choicesOfPath}>
      <SeatField
        label="I would like to grow into"
        description="Nobody is told of a wish that is not shown below."
        value={now.aim}
        onChange={(aim) => set({ aim })}
        clearable
      />
      <Switch
        checked={now.shownToManager}
        label={`Show my path to my manager${manager ? `, ${manager.name}` : ''}`}
        description="What is shown and not yet, and what you aim at. Times you led they see anyway."
        onChange={(event) => set({ shownToManager: event.currentTarget.checked })}
      />
      <Switch
        checked={now.shownToMentor}
        label={`Show my path to my mentor${names ? `, ${names}` : ''}`}
        description={names ? 'To talk about what to try next.' : 'Once you have one.'}
        onChange={(event) => set({ shownToMentor: event.currentTarget.checked })}
      />
    </div>
  );
};

const OnPage = (shown: Shown) => {
  const { answer, isPast, onWrite } = shown;
  const { toConfirm, episodes, steps } = answer;
  const showings = new Map(
    steps.flatMap(({ practices: all }) => all.map(({ practice, showing }) => [practice, showing] as const)),
  );
  return (
    <>
      {toConfirm.length > 0 && !isPast && (
        <Section id="confirm" title="Who asks whether I saw it">
          <ToConfirm asked={toConfirm} />
        </Section>
      )}
      <Section id="path" title="The path" note="Choose a seat to see what it takes.">
        <Path key={answer.choice.aim} {...shown} />
      </Section>
      <Section
        id="episodes"
        title="Times I led"
        note="In your own words. Your manager and your mentor see them; who confirms one sees that one."
      >
        {episodes.length === 0 ? (
          <Empty title="None yet">
            You need no seat to lead: a project, a decision, an incident, somebody you helped along.
          </Empty>
        ) : (
          <EpisodeList episodes={episodes} mayChange={!isPast} />
        )}
      </Section>
      <Section
        id="practices"
        title="People skills, as practices"
        note="Nobody is born with them: each is something one does, tries and gets better at."
      >
        <PracticeList showings={showings} {...(isPast ? {} : { onWrite })} />
      </Section>
      {!isPast && (
        <Section id="seen" title="What I aim at, and who sees my path">
          <WhoSees answer={answer} />
        </Section>
      )}
    </>
  );
};

const Mine = () => {
  const asOf = useAsOf();
  const query = useAnswer<PathAnswer>('/api/me/path', { ...asOf });
  const [writing, setWriting] = useState<{ practice: PracticeId | null } | null>(null);
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="My path"
          over={<Link to="/me">Me</Link>}
          lead={answer.sentence}
          width="reading"
          actions={
            answer.standing === 'on' &&
            !isPast && (
              <Button
                leftSection={<Plus size={16} aria-hidden="true" />}
                onClick={() => setWriting({ practice: null })}
              >
                Write down a time I led
              </Button>
            )
          }
        >
          {answer.standing === 'on' ? (
            <OnPage answer={answer} isPast={isPast} onWrite={(practice) => setWriting({ practice })} />
          ) : (
            <NotYet
              feature="mentoring"
              standing={answer.standing}
              off="No path and no times of leading are shown to anybody."
            />
          )}
          {writing && (
            <EpisodeForm
              practice={writing.practice}
              seat={answer.choice.aim}
              onClose={() => setWriting(null)}
            />
          )}
        </Page>
      )}
    </Answered>
  );
};

/** One's own path to a seat: what it takes, what one has shown, what to try next, and who sees it. */
export const PathPage = () =>
  useViewer().person === null ? (
    <Page title="My path" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
