import type { Assumptions } from '../load/index.ts';
import type { ItemDraft } from './queueItem.ts';

type Waiting = Pick<ItemDraft, 'heldUpHours' | 'delayCost'>;
type Settings = Pick<Assumptions, 'otherHour' | 'contractHours'>;

/** What a week of waiting for it costs, in hours of the leader: as said, or else the hours of others that stand still. */
export const delayOfWeek = ({ heldUpHours, delayCost }: Waiting, { otherHour }: Settings): number =>
  delayCost ?? heldUpHours * otherHour;

/** The same for one hour of the working week. */
export const delayOfHour = (item: Waiting, settings: Settings): number =>
  delayOfWeek(item, settings) / settings.contractHours;

/**
 * What an hour of the leader is worth in hours: 1, and what an hour of delay costs of all that waits for them. Both are in
 * hours of the leader, so w_L is 1. 46 hours of others a week that stand still: 1 + 46·0.7/40 = 1.8.
 */
export const shadowPrice = (waiting: readonly Waiting[], settings: Settings): number =>
  waiting.reduce((sum, item) => sum + delayOfHour(item, settings), 1);
