import { Link } from '@tanstack/react-router';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { LineAnswer } from '../api.ts';
import { Compared } from './Compared.tsx';
import classes from './delegation.module.css';
import { HourBars } from './HourBars.tsx';
import { kindWords, standsWords, toneOf } from './words.ts';

interface QueueLineProps {
  readonly line: LineAnswer;
  /** Hours that fill a bar; left out: no picture. */
  readonly most?: number;
  /** Days before this one are late. */
  readonly day: string;
}

/** One thing of the queue: what it is, what it holds up, and what to do about it. */
export const QueueLine = ({ line: { item, advice, choice }, most, day }: QueueLineProps) => (
  <li className={classes.line} data-picture={most !== undefined || undefined}>
    <div className={classes.lineText}>
      <h3>
        <Link to="/me/queue/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </h3>
      <p className={classes.tags}>
        <Tag>{item.taskClass}</Tag>
        {item.due && (
          <Tag tone={item.due < day && item.state === 'open' ? 'bad' : 'plain'}>
            {item.due < day && item.state === 'open' ? 'was due' : 'due'} {shortDay(item.due)}
          </Tag>
        )}
        {item.kind !== 'plain' && <Tag>{kindWords[item.kind]}</Tag>}
        {item.isConfidential && <Tag tone="watch">confidential</Tag>}
        {item.state === 'dropped' && <Tag>dropped</Tag>}
        {choice && <Tag tone={toneOf(choice)}>{standsWords(choice)}</Tag>}
      </p>
      {item.waitsFor && most !== undefined && (
        <p className="wh-quiet wh-small">Waiting for it: {item.waitsFor}</p>
      )}
      {choice?.answer?.word && (
        <p className={classes.quote}>
          {choice.delegate?.name.split(' ')[0] ?? 'They'}: “{choice.answer.word}”
        </p>
      )}
      {advice && <p className={classes.advice}>{advice.sentence}</p>}
      {choice && choice.outcomes.length > 0 && <Compared outcomes={choice.outcomes} />}
    </div>
    {most !== undefined && <HourBars item={item} most={most} />}
  </li>
);
