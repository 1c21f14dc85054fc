import { useElementSize } from '@mantine/hooks';
import classes from './files.module.css';
import { stackDots } from './stackDots.ts';

interface ShareDotsProps {
  /** What the picture says, for those who hear it. */
  readonly label: string;
  /** 0–1, one dot each. */
  readonly shares: readonly number[];
  /** A line across, with its words. */
  readonly mark?: { readonly at: number; readonly label: string } | undefined;
}

const radius = 6;
const axis = 34;

/** How shares are spread between nothing and all: a dot each, alike ones stacked. Whose they are is not told. */
export const ShareDots = ({ label, shares, mark }: ShareDotsProps) => {
  const { ref, width } = useElementSize();
  const inner = Math.max(120, width - 2 * radius - 2);
  const dots = stackDots(shares, inner, 2 * radius + 1);
  const tallest = Math.max(1, ...dots.map(({ level }) => level + 1));
  const height = axis + tallest * (2 * radius + 1) + (mark ? 22 : 6);
  const x = (share: number) => radius + 1 + share * inner;
  const base = height - axis;
  return (
    <div ref={ref} className={classes.dots}>
      <svg width={width || 320} height={height} role="img" aria-label={label}>
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={base} y2={base + 5} stroke="var(--wh-line-strong)" />
            <text x={x(tick)} y={base + 20} textAnchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}>
              {tick * 100} %
            </text>
          </g>
        ))}
        <line x1={x(0)} x2={x(1)} y1={base} y2={base} stroke="var(--wh-line-strong)" />
        {dots.map(({ share, level }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are nobody in particular
          <circle key={at} cx={x(share)} cy={base - radius - 2 - level * (2 * radius + 1)} r={radius} />
        ))}
        {mark && (
          <>
            <line x1={x(mark.at)} x2={x(mark.at)} y1={18} y2={base} className={classes.dotsMark} />
            <text
              x={x(mark.at)}
              y={12}
              textAnchor={mark.at < 0.2 ? 'start' : mark.at > 0.8 ? 'end' : 'middle'}
            >
              {mark.label}
            </text>
          </>
        )}
      </svg>
    </div>
  );
};
