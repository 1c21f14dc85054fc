import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { mergeSuggestionAnswer } from '../api.ts';
import { EditDrawer } from './EditDrawer.tsx';
import { PersonLink } from './links.tsx';
import classes from './people.module.css';

type Suggestion = z.infer<typeof mergeSuggestionAnswer>;

const MergeForm = ({ pair: { a, b, evidence }, onClose }: { pair: Suggestion; onClose: () => void }) => {
  const { data } = useAnswer<{ version: string }>(`/api/people/${encodeURIComponent(a.id)}`);
  return (
    <EditDrawer
      title={`${a.name} and ${b.name} are one person`}
      submitLabel="Make them one"
      version={data?.version ?? ''}
      edits={
        data
          ? [{ do: 'mergePeople', keep: a.id, absorb: b.id, evidence: evidence.join('; ').slice(0, 500) }]
          : null
      }
      onClose={onClose}
    >
      <ul>
        {evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="wh-quiet wh-small">
        Seats, teams and addresses of both go to {a.name}. It can be undone under Changes.
      </p>
    </EditDrawer>
  );
};

/** Records that may be one person, each with what speaks for it. A name alone never is enough. */
export const MergeSuggestions = () => {
  const query = useAnswer<{ items: readonly Suggestion[] }>('/api/suggestions');
  const [open, setOpen] = useState<Suggestion | null>(null);
  return (
    <Answered query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="Nobody seems to be here twice" />
        ) : (
          <ul className={classes.led}>
            {items.map((pair) => (
              <li key={`${pair.a.id}${pair.b.id}`} className={classes.suggestion}>
                <div>
                  <h3>
                    <PersonLink person={pair.a} /> and <PersonLink person={pair.b} />
                  </h3>
                  <p className="wh-quiet">
                    {pair.evidence.join('; ')} · {Math.round(pair.confidence * 100)} % sure
                  </p>
                </div>
                <Button variant="default" size="xs" onClick={() => setOpen(pair)}>
                  Look at it
                </Button>
              </li>
            ))}
            {open && <MergeForm pair={open} onClose={() => setOpen(null)} />}
          </ul>
        )
      }
    </Answered>
  );
};
