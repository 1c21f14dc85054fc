import type { Day, Moment } from '../../../base/day.ts';
import type { PersonId, TeamId } from '../fact.ts';

export type About = 'organisation' | { readonly team: TeamId } | { readonly person: PersonId };

/** Who asks, when, and what they may: made anew for each request or command by `app`. */
export interface Asking {
  readonly orgId: string;
  /** The account; null for the owner of the home folder on the command line. */
  readonly userId: string | null;
  readonly personId: PersonId | null;
  /** Today at the organisation's midnight. */
  readonly today: Day;
  readonly now: Moment;
  /** Throws in words when the policy does not allow the action. */
  may(action: string, about: About): void;
  /** The same question, for showing or leaving out. */
  mayDo(action: string, about: About): boolean;
}

/** The person who asks, for what one does about oneself; accounts of nobody are refused in words. */
export const askerOf = (asking: Asking, action: string): PersonId => {
  const { personId } = asking;
  asking.may(action, personId === null ? 'organisation' : { person: personId });
  return personId!;
};
