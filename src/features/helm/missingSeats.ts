import type { Role, TeamId } from '../people/index.ts';
import type { Finding } from './finding.ts';

/** A seat that is expected of a team and was never opened: it stands in no record, and is vacant all the same. */
export interface MissingSeat {
  readonly team: TeamId;
  readonly role: Role;
  readonly title: string;
}

/** Of the vacant seats, those that no post stands for: their finding was made from the team alone. */
export const missingSeats = (findings: readonly Finding[]): MissingSeat[] =>
  findings.flatMap(({ kind, team, role, title, facts }) => {
    const isMissing = kind === 'vacant-seat' && facts.length === 1;
    return isMissing ? [{ team: team!, role: role!, title: title! }] : [];
  });
