import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Tag, type Tone } from '../../../ui/controls/Tag.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import type { ContestAnswer, PieceAnswer } from '../api.ts';
import { ContestForm } from './ContestForm.tsx';
import classes from './skills.module.css';

const standings: Readonly<Record<PieceAnswer['standing'], { readonly says: string; readonly tone: Tone }>> = {
  counts: { says: 'counts', tone: 'good' },
  contested: { says: 'contested, does not count', tone: 'watch' },
  withdrawn: { says: 'withdrawn', tone: 'plain' },
  'said anew': { says: 'said anew since', tone: 'plain' },
  'not let': { says: 'not let, does not count', tone: 'plain' },
};

const outcomes = { upheld: 'upheld it', corrected: 'corrected it', withdrawn: 'withdrew it' };

const Contested = ({ contest }: { readonly contest: ContestAnswer }) => {
  const { reason, on, due, isLate, answerer, answer } = contest;
  return (
    <p className="wh-small wh-quiet">
      You contested it on {shortDay(on)}: “{reason}”.{' '}
      {answer
        ? `${answer.by?.name ?? 'Somebody'} ${outcomes[answer.outcome]}${answer.level ? ` to ${answer.level}` : ''} on ${shortDay(answer.on)}: “${answer.because}”.`
        : answerer
          ? `${answerer.name} answers by ${longDay(due)}${isLate ? ', which has passed' : ''}.`
          : 'Nobody is recorded above you, so nobody answers and it stays uncounted.'}
    </p>
  );
};

const Piece = ({ piece }: { readonly piece: PieceAnswer }) => {
  const [isContesting, setContesting] = useState(false);
  const takeBack = useSend('Taken back.');
  const { sentence, because, on, source, kind, standing, contest } = piece;
  const { says, tone } = standings[standing];
  const isCounting = standing === 'counts';
  return (
    <li>
      <div className={classes.pieceText} data-counts={isCounting}>
        <p>{sentence}</p>
        {because && kind !== 'code' && <p className={classes.quote}>“{because}”</p>}
        <p className="wh-small wh-quiet">
          {shortDay(on)}
          {source !== 'hand' && ` · ${source}`}
        </p>
        {contest && <Contested contest={contest} />}
      </div>
      <Tag tone={tone}>{says}</Tag>
      {isCounting && kind !== 'self' && (
        <Button
          variant="default"
          size="xs"
          aria-label={`Contest: ${sentence}`}
          onClick={() => setContesting(true)}
        >
          Contest
        </Button>
      )}
      {isCounting && kind === 'self' && (
        <Button
          variant="subtle"
          size="xs"
          loading={takeBack.isPending}
          aria-label={`Take back: ${sentence}`}
          onClick={() =>
            takeBack.mutate({
              path: `/api/skill-statements/${encodeURIComponent(piece.id)}/withdrawal`,
              body: {},
            })
          }
        >
          Take back
        </Button>
      )}
      {isContesting && <ContestForm piece={piece} onClose={() => setContesting(false)} />}
    </li>
  );
};

/** What a level was made of, each piece with who, when and why. */
export const PieceList = ({ pieces }: { readonly pieces: readonly PieceAnswer[] }) => (
  <ul className={classes.pieces}>
    {pieces.map((piece) => (
      <Piece key={piece.id} piece={piece} />
    ))}
  </ul>
);
