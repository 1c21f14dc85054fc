import type { Day, Moment } from '../../base/day.ts';
import type { Bodies, Chronicle, Fact, FactKind, PersonId } from './fact.ts';

/** Whose knowledge, of when. */
export interface Knowledge {
  /** Null: all that is recorded now. A moment: only what had been recorded by then, so that back-tests see no hindsight. */
  readonly knownAt: Moment | null;
  /** Whose eyes: facts not announced yet are seen only by the people named on them. Null: nobody in particular. */
  readonly viewer: PersonId | null;
  /** The real today, that announcements are compared with. */
  readonly today: Day;
}

/** The people named on a fact: they see it before it is announced. */
export const namedOn = (fact: Fact): readonly (PersonId | null)[] => {
  const body = fact.body as Partial<Bodies['appointment'] & Bodies['reportingLine']>;
  return [
    fact.kind === 'person' ? fact.id : null,
    body.person ?? null,
    body.cover ?? null,
    body.mentor ?? null,
    body.decidedBy ?? null,
    body.manager ?? null,
  ];
};

/** Whether somebody may see a fact of this announcement day. Null: public. */
export const maySee = (
  fact: Fact,
  announcedOn: Day | null,
  { viewer, today }: Pick<Knowledge, 'viewer' | 'today'>,
): boolean =>
  announcedOn === null || announcedOn <= today || (viewer !== null && namedOn(fact).includes(viewer));

/** One version of each fact: what this viewer knew then. Everything that reads the organisation goes through here. */
export const asKnown = (chronicle: Chronicle, knowledge: Knowledge): Chronicle => {
  const { knownAt } = knowledge;
  const isKnown = (fact: Fact): boolean => {
    if (!maySee(fact, fact.announcedOn, knowledge)) return false;
    if (knownAt !== null && fact.recordedAt > knownAt) return false;
    if (fact.retractedAt === null || (knownAt !== null && fact.retractedAt > knownAt)) return true;
    return !maySee(fact, fact.retractionAnnouncedOn, knowledge);
  };
  const keep = <K extends FactKind>(facts: readonly Fact<K>[]) => facts.filter(isKnown);
  return {
    person: keep(chronicle.person),
    identity: keep(chronicle.identity),
    team: keep(chronicle.team),
    post: keep(chronicle.post),
    appointment: keep(chronicle.appointment),
    membership: keep(chronicle.membership),
    reportingLine: keep(chronicle.reportingLine),
  };
};
