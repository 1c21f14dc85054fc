import type { Day } from '../../base/day.ts';
import type { PersonId } from '../people/index.ts';
import type { Finding } from './finding.ts';

/** What somebody decided about a finding. */
export interface Disposition {
  readonly findingKey: string;
  readonly state: 'open' | 'resolved' | 'snoozed' | 'accepted';
  /** Snoozed or accepted until this day, not including it. */
  readonly until: Day | null;
  readonly reason: string | null;
  readonly owner: PersonId | null;
  readonly by: PersonId | null;
  readonly at: string;
  readonly fingerprint: string;
}

/** A settled finding comes back only when the facts behind it change, or when its day has come. */
export const isSettled = (finding: Finding, disposition: Disposition | undefined, today: Day): boolean =>
  disposition !== undefined &&
  disposition.state !== 'open' &&
  disposition.fingerprint === finding.fingerprint &&
  (disposition.until === null || today < disposition.until);
