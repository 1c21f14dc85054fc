import type { View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { HomeSentence } from '../homeSentence.ts';

/**
 * What a feature tells the home of whoever asks: only what is theirs to see and to do. Written for the one who reads,
 * `you`. Cheap: a home asks all features at once.
 * @param view The organisation as they know it, today.
 */
export type HomeSource = (asking: Asking, view: View) => Promise<readonly HomeSentence[]>;

/** Sources by what they tell about: `Skills`. */
export type HomeSources = Readonly<Record<string, HomeSource>>;
