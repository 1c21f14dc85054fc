import { Section } from '../../../ui/Page.tsx';
import type { FigureAnswer } from '../api.ts';
import { sayHours, tenths } from '../hours.ts';
import { Gauge } from './Gauge.tsx';
import classes from './load.module.css';
import { Trend } from './Trend.tsx';
import { partWords } from './words.ts';

const Parts = ({ parts }: Pick<FigureAnswer, 'parts'>) => (
  <ul className={classes.parts}>
    {parts.map(({ part, hours, because, source }) => (
      <li key={part}>
        <span className={classes.swatch} data-part={part} />
        <span>{partWords[part]}</span>
        <span className={`${classes.hours} wh-numbers`}>{tenths(hours)} h</span>
        <span className={classes.because}>
          {because}
          {source && hours > 0 && <span className={classes.source}> Source: {source}.</span>}
        </span>
      </li>
    ))}
  </ul>
);

const Reliefs = ({ figure }: { readonly figure: FigureAnswer }) => (
  <ol className={classes.reliefs}>
    {figure.reliefs.map(({ kind, label, hours, loadAfter }) => (
      <li key={kind}>
        <span className={classes.what}>{label}</span>
        <span className="wh-numbers">
          {loadAfter.toFixed(2)}{' '}
          <span className="wh-quiet wh-small">in place of {figure.load.toFixed(2)}</span>
        </span>
        <span className="wh-quiet wh-small">saves {sayHours(hours)} a week</span>
      </li>
    ))}
  </ol>
);

/** The load of one leader: where the hours go, how it was, and what would help. */
export const Figure = ({ figure }: { readonly figure: FigureAnswer }) => {
  const attainable = Math.round(100 * figure.attainableOwnWork);
  return (
    <>
      <Section id="week" title="Where the hours go">
        <Gauge figure={figure} />
        <p className={classes.note}>{figure.interval}</p>
        <Parts parts={figure.parts} />
        <p className={classes.note}>
          {figure.waiting}{' '}
          {attainable > 0
            ? `Once everything else is done, ${attainable} % of the week is left for own work.`
            : 'Once everything else is done, nothing of the week is left for own work.'}
        </p>
      </Section>
      {figure.reliefs.length > 0 && (
        <Section
          id="relief"
          title="What would help"
          note="What brings most comes first. Each alone, everything else as it is."
        >
          <Reliefs figure={figure} />
        </Section>
      )}
      <Section
        id="trend"
        title="The last twelve weeks"
        note={`Overloaded in ${figure.weeksOver} of the last 6. Tight from ${figure.tightFrom}, overloaded above ${figure.overloadedAbove}: configurable assumptions.`}
      >
        <Trend figure={figure} />
      </Section>
    </>
  );
};
