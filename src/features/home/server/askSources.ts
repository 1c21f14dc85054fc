import { setTimeout as after } from 'node:timers/promises';
import type { View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { HomeSentence } from '../homeSentence.ts';
import type { HomeSource, HomeSources } from './homeSource.ts';

interface Told {
  readonly sentences: readonly HomeSentence[];
  /** What could not be asked, in words. */
  readonly missing: readonly string[];
}

/** Milliseconds after which a source is left out: a home is there at once, or nobody looks at it. */
const patience = 2000;

const inTime = async (source: HomeSource, asking: Asking, view: View): Promise<readonly HomeSentence[]> => {
  const late = new AbortController();
  const giveUp = after(patience, null, { ref: false, signal: late.signal }).then(() => {
    throw new Error('late');
  });
  giveUp.catch(() => {});
  try {
    return await Promise.race([source(asking, view), giveUp]);
  } finally {
    late.abort();
  }
};

/**
 * Asks all at once. One that fails or is late is told in a line and breaks nothing.
 * @param onFailure Hears why, for the log.
 */
export const askSources = async (
  sources: HomeSources,
  asking: Asking,
  view: View,
  onFailure: (source: string, error: unknown) => void,
): Promise<Told> => {
  const all = await Promise.all(
    Object.entries(sources).map(async ([name, source]) => {
      try {
        return { name, sentences: await inTime(source, asking, view) };
      } catch (error) {
        onFailure(name, error);
        return { name, sentences: null };
      }
    }),
  );
  return {
    sentences: all.flatMap(({ sentences }) => sentences ?? []),
    missing: all
      .filter(({ sentences }) => sentences === null)
      .map(({ name }) => `${name} could not be asked just now; what it has to say is missing here.`),
  };
};
