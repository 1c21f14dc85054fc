import type { Expertise } from '../expertise.ts';
import { knowersOf } from './knowersOf.ts';

export interface AwayRequest {
  /** By developer: 1, here and not absent. */
  readonly isThere: Uint8Array;
  /** Rows of `expertise.files`, such as those of a team's areas; all, unless given. */
  readonly files?: ArrayLike<number>;
  /** By path: how much was done there lately, such as changes in the last quarter. The next four weeks are taken to be alike. */
  readonly work: Uint32Array;
}

/** A file with work on it, and the only ones who can be asked about it. */
export interface WorkedOn {
  readonly file: number;
  readonly work: number;
  readonly knowers: readonly number[];
}

/** The files with work on them. */
export const workedOn = (
  expertise: Expertise,
  { isThere, work, files = expertise.files.map((_, file) => file) }: AwayRequest,
): readonly WorkedOn[] =>
  Array.from(files, (file) => ({
    file,
    work: work[expertise.files[file]!]!,
    knowers: knowersOf(expertise, file, isThere),
  })).filter((one) => one.work > 0);

/** For each developer the part of the work that nobody else knows well enough. */
export const lossesIn = (work: readonly WorkedOn[]): ReadonlyMap<number, number> => {
  const whole = work.reduce((sum, one) => sum + one.work, 0);
  const losses = new Map<number, number>();
  for (const { work: done, knowers } of work)
    if (knowers.length === 1) losses.set(knowers[0]!, (losses.get(knowers[0]!) ?? 0) + done / whole);
  return losses;
};

/**
 * What would stand still while any one of those there is away for four weeks: by developer the part of recent work,
 * 0–1, that nobody else there knows well enough. Who is not in it would cost nothing.
 */
export const awayLosses = (expertise: Expertise, request: AwayRequest): ReadonlyMap<number, number> =>
  lossesIn(workedOn(expertise, request));
