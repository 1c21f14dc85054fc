import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { NotYet } from '../../access/web/index.tsx';
import { capital } from '../../people/web/index.tsx';
import type { CandidaciesAnswer, ShownEpisode } from '../api.ts';
import { Episodes } from './Episodes.tsx';
import { StandForm } from './StandForm.tsx';
import classes from './vacancies.module.css';

type Item = CandidaciesAnswer['items'][number];

const Deeds = ({ item, onChange }: { readonly item: Item; readonly onChange: () => void }) => {
  const withdraw = useSend('Taken back. Nobody else sees it any more.');
  const forget = useSend('Nothing of it is kept any more.');
  const { vacancy, stage, withdrawnOn, seat } = item;
  const path = `/api/me/candidacies/${encodeURIComponent(vacancy)}`;
  const what = `${seat.title} of ${seat.team.name}`;
  const change = withdrawnOn === null ? 'Change it' : 'Stand up again';
  return (
    <div className={classes.deeds}>
      {stage === 'open' && (
        <Button size="xs" variant="default" onClick={onChange} aria-label={`${change}: ${what}`}>
          {change}
        </Button>
      )}
      {stage !== 'ended' && withdrawnOn === null && (
        <Button
          size="xs"
          variant="default"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ path: `${path}/withdrawal` })}
          aria-label={`Take it back: ${what}`}
        >
          Take it back
        </Button>
      )}
      {(stage === 'ended' || withdrawnOn !== null) && (
        <Button
          size="xs"
          variant="subtle"
          loading={forget.isPending}
          onClick={() => forget.mutate({ method: 'DELETE', path })}
          aria-label={`Erase it now: ${what}`}
        >
          Erase it now
        </Button>
      )}
    </div>
  );
};

const Candidacy = ({
  item,
  episodes,
}: {
  readonly item: Item;
  readonly episodes: readonly ShownEpisode[];
}) => {
  const [isChanging, setChanging] = useState(false);
  const { seat, vacancy, told, statement, withdrawnOn, stage } = item;
  const shown = episodes.filter(({ id }) => item.episodes.includes(id));
  return (
    <article className={classes.candidate} aria-label={`${capital(seat.title)} of ${seat.team.name}`}>
      <div className={classes.seatHead}>
        <h3>
          <Link to="/vacancies/$id" params={{ id: vacancy }}>
            {capital(seat.title)} of {seat.team.name}
          </Link>
        </h3>
        <Tag tone={stage !== 'ended' && withdrawnOn === null ? 'good' : 'plain'}>
          {withdrawnOn !== null ? 'taken back' : stage === 'ended' ? 'over' : 'you stand'}
        </Tag>
      </div>
      {told && <p>{told}</p>}
      {statement && <p className={classes.quote}>“{statement}”</p>}
      {shown.length > 0 && <Episodes episodes={shown} />}
      <p className={classes.small}>
        Since {longDay(item.stoodOn)}. {item.seenBy}
      </p>
      <Deeds item={item} onChange={() => setChanging(true)} />
      {isChanging && <StandForm {...{ vacancy, seat }} mine={item} onClose={() => setChanging(false)} />}
    </article>
  );
};

const Mine = () => {
  const query = useAnswer<CandidaciesAnswer>('/api/me/candidacies');
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {({ sentence, standing, items, episodes }) => (
        <Page title="What I stand for" over={<Link to="/me">Me</Link>} lead={sentence} width="reading">
          <NotYet feature="vacancies" standing={standing} />
          <Section
            id="kept"
            title="What is kept"
            note="All of it stands here. Nobody can put you up but you; what you produce yourself is no input."
          >
            {items.length === 0 ? (
              <Empty title="Nothing" actions={<Link to="/vacancies">See the open seats</Link>}>
                When a seat is called out, you can stand up for it.
              </Empty>
            ) : (
              <div className={classes.seats}>
                {items.map((item) => (
                  <Candidacy key={item.vacancy} {...{ item, episodes }} />
                ))}
              </div>
            )}
          </Section>
        </Page>
      )}
    </Answered>
  );
};

/** All that one stands or stood for: what is kept, who sees it, what came of it. */
export const CandidaciesPage = () =>
  useViewer().person === null ? (
    <Page title="What I stand for" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
