import { Button } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import type { MySkill, PersonSkillsAnswer } from '../api.ts';
import { AskForm } from './AskForm.tsx';
import { PieceList } from './PieceList.tsx';
import { SayForm } from './SayForm.tsx';
import { SkillScale } from './SkillScale.tsx';
import classes from './skills.module.css';
import { WishForm } from './WishForm.tsx';

const wishWords = { learn: 'wish to learn', avoid: 'wish to avoid', none: '' };
const shownWords = { leads: 'seen by leads', self: 'seen by you alone' };

/** One of one's own skills: level with doubt, wish, and every piece it was made of. */
export const MySkillCard = ({
  skill: answer,
  me,
}: {
  readonly skill: MySkill;
  readonly me: PersonSkillsAnswer['person'];
}) => {
  const [deed, setDeed] = useState<'say' | 'ask' | 'wish' | null>(null);
  const { skill, told, belief, wish, pieces, sentence } = answer;
  const close = () => setDeed(null);
  return (
    <article className={classes.skill} aria-label={skill.name}>
      <div className={classes.skillHead}>
        <div>
          <h3>{skill.name}</h3>
          <p>{sentence}</p>
          {wish && (
            <p>
              <Tag>{wishWords[wish.wish]}</Tag>{' '}
              <span className="wh-quiet wh-small">{shownWords[wish.shownTo]}</span>
            </p>
          )}
        </div>
        {told && belief && (
          <div>
            <SkillScale told={told} />
            <p className={classes.scaleWords} aria-hidden="true">
              <span>novice</span>
              <span>expert</span>
            </p>
            <p className="wh-quiet wh-small wh-numbers">
              {belief.mean.toFixed(1)} of 5, give or take {(1.2816 * belief.sd).toFixed(1)}
            </p>
          </div>
        )}
      </div>
      {pieces.length > 0 && (
        <details>
          <summary>
            What {skill.name} is made of: {count(pieces.length, 'piece')}
          </summary>
          <PieceList pieces={pieces} />
        </details>
      )}
      <div className={classes.deeds}>
        <Button
          size="xs"
          variant="default"
          onClick={() => setDeed('say')}
          aria-label={`Say it myself: ${skill.name}`}
        >
          Say it myself
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => setDeed('ask')}
          aria-label={`Ask somebody about ${skill.name}`}
        >
          Ask somebody
        </Button>
        <Button
          size="xs"
          variant="subtle"
          onClick={() => setDeed('wish')}
          aria-label={`My wish about ${skill.name}`}
        >
          My wish
        </Button>
      </div>
      {deed === 'say' && <SayForm person={me} isMe skill={skill} onClose={close} />}
      {deed === 'ask' && <AskForm skill={skill} onClose={close} />}
      {deed === 'wish' && <WishForm skill={skill} wish={wish} onClose={close} />}
    </article>
  );
};
