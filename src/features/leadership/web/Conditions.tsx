import { Button } from '@mantine/core';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { ConditionShown, SplitAnswer, WordAnswer } from '../api.ts';
import { AnswerMark, answerWords } from './AnswerMark.tsx';
import { Basis } from './Basis.tsx';
import classes from './leadership.module.css';
import { TimeAxis, TimeStrip } from './TimeStrip.tsx';

export type SaidOf = 'goals' | 'ready';

interface Looked {
  readonly first: string;
  readonly last: string;
}

const whenOf = ({ since, openStart, countsFrom }: ConditionShown): string =>
  countsFrom === null
    ? openStart
      ? `since ${shortDay(since)} or before`
      : `since ${shortDay(since)}`
    : `since ${shortDay(since)}, counts from ${shortDay(countsFrom)}`;

const saysPast = (past: ConditionShown['past']): string =>
  past.map(({ from, answer }) => `${answerWords[answer]} from ${longDay(from)}`).join(', ');

const Word = ({ word }: { readonly word: WordAnswer }) => (
  <p className="wh-small">
    <span className={classes.quote}>“{word.evidence}”</span>{' '}
    <span className="wh-quiet">
      {word.by ? <PersonLink person={word.by} /> : 'Somebody who was erased'}, {longDay(word.on)}
      {word.candidate && (
        <>
          , about <PersonLink person={word.candidate} />
        </>
      )}
    </span>
  </p>
);

interface ConditionRowProps extends Looked {
  readonly condition: ConditionShown;
  readonly onSay: ((about: SaidOf) => void) | undefined;
}

const ConditionRow = ({ condition, first, last, onSay }: ConditionRowProps) => {
  const { key, title, answer, says, value, past, word } = condition;
  const saidOf = key === 'goals' || key === 'ready' ? key : null;
  return (
    <li className={classes.condition}>
      <AnswerMark answer={answer} />
      <div className={classes.conditionText}>
        <h3>{title}</h3>
        <p className={classes.conditionAnswer}>
          <strong>{answerWords[answer]}</strong> {answer === 'not known' ? '' : whenOf(condition)}
        </p>
      </div>
      <div className={classes.conditionTime}>
        <TimeStrip
          stretches={past.map(({ from, to, answer: look }) => ({ from, to, look }))}
          {...{ first, last }}
          label={saysPast(past)}
        />
      </div>
      <p className={`${classes.conditionValue} wh-numbers`}>{value ?? ''}</p>
      <div className={classes.conditionMore}>
        <p className="wh-small">{says}</p>
        {word && word.answer !== null && <Word word={word} />}
        <Basis formula={condition.formula} assumptions={condition.assumptions} />
        {saidOf && onSay && (
          <Button variant="default" size="xs" onClick={() => onSay(saidOf)}>
            {word ? 'Say it anew' : 'Say how it stands'}
          </Button>
        )}
      </div>
    </li>
  );
};

const groups = [
  { of: 'pressure', title: 'Any of these asks for a second seat' },
  { of: 'established', title: 'All of these together say that the team is ready for two' },
] as const;

const adviceWords = { split: 'split', relieve: 'relieve', keep: 'keep' } as const;

interface ConditionsProps {
  readonly advice: NonNullable<SplitAnswer['advice']>;
  readonly asOf: string;
  readonly onSay: ((about: SaidOf) => void) | undefined;
}

/** Every condition of a split: met or not, since when, over a year and a half. */
export const Conditions = ({ advice, asOf, onSay }: ConditionsProps) => {
  const looked: Looked = { first: advice.from, last: asOf };
  return (
    <Section
      id="conditions"
      title="Conditions, one by one"
      note={`Over a year and a half until ${longDay(asOf)}. What is not known is never counted as met.`}
    >
      <div className={classes.conditions}>
        <div className={classes.adviceRow}>
          <p className={classes.adviceTitle}>
            Advice <strong>{adviceWords[advice.advice]}</strong>
          </p>
          <div className={classes.conditionTime}>
            <TimeStrip
              isTall
              stretches={advice.past.map(({ from, to, advice: look }) => ({ from, to, look }))}
              {...looked}
              label={advice.past.map(({ from, advice: word }) => `${word} from ${longDay(from)}`).join(', ')}
            />
            <TimeAxis {...looked} />
          </div>
        </div>
        {groups.map(({ of, title }) => (
          <div key={of}>
            <p className={classes.groupTitle}>{title}</p>
            <ul className={classes.conditionList}>
              {advice.conditions
                .filter((condition) => condition.of === of)
                .map((condition) => (
                  <ConditionRow key={condition.key} {...{ condition, onSay }} {...looked} />
                ))}
            </ul>
          </div>
        ))}
        <Legend />
      </div>
    </Section>
  );
};

const Legend = () => (
  <ul className={classes.legend} aria-label="What the lines mean">
    {(['met', 'not yet', 'not met', 'not known'] as const).map((answer) => (
      <li key={answer}>
        <span className={classes.legendStrip} data-look={answer} />
        {answerWords[answer]}
      </li>
    ))}
  </ul>
);
