import type { Day } from '../../base/day.ts';
import type { Starts } from './history.ts';

/** Who knows each file, how well and how sure that is, on one day: our own model, docs/models/knowledge.md. */
export interface Expertise {
  readonly day: Day;
  /** Numbers of the paths that stand on that day and count (no vendored, generated or deleted ones), rising. */
  readonly files: Uint32Array;
  /** By file, into the columns below; who knows it best comes first. */
  readonly start: Starts;
  readonly developer: Uint32Array;
  /** 0–1: the part of what there is to know about the file that the developer still knows. */
  readonly knowledge: Float32Array;
  /** Bounds of an 80 % interval around it. */
  readonly low: Float32Array;
  readonly high: Float32Array;
  /** How many commits of theirs, co-authored ones included, changed it. */
  readonly changes: Uint32Array;
  /** How many changes of it by others they reviewed or merged. */
  readonly reviews: Uint32Array;
  /** 1: they added it. */
  readonly added: Uint8Array;
  /** The last day they changed or reviewed it. */
  readonly last: Int32Array;
}

/** Days on which forgetting stands still for a developer: recorded absence. `to` is not included; null has no end yet. */
export interface Away {
  readonly developer: number;
  readonly from: Day;
  readonly to: Day | null;
}
