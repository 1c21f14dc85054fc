import type { Tone } from '../../../ui/charts/fileTones.ts';
import { ToneMark } from '../../../ui/charts/Tones.tsx';
import classes from './code.module.css';
import { percent } from './words.ts';

interface ToneLegendProps {
  readonly tones: readonly Tone[];
  /** By tone, 0–1. */
  readonly shares?: readonly number[];
}

/** What colours and marks mean, and how much there is of each. */
export const ToneLegend = ({ tones, shares }: ToneLegendProps) => (
  <ul className={classes.legend} aria-label="What the colours say">
    {tones.map((tone, at) => (
      <li key={tone.key}>
        <ToneMark tone={tone} />
        <span>
          {tone.label}
          {shares && <span className="wh-quiet wh-numbers"> {percent(shares[at]!)}</span>}
        </span>
      </li>
    ))}
  </ul>
);
