import type { Fact, PersonId, Role, TeamId } from '../people/index.ts';
import type { FindingKind } from './api.ts';

/** Something about the helm that a leader may want to act on, with the records it was made from. */
export interface Finding {
  /** Kind and subject: the same finding has the same key as long as it lasts. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly team: TeamId | null;
  readonly person: PersonId | null;
  readonly role: Role | null;
  readonly title: string | null;
  readonly sentence: string;
  /** Why this is a finding at all. */
  readonly why: string;
  readonly facts: readonly Fact[];
  /** Changes when the facts behind it change: what was settled about other facts is open again. */
  readonly fingerprint: string;
}

/** Ids, not rows: an import that says the same again opens nothing anew. */
const fingerprintOf = (facts: readonly Fact[]): string =>
  facts
    .map((fact) => `${fact.kind}:${fact.id}:${fact.from}:${fact.to ?? ''}`)
    .sort()
    .join('|');

export const findingOf = (parts: Omit<Finding, 'key' | 'fingerprint'>, subjectKey: string): Finding => ({
  ...parts,
  key: `${parts.kind}.${subjectKey}`,
  fingerprint: fingerprintOf(parts.facts),
});
