import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { FeaturesAnswer } from '../../access/index.ts';
import { FeatureNotice } from '../../access/web/index.tsx';
import type { OwnCareAnswer } from '../api.ts';
import { Agreed, Goals, Talks } from './Between.tsx';
import { TalkForm } from './TalkForm.tsx';
import { TextForm } from './TextForm.tsx';
import { Wishes } from './Wishes.tsx';

const NotYet = ({ standing }: Pick<OwnCareAnswer, 'standing'>) => {
  const { data } = useAnswer<FeaturesAnswer>('/api/features');
  const feature = data?.items.find(({ name }) => name === 'care');
  if (standing === 'off') return <Empty title="Switched off">Nothing is kept or shown.</Empty>;
  return feature ? <FeatureNotice feature={feature} /> : null;
};

const SayYes = ({ version }: { readonly version: number }) => {
  const send = useSend('It is kept that this is what you agreed.');
  return (
    <>
      <Button
        loading={send.isPending}
        onClick={() => send.mutate({ path: '/api/me/care/acknowledgement', body: { version } })}
      >
        Yes, that is what we agreed
      </Button>
      {send.error && <ProblemNote error={send.error} />}
    </>
  );
};

const OnPage = ({ answer, isToday }: { readonly answer: OwnCareAnswer; readonly isToday: boolean }) => {
  const [deed, setDeed] = useState<'goal' | 'talk' | null>(null);
  const close = () => setDeed(null);
  const newest = answer.agreements.at(0);
  const goal = answer.goals.at(0)?.text ?? '';
  return (
    <>
      <Agreed
        agreements={answer.agreements}
        deed={isToday && newest?.acknowledgedOn === null && <SayYes version={newest.version} />}
      />
      <Goals
        goals={answer.goals}
        note="Yours to write and to change. Your manager sees it, nobody else."
        deed={
          isToday && (
            <Button variant="default" onClick={() => setDeed('goal')}>
              {goal === '' ? 'Write a goal' : 'Change the goal'}
            </Button>
          )
        }
      />
      <Talks
        talks={answer.talks}
        asOf={answer.asOf}
        deed={
          isToday &&
          answer.manager && (
            <Button variant="default" onClick={() => setDeed('talk')}>
              We talked
            </Button>
          )
        }
      />
      <Wishes wishes={answer.wishes} note="Those you show. You change them under My skills." hear={null} />
      <Section id="promises" title="What was promised to you">
        <p className="wh-quiet">{answer.promises.notConnected}</p>
      </Section>
      {deed === 'goal' && (
        <TextForm
          title="Where I want to grow"
          label="My growth goal"
          description="In your own words. Your manager sees it. Empty: none any more; earlier ones stay."
          before={goal}
          mayBeEmpty
          send={{ method: 'PUT', path: '/api/me/care/goal' }}
          said="Your goal is written down."
          onClose={close}
        />
      )}
      {deed === 'talk' && (
        <TalkForm
          path="/api/me/care/talks"
          name={answer.manager!.name}
          days={answer.talks.filter(({ manager }) => manager?.id === answer.manager?.id).map(({ on }) => on)}
          onClose={close}
        />
      )}
    </>
  );
};

const Mine = () => {
  const { asOf } = useAsOf();
  const { today } = useViewer();
  const query = useAnswer<OwnCareAnswer>('/api/me/care', { asOf });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={answer.manager === null ? 'My manager and I' : `${answer.manager.name} and I`}
          over={
            <>
              <Link to="/me">Me</Link>
              {answer.asOf !== today && `, as it stood on ${longDay(answer.asOf)}`}
            </>
          }
          lead={answer.sentence}
          width="reading"
        >
          {answer.standing === 'on' ? (
            <OnPage answer={answer} isToday={answer.asOf === today} />
          ) : (
            <NotYet standing={answer.standing} />
          )}
        </Page>
      )}
    </Answered>
  );
};

/** What stands between oneself and one's manager: each of the two sees the same. */
export const OwnCarePage = () =>
  useViewer().person === null ? (
    <Page title="My manager and I" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
