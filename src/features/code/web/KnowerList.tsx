import { Button } from '@mantine/core';
import { useState } from 'react';
import { IntervalMark } from '../../../ui/charts/IntervalMark.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { KnowerRow } from '../api.ts';
import classes from './code.module.css';
import { DeveloperName } from './links.tsx';

const Knower = ({ knower }: { readonly knower: KnowerRow }) => {
  const { who, isHere, leavesOn, knowledge, word, evidence } = knower;
  return (
    <li className={classes.knower} data-gone={!isHere || undefined}>
      <div className={classes.knowerHead}>
        <h3>
          <DeveloperName who={who} />
        </h3>
        <span className="wh-small">{word}</span>
        {!isHere && <Tag>no longer here</Tag>}
        {leavesOn && <Tag tone="watch">leaves on {shortDay(leavesOn)}</Tag>}
      </div>
      <IntervalMark {...knowledge} />
      <p className={classes.evidence}>{evidence.join(' ')}</p>
    </li>
  );
};

const atFirst = 8;

/** Those who know an area, those who are here before those who left; each with what that rests on. */
export const KnowerList = ({ knowers }: { readonly knowers: readonly KnowerRow[] }) => {
  const [shown, setShown] = useState(atFirst);
  if (knowers.length === 0)
    return (
      <Empty title="Nobody is known to know it">
        A pair of people who read it together, or one change each, would bring it back.
      </Empty>
    );
  const list = knowers.toSorted((a, b) => Number(b.isHere) - Number(a.isHere));
  return (
    <>
      <ul className={classes.knowers}>
        {list.slice(0, shown).map((knower) => (
          <Knower key={`${knower.who.person?.id}${knower.who.name}`} knower={knower} />
        ))}
      </ul>
      {list.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(list.length)}>
          Show all {list.length}
        </Button>
      )}
    </>
  );
};
