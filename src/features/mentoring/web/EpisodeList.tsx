import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { addDays, shortDay } from '../../../ui/dates.ts';
import { capital } from '../../people/web/index.tsx';
import { deedWords } from '../episode.ts';
import { seatNames } from '../leadSeat.ts';
import type { EpisodeAnswer } from '../pathApi.ts';
import { practices } from '../practice.ts';
import { AskToConfirmForm } from './AskToConfirmForm.tsx';
import classes from './mentoring.module.css';

export const sayDays = ({ from, to }: Pick<EpisodeAnswer, 'from' | 'to'>): string =>
  to === null
    ? `since ${shortDay(from)}`
    : addDays(to, -1) === from
      ? shortDay(from)
      : `${shortDay(from)} – ${shortDay(addDays(to, -1))}`;

type Confirmation = EpisodeAnswer['confirmations'][number];

const Confirmed = ({ confirmation: { by, answer, word } }: { readonly confirmation: Confirmation }) => {
  const who = by?.name ?? 'Somebody whose data was erased';
  if (answer === null) return <p className="wh-quiet wh-small">{who} is asked, and has not answered yet.</p>;
  if (answer === 'declined')
    return <p className="wh-quiet wh-small">{who} would rather not say. You alone see this.</p>;
  return (
    <p className={classes.confirmed}>
      {word && <span className={classes.quote}>“{word}” </span>}
      <span className="wh-quiet wh-small">{who}</span>
    </p>
  );
};

const Deeds = ({ episode }: { readonly episode: EpisodeAnswer }) => {
  const [isAsking, setAsking] = useState(false);
  const send = useSend('Taken back. Nobody else sees it any more.');
  const takeBack = () =>
    send.mutate({ method: 'DELETE', path: `/api/me/episodes/${encodeURIComponent(episode.id)}` });
  return (
    <div className={classes.deeds}>
      <Button
        size="xs"
        variant="default"
        onClick={() => setAsking(true)}
        aria-label={`Ask who saw it: ${episode.what}`}
      >
        Ask who saw it
      </Button>
      <Button
        size="xs"
        variant="subtle"
        loading={send.isPending}
        onClick={takeBack}
        aria-label={`Take it back: ${episode.what}`}
      >
        Take it back
      </Button>
      {isAsking && <AskToConfirmForm episode={episode} onClose={() => setAsking(false)} />}
    </div>
  );
};

interface EpisodeListProps {
  readonly episodes: readonly EpisodeAnswer[];
  /** True: one's own, and today. */
  readonly mayChange: boolean;
}

/** Times somebody led, the latest first, each with who saw it. */
export const EpisodeList = ({ episodes, mayChange }: EpisodeListProps) => (
  <ol className={classes.episodes}>
    {episodes.map((episode) => {
      const { id, kind, what, seat, practice, isConfirmed, confirmations } = episode;
      return (
        <li key={id} className={classes.episode} data-confirmed={isConfirmed}>
          <p className={classes.episodeHead}>
            <span className={classes.name}>{capital(deedWords[kind])}</span>
            <span className="wh-quiet wh-small wh-numbers">{sayDays(episode)}</span>
          </p>
          <p className="wh-serif">{what}</p>
          <p className={classes.tags}>
            {practice && <Tag>{practices[practice].name.toLowerCase()}</Tag>}
            {seat && <Tag>for {seatNames[seat]}</Tag>}
            {!isConfirmed && <Tag tone="watch">not confirmed yet</Tag>}
          </p>
          {confirmations.map((confirmation) => (
            <Confirmed key={`${confirmation.by?.id} ${confirmation.askedOn}`} confirmation={confirmation} />
          ))}
          {mayChange && <Deeds episode={episode} />}
        </li>
      );
    })}
  </ol>
);
