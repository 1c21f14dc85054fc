import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortMoment } from '../../../ui/dates.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import classes from './access.module.css';
import type { SessionAnswer } from './answers.ts';

const atFirst = 6;

/** Where one is signed in, each with its end. */
export const Sessions = () => {
  const query = useAnswer<{ items: readonly SessionAnswer[] }>('/api/sessions');
  const [isAll, setAll] = useState(false);
  const end = useSend('That sign-in was ended.');
  return (
    <Answered query={query}>
      {({ items }) => (
        <>
          <ul className={classes.list}>
            {items
              .slice(0, isAll ? items.length : atFirst)
              .map(({ id, device, signedInAt, lastSeenAt, isCurrent }) => (
                <li key={id}>
                  <div>
                    <p>
                      {device} {isCurrent && <Tag tone="good">this one</Tag>}
                    </p>
                    <p className="wh-quiet wh-small">
                      since {shortMoment(signedInAt)}, last seen {shortMoment(lastSeenAt)}
                    </p>
                  </div>
                  {!isCurrent && (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`End it: ${device}, since ${shortMoment(signedInAt)}`}
                      onClick={() =>
                        end.mutate({ method: 'DELETE', path: `/api/sessions/${encodeURIComponent(id)}` })
                      }
                    >
                      End it
                    </Button>
                  )}
                </li>
              ))}
          </ul>
          {items.length > atFirst && !isAll && (
            <Button variant="default" size="xs" mt={12} onClick={() => setAll(true)}>
              Show all {items.length}
            </Button>
          )}
          {end.error && <ProblemNote error={end.error} />}
        </>
      )}
    </Answered>
  );
};
