import { CalendarDecoder } from './CalendarDecoder.ts';
import type { Decoder } from './Decoder.ts';
import type { Draft } from './Draft.ts';
import { GrowingDecoder } from './GrowingDecoder.ts';
import { MakespanDecoder } from './MakespanDecoder.ts';

/** What decodes a draft fastest. @param target Ticks: what a makespan is to come down to. */
export const decoderFor = (draft: Draft, target: number): Decoder => {
  const { goal, clocks, growing } = draft.model;
  if (growing !== undefined) return new GrowingDecoder(draft, target);
  return goal === 'makespan' && clocks === undefined
    ? new MakespanDecoder(draft, target)
    : new CalendarDecoder(draft, target);
};
