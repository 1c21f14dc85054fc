import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { shortDay } from '../../../ui/dates.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import classes from './access.module.css';
import type { AccessLine } from './answers.ts';

/** Everyone who looked at personal data about the viewer. The directory, names and seats, is not counted. */
export const WhoLooked = () => {
  const query = useAnswer<{ items: readonly AccessLine[] }>('/api/me/access-log');
  return (
    <Answered query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="Nobody looked" />
        ) : (
          <ul className={classes.list}>
            {items.map((line) => (
              <li key={`${line.day}${line.viewer?.id}${line.what}`}>
                <span>
                  {line.viewer?.name ?? 'An account without a person'}: {line.what}
                </span>
                <span className="wh-quiet wh-small wh-numbers">
                  {shortDay(line.day)}
                  {line.times > 1 && `, ${line.times} times`}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
};
