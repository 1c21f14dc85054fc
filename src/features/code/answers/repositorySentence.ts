import { count } from '../../../base/list.ts';
import { remembered } from '../../../base/remember.ts';
import type { CodeView } from '../codeView.ts';
import { knowersOf, truckFactorOf } from '../knowing/index.ts';
import { sizeOf } from './sizeOf.ts';

/** Shares of the source, by size, that nobody, one or several people who are here know. */
export interface KnownShares {
  readonly nobody: number;
  readonly one: number;
  readonly several: number;
}

export const knownSharesOf: (view: CodeView) => KnownShares = remembered((view) => {
  const { expertise, codebase, presence } = view;
  const sums = [0, 0, 0];
  for (let file = 0; file < expertise.files.length; file += 1)
    if (codebase.kinds[expertise.files[file]!] === 'source')
      sums[Math.min(2, knowersOf(expertise, file, presence.isHere).length)]! += sizeOf(
        view,
        expertise.files[file]!,
      );
  const all = Math.max(1, sums[0]! + sums[1]! + sums[2]!);
  return { nobody: sums[0]! / all, one: sums[1]! / all, several: sums[2]! / all };
});

export const truckFactorIn: (view: CodeView) => number = remembered(
  ({ expertise, presence }) => truckFactorOf(expertise, presence).truckFactor,
);

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Answer first: how much would be lost with how many. */
export const repositorySentence = (view: CodeView): string => {
  const { name } = view.codebase.called;
  if (view.expertise.files.length === 0) return `${name} held nothing on this day.`;
  const { nobody, one } = knownSharesOf(view);
  const factor = truckFactorIn(view);
  const lost =
    factor === 0
      ? `Half of what was known of ${name} has left already`
      : `If ${count(factor, 'person', 'people')} left, half of what is known of ${name} would be gone`;
  const parts = [
    ...(one >= 0.005 ? [`one person alone knows ${percent(one)} of its code`] : []),
    ...(nobody >= 0.005 ? [`nobody here knows ${percent(nobody)}`] : []),
  ];
  return parts.length === 0 ? `${lost}.` : `${lost}; ${parts.join(', ')}.`;
};
