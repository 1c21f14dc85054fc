import type { Day, Moment } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';

export type PersonId = string;
export type TeamId = string;
export type PostId = string;

/** What a post answers for. A TLM is no fourth role: it is one person in the EM and the TL post of one team. */
export type Role = 'EM' | 'TL' | 'PgM';
export const roles: readonly Role[] = ['EM', 'TL', 'PgM'];

export const teamKinds = [
  'stream',
  'platform',
  'enabling',
  'subsystem',
  'department',
  'special-interest-group',
  'working-group',
  'committee',
  'subproject',
  'project-group',
  'team',
  'marker',
] as const;
/** Skelton & Pais' four team types, a department (a node of the tree), and the kinds open-source projects use. `team`: not said which. */
export type TeamKind = (typeof teamKinds)[number];

export const teamStages = ['nascent', 'established'] as const;
export type TeamStage = (typeof teamStages)[number];

export const acquisitions = ['hired', 'promoted', 'appointed', 'acting', 'unknown'] as const;
/** How a person came into a post. `unknown`: the file does not say. */
export type Acquisition = (typeof acquisitions)[number];

export interface Person {
  readonly name: string;
  /** The name the person goes by where people know each other by login; null where they don't. */
  readonly handle: string | null;
  readonly standing: 'member' | 'contractor' | 'bot';
}

/** One e-mail address, or one login on one host. Values are compared without case. */
export interface Identity {
  readonly person: PersonId;
  readonly kind: 'email' | 'login';
  /** `github.com` for a login; empty for an e-mail. */
  readonly host: string;
  readonly value: string;
}

export interface Team {
  /** Unique among the organisation's teams of the day; stands in addresses and commands. */
  readonly slug: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly stage: TeamStage | null;
  readonly parent: TeamId | null;
}

/** A seat on a team. It stays when people come and go. Three chairs are three posts, told apart by `ordinal`. */
export interface Post {
  readonly team: TeamId;
  readonly role: Role;
  /** The organisation's own word: `chair`, `tech lead`, `lead`. */
  readonly title: string;
  /** From 1, per team and title. */
  readonly ordinal: number;
}

/** A person in a post, from–to. */
export interface Appointment {
  readonly post: PostId;
  readonly person: PersonId;
  /** Share of the holder's week that the post may take, 0–1; null when not said. */
  readonly share: number | null;
  readonly acquired: Acquisition;
  /** Who stands in while the holder is away. */
  readonly cover: PersonId | null;
  readonly mentor: PersonId | null;
  /** Who decided it: sees it before it is announced. */
  readonly decidedBy: PersonId | null;
}

export interface Membership {
  readonly team: TeamId;
  readonly person: PersonId;
}

export interface ReportingLine {
  readonly person: PersonId;
  readonly manager: PersonId;
}

/** Every kind of dated fact and what it says. Bodies are flat: each field is one column of the kind's table. */
export interface Bodies {
  readonly person: Person;
  readonly identity: Identity;
  readonly team: Team;
  readonly post: Post;
  readonly appointment: Appointment;
  readonly membership: Membership;
  readonly reportingLine: ReportingLine;
}
export type FactKind = keyof Bodies;
export const factKinds: readonly FactKind[] = [
  'person',
  'identity',
  'team',
  'post',
  'appointment',
  'membership',
  'reportingLine',
];

/** Where a fact comes from, so that every figure can be followed to the record it was made from. */
export interface Source {
  /** The stream of statements it belongs to: `hand`, `kubernetes sigs.yaml`, `rust-team team`. */
  readonly name: string;
  /** What the thing is called there: `sig-node/tech lead/1`. Empty when made by hand. */
  readonly key: string;
  /** File (and line, and revision) it was read from. */
  readonly file: string | null;
  readonly line: number | null;
  readonly revision: string | null;
}

/**
 * One dated statement. Facts are closed, never overwritten: to end or correct one, its row is retracted and a new
 * row of the same `id` is added, so that what was known on an earlier day can still be read.
 */
export interface Fact<K extends FactKind = FactKind> extends Span {
  readonly kind: K;
  /** Number of the row, given by the store, rising. */
  readonly row: number;
  /** Stays the same over all versions: for people, teams and posts it is the thing's own id. */
  readonly id: string;
  readonly body: Bodies[K];
  /** True: it already held on `from`, but nobody says since when. */
  readonly openStart: boolean;
  readonly recordedAt: Moment;
  readonly retractedAt: Moment | null;
  /** Before this day only the people named on it see the fact. Null: public. */
  readonly announcedOn: Day | null;
  /** Before this day only the people named on it see that the row was retracted. */
  readonly retractionAnnouncedOn: Day | null;
  readonly source: Source;
  /** Number of the change set that says it. */
  readonly addedBy: number;
  readonly retractedBy: number | null;
  /** Name of the source that retracted the row: `hand` for a correction, `undo`. */
  readonly retractedBySource: string | null;
}

/** All facts of an organisation, every version, by kind. */
export type Chronicle = { readonly [K in FactKind]: readonly Fact<K>[] };

/** A fact that is about to be recorded. The store gives it a row. */
export type NewFact<K extends FactKind = FactKind> = Omit<
  Fact<K>,
  'row' | 'addedBy' | 'retractedBy' | 'retractedBySource'
> & {
  /** Left out: the change set being recorded. An undo puts back what an earlier one said. */
  readonly addedBy?: number;
};

/** What a change set does. `retract` lists rows; both happen in one transaction or not at all. */
export interface Changes {
  readonly add: readonly NewFact[];
  readonly retract: readonly Retraction[];
}

export interface Retraction {
  readonly kind: FactKind;
  readonly row: number;
  readonly at: Moment;
  readonly announcedOn: Day | null;
}

export const emptyChronicle: Chronicle = {
  person: [],
  identity: [],
  team: [],
  post: [],
  appointment: [],
  membership: [],
  reportingLine: [],
};

/** Narrows a fact of any kind to one kind. */
export const isKind = <K extends FactKind, F extends { readonly kind: FactKind }>(
  fact: F,
  kind: K,
): fact is F & { readonly kind: K; readonly body: Bodies[K] } => fact.kind === kind;
