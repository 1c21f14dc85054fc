import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { ToAnswerLine } from '../api.ts';
import { AnswerForm } from './AnswerForm.tsx';
import classes from './skills.module.css';

const Line = ({ line }: { readonly line: ToAnswerLine }) => {
  const [isAnswering, setAnswering] = useState(false);
  const { contest, person, skill, piece } = line;
  return (
    <li>
      <div className={classes.pieceText}>
        <p>
          <strong>{person.name}</strong> contests a piece about {skill.name}.
        </p>
        <p>{piece?.sentence ?? 'The piece is not there, or not shown, any more.'}</p>
        {piece?.because && piece.kind !== 'code' && <p className={classes.quote}>“{piece.because}”</p>}
        <p>
          {person.name.split(' ')[0]} says: <span className={classes.quote}>“{contest.reason}”</span>
        </p>
      </div>
      <Tag tone={contest.isLate ? 'bad' : 'plain'}>
        {contest.isLate ? 'was due' : 'due'} {shortDay(contest.due)}
      </Tag>
      <Button
        size="xs"
        onClick={() => setAnswering(true)}
        aria-label={`Answer ${person.name} about ${skill.name}`}
      >
        Answer
      </Button>
      {isAnswering && <AnswerForm line={line} onClose={() => setAnswering(false)} />}
    </li>
  );
};

/** What people contest and the viewer is to answer. */
export const ToAnswerPage = () => {
  const query = useAnswer<{ items: readonly ToAnswerLine[] }>('/api/me/skills/to-answer');
  return (
    <Answered query={query} isPage>
      {({ items }) => (
        <Page
          title="Contested skills"
          over={<Link to="/me/skills">My skills</Link>}
          width="reading"
          lead={
            items.length === 0
              ? 'Nothing waits for your answer.'
              : `${count(items.length, 'piece waits', 'pieces wait')} for your answer and ${items.length === 1 ? 'does' : 'do'} not count until then.`
          }
        >
          {items.length === 0 ? (
            <Empty title="Nothing is contested" />
          ) : (
            <ul className={classes.pieces}>
              {items.map((line) => (
                <Line key={line.contest.id} line={line} />
              ))}
            </ul>
          )}
        </Page>
      )}
    </Answered>
  );
};
