import { count } from '../../../base/list.ts';
import type { CandidateRow, WhoAnswer } from '../api.ts';
import classes from './code.module.css';
import { DeveloperName } from './links.tsx';
import { Source } from './Source.tsx';

const loadWords = (load: number): string =>
  load === 0
    ? 'No review asked of them in the last fortnight'
    : `${count(load, 'review')} asked of them in the last fortnight`;

interface ColumnProps {
  readonly title: string;
  readonly note: string;
  readonly candidates: readonly CandidateRow[];
  readonly none: string;
}

const Column = ({ title, note, candidates, none }: ColumnProps) => (
  <section aria-label={title}>
    <h2 className={classes.columnTitle}>{title}</h2>
    <p className="wh-quiet wh-small">{note}</p>
    {candidates.length === 0 && <p className={classes.candidate}>{none}</p>}
    <ol className={classes.candidates}>
      {candidates.map(({ who, reasons, load }) => (
        <li key={`${who.person?.id}${who.name}`} className={classes.candidate}>
          <h3>
            <DeveloperName who={who} />
          </h3>
          <ul className={classes.plainList}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="wh-quiet wh-small">{loadWords(load)}.</p>
        </li>
      ))}
    </ol>
  </section>
);

const shownUnknown = 5;

/** Experts beside learners. The order answers this question only; it is kept nowhere. */
export const WhoResult = ({ answer }: { readonly answer: WhoAnswer }) => {
  const { sentence, experts, learners, unknown, source } = answer;
  return (
    <>
      <p className={classes.whoSentence}>{sentence}</p>
      <div className={classes.whoColumns}>
        <Column
          title="Who knows it"
          note="Can judge the change today."
          candidates={experts}
          none="Nobody who is here knows these files well."
        />
        <Column
          title="Who would learn"
          note="Beside somebody who knows it: next time there is one more."
          candidates={learners}
          none="Nobody near these files has room to learn them now."
        />
      </div>
      {unknown.length > 0 && (
        <p className="wh-small">
          {count(unknown.length, 'path is', 'paths are')} not in the repository and did not count:{' '}
          <code>{unknown.slice(0, shownUnknown).join(', ')}</code>
          {unknown.length > shownUnknown && ` and ${unknown.length - shownUnknown} more`}.
        </p>
      )}
      <Source source={source} />
    </>
  );
};
