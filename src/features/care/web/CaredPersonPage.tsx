import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { CaredPersonAnswer } from '../api.ts';
import { Agreed, Goals, Talks } from './Between.tsx';
import classes from './care.module.css';
import { StateMark, stateWords } from './StateMark.tsx';
import { TalkForm } from './TalkForm.tsx';
import { TextForm } from './TextForm.tsx';
import { Wishes } from './Wishes.tsx';

const titles: Readonly<Record<CaredPersonAnswer['marks'][number]['name'], string>> = {
  expectations: 'What you agreed',
  goal: 'Growth goal',
  talk: 'Last talk',
  wish: 'Wishes',
  load: 'Load',
};

const Marks = ({ marks }: Pick<CaredPersonAnswer, 'marks'>) => (
  <ul className={classes.five}>
    {marks.map(({ name, state, says, step }) => (
      <li key={name} data-state={state}>
        <StateMark state={state} label={stateWords[state]} />
        <div className={classes.markText}>
          <p className={classes.markTitle}>{titles[name]}</p>
          <p>{says}</p>
          {step && <p className={classes.step}>{step}</p>}
        </div>
      </li>
    ))}
  </ul>
);

const OnPage = ({ answer, isToday }: { readonly answer: CaredPersonAnswer; readonly isToday: boolean }) => {
  const [deed, setDeed] = useState<'agree' | 'talk' | null>(null);
  const close = () => setDeed(null);
  const path = `/api/people/${encodeURIComponent(answer.person.id)}/care`;
  const { name } = answer.person;
  return (
    <>
      <Marks marks={answer.marks} />
      <Agreed
        agreements={answer.agreements}
        deed={
          isToday && (
            <Button variant="default" onClick={() => setDeed('agree')}>
              Write down what you agreed
            </Button>
          )
        }
      />
      <Goals
        goals={answer.goals}
        note={`In ${name}’s own words; seen by the two of you alone.`}
        deed={null}
      />
      <Talks
        talks={answer.talks}
        asOf={answer.asOf}
        deed={
          isToday && (
            <Button variant="default" onClick={() => setDeed('talk')}>
              We talked
            </Button>
          )
        }
      />
      <Wishes
        wishes={answer.wishes}
        note="Those they show to who leads them. To talk about one is not to promise it."
        hear={isToday ? `${path}/wishes` : null}
      />
      <Section id="promises" title="What you promised">
        <p className="wh-quiet">{answer.promises.notConnected}</p>
      </Section>
      {deed === 'agree' && (
        <TextForm
          title={`What ${name} and you agreed`}
          label="What you expect of each other"
          description={`${name} sees it and says whether it is so. A next manager starts with it.`}
          before={answer.agreements[0]?.text ?? ''}
          mayBeEmpty={false}
          send={{ method: 'POST', path: `${path}/agreements` }}
          said={`Written down. ${name} is asked whether it is so.`}
          onClose={close}
        />
      )}
      {deed === 'talk' && (
        <TalkForm
          path={`${path}/talks`}
          name={name}
          days={answer.talks.filter(({ manager }) => manager?.id === answer.manager?.id).map(({ on }) => on)}
          onClose={close}
        />
      )}
    </>
  );
};

/** One of one's people: what is missing between the two, and what stands. */
export const CaredPersonPage = ({ id }: { readonly id: string }) => {
  const { asOf } = useAsOf();
  const { today } = useViewer();
  const query = useAnswer<CaredPersonAnswer>(`/api/people/${encodeURIComponent(id)}/care`, { asOf });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={answer.person.name}
          over={
            <>
              <Link to="/me/people">My people</Link>
              {answer.asOf !== today && `, as it stood on ${longDay(answer.asOf)}`}
            </>
          }
          lead={answer.sentence}
          width="reading"
        >
          {answer.standing === 'on' && <OnPage answer={answer} isToday={answer.asOf === today} />}
        </Page>
      )}
    </Answered>
  );
};
