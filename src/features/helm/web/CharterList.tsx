import type { z } from 'zod';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import { capital } from '../../people/web/index.tsx';
import type { chartersAnswer } from '../api.ts';
import { CharterText } from './CharterText.tsx';
import classes from './helm.module.css';

/** What each seat answers for, a sentence each; opens to the rest. */
export const CharterList = () => {
  const query = useAnswer<z.infer<typeof chartersAnswer>>('/api/charters');
  return (
    <Answered query={query}>
      {({ charters }) => (
        <div className={classes.charterList}>
          {charters.map((charter) => (
            <details key={charter.role}>
              <summary>
                <span className={classes.charterName}>{capital(charter.title)}</span>
                <span className={classes.charterSentence}>{charter.inOneSentence}</span>
              </summary>
              <CharterText charter={charter} />
            </details>
          ))}
        </div>
      )}
    </Answered>
  );
};
