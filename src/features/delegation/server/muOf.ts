import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { sayMu } from '../answers.ts';
import { type DelegationServer, deskOf, sceneFor, standingFor } from './delegationServer.ts';

/** What an hour of a leader is worth, in hours, and what it rests on. */
export interface Mu {
  /** Null: not told. A queue is its leader's alone, and so is what is reckoned from it. */
  readonly value: number | null;
  readonly sentence: string;
}

/** The shadow price of an hour of the asker's own; of anybody else it is not told. */
export const muOf = async (delegation: DelegationServer, asking: Asking, person: PersonId): Promise<Mu> => {
  const scene = await sceneFor(delegation, asking);
  const name = scene.view.names.person(person);
  if (asking.personId !== person)
    return { value: null, sentence: `What waits for ${name} is in their own queue, which nobody else sees.` };
  if (standingFor(scene, person) !== 'on')
    return {
      value: null,
      sentence: 'Do it or delegate is not on for you, so nothing is known of your queue.',
    };
  const desk = await deskOf(delegation, asking.orgId, person, scene);
  return { value: desk.mu, sentence: sayMu(desk.mu, desk.waiting) };
};
