import { z } from 'zod';
import { dayText } from '../people/index.ts';
import { featureNames } from './personalFeatures.ts';

export const featureName = z.enum(featureNames as [(typeof featureNames)[number]]);

/** How a feature about people stands, for the one who asks. */
export const featureAnswer = z.object({
  name: featureName,
  title: z.string(),
  purpose: z.string(),
  state: z.enum(['off', 'announced', 'on']),
  /** The day from which it is on; null while it is off. */
  onFrom: dayText.nullable(),
  notice: z.array(z.string()),
  /** Whether the asker has read this wording of the notice; null: an account of no person is asked nothing. */
  hasRead: z.boolean().nullable(),
  /** How many have read it. */
  readers: z.number(),
});
export type FeatureAnswer = z.infer<typeof featureAnswer>;
export const featuresAnswer = z.object({ items: z.array(featureAnswer) });
export type FeaturesAnswer = z.infer<typeof featuresAnswer>;

/** `onFrom: null` switches it off at once. */
export const featureRequest = z.object({
  onFrom: dayText.nullable(),
  reason: z.string().trim().max(500).default(''),
});
