import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Card, Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { seatNames } from '../leadSeat.ts';
import type { PersonEpisodesAnswer } from '../pathApi.ts';
import { EpisodeList } from './EpisodeList.tsx';
import classes from './mentoring.module.css';
import { Progress } from './Progress.tsx';

const OnPage = ({ answer: { person, episodes, path } }: { readonly answer: PersonEpisodesAnswer }) => {
  const first = person.name.split(' ')[0]!;
  const progress = path?.steps.find(({ seat }) => seat === path.aim);
  return (
    <>
      <Section
        id="episodes"
        title={`Times ${first} led`}
        note="In their own words. They see that you looked; they are no measure, and there is no score."
      >
        {episodes.length === 0 ? (
          <Empty title="None yet">{`${first} writes them down, and nobody else.`}</Empty>
        ) : (
          <EpisodeList episodes={episodes} mayChange={false} />
        )}
      </Section>
      <Section id="path" title="Their path">
        {path === null ? (
          <p className={classes.note}>{first} does not show you their path. That is theirs to choose.</p>
        ) : progress === undefined ? (
          <p>{first} shows you their path and aims at no seat.</p>
        ) : (
          <>
            <p className={classes.aim}>
              {first} would like to grow into {seatNames[progress.seat]}.
            </p>
            <Card>
              <Progress progress={progress} />
            </Card>
          </>
        )}
      </Section>
    </>
  );
};

/** Times somebody led, for their manager and their mentor; their path where they show it. */
export const PersonEpisodesPage = ({ id }: { readonly id: string }) => {
  const query = useAnswer<PersonEpisodesAnswer>(`/api/people/${encodeURIComponent(id)}/episodes`, {
    ...useAsOf(),
  });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={`How ${answer.person.name} leads`}
          over={
            <Link to="/people/$id" params={{ id }}>
              {answer.person.name}
            </Link>
          }
          lead={answer.sentence}
          width="reading"
        >
          {answer.standing === 'on' && <OnPage answer={answer} />}
        </Page>
      )}
    </Answered>
  );
};
