import { groupBy } from '../../../base/list.ts';
import { standingOf } from '../../access/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { skillRefOf } from '../answers.ts';
import { shownWishes } from '../wish.ts';
import { type SkillsServer, sceneFor } from './skillsServer.ts';
import { readWishes } from './store/index.ts';

/** A wish that a person shows to those who lead them, as it is worded now. */
export interface WishShown {
  readonly skill: string;
  readonly name: string;
  /** Rises with every wording. */
  readonly version: number;
  readonly wish: 'learn' | 'avoid';
}

/**
 * What these people show of their wishes; without who has not read the notice, or everybody while skills are off.
 * Checks no policy and tells nobody of the look: whoever calls it does.
 */
export const readShownWishes = async (
  skills: SkillsServer,
  asking: Asking,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly WishShown[]>> => {
  const scene = await sceneFor(skills, asking);
  const open = people.filter((person) => standingOf(scene.feature, person) === 'on');
  const kept = groupBy(await readWishes(skills.db, asking.orgId, open), ({ person }) => person);
  const shown = (person: PersonId) =>
    (kept.get(person) ?? [])
      .filter((each) => shownWishes([each]).length > 0)
      .map(({ skill, version, wish }) => ({
        ...{ skill, version, wish: wish as 'learn' | 'avoid', name: skillRefOf(skill, scene).name },
      }));
  return new Map(open.map((person) => [person, shown(person)]));
};
