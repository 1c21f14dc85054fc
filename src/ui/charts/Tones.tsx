import { type ReactNode, useId } from 'react';
import classes from './files.module.css';
import type { Tone } from './fileTones.ts';

const marks: Readonly<Record<Tone['mark'], ReactNode>> = {
  none: null,
  dots: <path d="M1 1h1.5v1.5H1zM4.5 4.5H6V6H4.5z" fill="var(--wh-ink)" opacity=".5" />,
  hatch: <path d="M-1 8L8-1M2.5 11.5l9-9M-4.5 4.5l9-9" stroke="var(--wh-ink)" opacity=".5" />,
  lines: <path d="M0 3.5h7" stroke="var(--wh-ink)" opacity=".22" />,
};

/** A box of this size in the colour and with the mark of a tone, as the picture draws its files. */
const Swatch = ({ tone, width }: { readonly tone: Tone; readonly width: number | string }) => {
  const id = useId();
  return (
    <svg width={width} height="100%" aria-hidden="true">
      <defs>
        <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
          {marks[tone.mark]}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`var(--wh-${tone.token})`} />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
};

export const ToneMark = ({ tone }: { readonly tone: Tone }) => (
  <span className={classes.swatch}>
    <Swatch tone={tone} width={14} />
  </span>
);

interface ToneBarProps {
  readonly tones: readonly Tone[];
  /** By tone, 0–1; together at most 1. */
  readonly shares: readonly number[];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `57 % known by several, 31 % by one person alone`. */
export const toneWords = ({ tones, shares }: ToneBarProps): string =>
  tones
    .flatMap(({ label }, at) => (shares[at]! >= 0.005 ? [`${percent(shares[at]!)} ${label}`] : []))
    .join(', ');

/** How a whole divides into its tones. The same stands in words for those who hear it. */
export const ToneBar = ({ tones, shares }: ToneBarProps) => (
  <span className={classes.bar} role="img" aria-label={toneWords({ tones, shares })}>
    {tones.map(
      (tone, at) =>
        shares[at]! > 0 && (
          <span key={tone.key} style={{ flexGrow: shares[at]! }}>
            <Swatch tone={tone} width="100%" />
          </span>
        ),
    )}
  </span>
);
