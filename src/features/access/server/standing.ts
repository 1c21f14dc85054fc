import { InputError } from '../../../base/errors.ts';
import type { Names, PersonId } from '../../people/index.ts';
import { type FeatureName, personalFeatures } from '../personalFeatures.ts';
import { sayOff } from '../sayOff.ts';
import type { FeatureState } from './featureActions.ts';

/** How a feature stands for one person: off, announced, on but its notice not read by them, or on. */
export type Standing = FeatureState['state'] | 'unread';

export const standingOf = ({ state, readers }: FeatureState, person: PersonId): Standing =>
  state === 'on' && !readers.has(person) ? 'unread' : state;

/** Throws in words while a feature is off, or one of these people has not read its notice. */
export const needOn = (
  name: FeatureName,
  { state, onFrom, readers }: FeatureState,
  names: Names,
  ...people: readonly PersonId[]
): void => {
  const { title } = personalFeatures[name];
  if (state !== 'on') throw new InputError('feature-off', sayOff(title, state, onFrom));
  const unread = people.find((person) => !readers.has(person));
  if (unread !== undefined)
    throw new InputError(
      'notice-unread',
      `${names.person(unread)} has not read the notice about ${title.toLowerCase()} yet. Nothing is recorded before.`,
    );
};
