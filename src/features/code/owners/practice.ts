import type { View } from '../../people/index.ts';
import type { Activity } from '../activity.ts';
import type { Area } from '../area.ts';
import type { Developers } from '../developers.ts';
import type { Expertise } from '../expertise.ts';
import type { History } from '../history.ts';
import type { Presence } from '../presence.ts';

/** What CODEOWNERS is held against: a repository on one day, and who is here. */
export interface Practice {
  readonly codebase: {
    readonly history: History;
    readonly areas: readonly Area[];
  };
  readonly developers: Developers;
  readonly activity: Activity;
  readonly presence: Presence;
  readonly expertise: Expertise;
  /** The organisation on the day, as whoever asks knows it. */
  readonly people: View;
}
