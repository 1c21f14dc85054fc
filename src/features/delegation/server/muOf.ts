import type { PersonId } from '../../people/index.ts';
import { type Asking, askerOf, keepDeed, tellOfLook } from '../../people/server/index.ts';
import { sayMu } from '../answers.ts';
import {
  type DelegationServer,
  deskOf,
  needDelegationOn,
  sceneFor,
  standingFor,
} from './delegationServer.ts';
import { keepSharing, readSharing } from './store/index.ts';

/** What an hour of a leader is worth, in hours, and what it rests on. */
export interface Mu {
  /** Null: not told. A queue is its leader's alone, and so is what is reckoned from it, unless they show the number. */
  readonly value: number | null;
  readonly sentence: string;
}

/**
 * The shadow price of an hour of a leader, for whoever judges their seat: `null` unless it is the asker's own, or its
 * leader shows the number. Checks no policy: whoever calls it does.
 */
export const muOf = async (delegation: DelegationServer, asking: Asking, person: PersonId): Promise<Mu> => {
  const scene = await sceneFor(delegation, asking);
  const name = scene.view.names.person(person);
  const isOwn = asking.personId === person;
  const isOn = standingFor(scene, person) === 'on';
  if (!isOwn && !(isOn && (await readSharing(delegation.db, asking.orgId, person)).sharesMu))
    return {
      value: null,
      sentence: `What waits for ${name} is in their own queue, and they do not show it.`,
    };
  if (!isOn)
    return {
      value: null,
      sentence: 'Do it or delegate is not on for you, so nothing is known of your queue.',
    };
  const desk = await deskOf(delegation, asking.orgId, person, scene);
  if (isOwn) return { value: desk.mu, sentence: sayMu(desk.mu, desk.waiting) };
  await tellOfLook(delegation.db, asking, [person], 'what an hour is worth');
  return {
    value: desk.mu,
    sentence: `An hour of ${name} is worth ${desk.mu.toFixed(2)} hours, by what waits for them.`,
  };
};

/** Lets who judges one's seat see what an hour of one's own is worth, or not any more. */
export const setSharing = async (
  delegation: DelegationServer,
  asking: Asking,
  { sharesMu }: { readonly sharesMu: boolean },
): Promise<void> => {
  const me = askerOf(asking, 'delegation.own');
  needDelegationOn(await sceneFor(delegation, asking), me);
  const entry = { action: 'delegation.own', subject: `person:${me}`, payload: { set: 'sharing' } } as const;
  await keepDeed(delegation.db, asking, entry, async (trx) => {
    const { version } = await readSharing(trx, asking.orgId, me);
    await keepSharing(trx, asking.orgId, me, { version: version + 1, sharesMu }, asking.now);
  });
};
