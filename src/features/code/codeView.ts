import type { Day } from '../../base/day.ts';
import type { Absence } from '../calendar/index.ts';
import type { View } from '../people/index.ts';
import { type Activity, activityOn } from './activity.ts';
import type { Codebase } from './codebase.ts';
import type { Developers } from './developers.ts';
import type { Expertise } from './expertise.ts';
import { expertiseOn } from './knowing/index.ts';
import { type Presence, presenceOn } from './presence.ts';

/** A repository on one day: who is behind it, who is here, and who knows what. */
export interface CodeView {
  readonly codebase: Codebase;
  readonly day: Day;
  readonly developers: Developers;
  readonly activity: Activity;
  readonly presence: Presence;
  readonly expertise: Expertise;
  readonly people: View;
}

/** What others wrote, or a program, is nothing to know. */
const countsIn =
  ({ kinds }: Codebase) =>
  (path: number): boolean =>
    kinds[path] !== 'generated' && kinds[path] !== 'vendored';

/** @param people The organisation on the day, as whoever asks knows it. */
export const codeViewOf = (
  codebase: Codebase,
  developers: Developers,
  people: View,
  absences: readonly Absence[],
): CodeView => {
  const { day } = people.roster;
  const activity = activityOn(codebase.history, developers, day);
  const presence = presenceOn(developers, people, activity, absences);
  const { away } = presence;
  const expertise = expertiseOn(codebase.history, developers, { day, away, counts: countsIn(codebase) });
  return { codebase, day, developers, activity, presence, expertise, people };
};
