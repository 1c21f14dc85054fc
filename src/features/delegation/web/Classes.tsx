import { Tag } from '../../../ui/controls/Tag.tsx';
import type { ClassAnswer } from '../api.ts';
import classes from './delegation.module.css';

const fromWords = { assumed: 'assumed', 'one person': 'assumed', estimated: 'estimated' } as const;

/** How each class of task is estimated, with what that rests on. */
export const Classes = ({ classes: all }: { readonly classes: readonly ClassAnswer[] }) => (
  <ul className={classes.lines}>
    {all.map(({ taskClass, from, sentence }) => (
      <li key={taskClass} className={classes.line}>
        <div className={classes.lineText}>
          <h3>
            {taskClass} <Tag tone={from === 'estimated' ? 'good' : 'plain'}>{fromWords[from]}</Tag>
          </h3>
          <p>{sentence}</p>
        </div>
      </li>
    ))}
  </ul>
);
