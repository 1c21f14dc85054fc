/** The numbers of our own model of knowledge, docs/models/knowledge.md. All are configurable assumptions. */
export interface KnowingAssumptions {
  /** Days of presence after which half of what one knew is forgotten. */
  readonly halfLife: number;
  /** The part of what one did not know that one learns by a change. Who adds a file knows all of it. */
  readonly learned: number;
  /** The same for a change of somebody else that one reviewed or merged. */
  readonly reviewed: number;
  /** The part of what the others knew that a change makes worthless. */
  readonly outdated: number;
  /** So many files of one commit are taken in fully; of more, each is taken in less. */
  readonly attention: number;
}

export const knowingAssumptions: KnowingAssumptions = {
  halfLife: 365,
  learned: 0.5,
  reviewed: 0.25,
  outdated: 0.05,
  attention: 10,
};

/** From so much knowledge of a file on, somebody knows it well enough to be asked. Configurable assumption. */
export const knowsFrom = 0.3;

/** Without a change for so many days, an area is stale. Configurable assumption: a year. */
export const staleAfterDays = 365;

/** From so much knowledge of an area on, somebody is named as one to ask about it. Configurable assumption: a fifth of it. */
export const asksFrom = 0.2;
