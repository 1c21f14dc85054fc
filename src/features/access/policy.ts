/** What somebody can be to a subject. A TLM also is EM and TL, and may no more than both together. */
export const relations = [
  'self',
  /** One of the two people of a one-to-one. */
  'party',
  'EM',
  'TL',
  'TLM',
  'PgM',
  /** Holds the EM post of a team above. */
  'director',
  /** Stands above the manager in the reporting lines. */
  'managersManager',
  'mentor',
  'member',
  'contractor',
  'worksCouncil',
  /** A person of the roster without an account: a subject only. */
  'imported',
  'admin',
  /** Set the installation up, or owns its home folder. */
  'owner',
  /** Signed in, but no person of today's roster. */
  'none',
  'anonymous',
] as const;
export type Relation = (typeof relations)[number];

type Row = readonly [about: 'organisation' | 'team' | 'person' | 'parties', who: readonly Relation[]];

const leaders: readonly Relation[] = ['EM', 'TL', 'PgM', 'director', 'managersManager', 'mentor'];
const insiders: readonly Relation[] = ['self', ...leaders, 'member', 'contractor'];
const keepers: readonly Relation[] = ['admin', 'owner'];
/** Who may change the whole organisation. */
const head: readonly Relation[] = ['director', ...keepers];
const readers: readonly Relation[] = [...insiders, ...keepers];
const signedIn: readonly Relation[] = [...readers, 'worksCouncil', 'none'];
const anybody: readonly Relation[] = [...signedIn, 'anonymous'];
/** Who answers for a team's people, and those who keep its records. */
const peopleSide: readonly Relation[] = ['EM', 'director', 'managersManager', ...keepers];

/**
 * Who may what: the whole policy. What is not in the table is refused. The first word says what the relations are
 * asked to. What touches several teams needs a yes for each; what touches more than teams (a change set with people
 * in it, an expectation of a whole kind) is asked of the organisation.
 */
export const policy = {
  'server.read': ['organisation', anybody],
  'session.start': ['organisation', anybody],
  'session.own': ['organisation', signedIn],
  // Long work that one started oneself.
  'job.own': ['organisation', signedIn],
  'worksAgreement.read': ['organisation', signedIn],
  'charters.read': ['organisation', signedIn],
  'expectations.read': ['organisation', readers],
  'helm.read': ['organisation', readers],
  'tree.read': ['organisation', readers],
  'changes.read': ['organisation', readers],
  search: ['organisation', readers],
  'team.read': ['team', readers],
  'person.read': ['person', readers],
  // Who knows an area is a fact about the code: it names people, and is no figure about them.
  'code.read': ['organisation', readers],

  'organisation.edit': ['organisation', head],
  'import.preview': ['organisation', head],
  'import.apply': ['organisation', head],
  'export.organisation': ['organisation', head],
  'charter.edit': ['organisation', ['director', 'owner']],
  'people.merge': ['organisation', keepers],
  // Names a folder on the server's own machine.
  'repository.manage': ['organisation', keepers],
  'invitation.manage': ['organisation', keepers],
  'settings.edit': ['organisation', keepers],
  // Other people's, without what they asked for and what came of it.
  'job.any': ['organisation', keepers],
  'audit.read': ['organisation', ['worksCouncil', ...keepers]],
  'audit.verify': ['organisation', ['worksCouncil', ...keepers]],

  'team.edit': ['team', peopleSide],
  'appointment.edit': ['team', peopleSide],
  // Nobody fills the seat they sit in: the EM's own is filled from above.
  'appointment.editManager': ['team', ['director', 'managersManager', ...keepers]],
  // Changes no fact, is signed, dated and readable by all; a judgement of leaders, so no matter for an admin.
  'finding.handle': ['team', ['EM', 'TL', 'director', 'managersManager', 'owner']],
  'expectation.edit': ['team', peopleSide],
  'area.assign': ['team', ['TL', ...peopleSide]],
  'changeset.read': ['team', peopleSide],
  'changeset.undo': ['team', peopleSide],

  'person.contact.read': ['person', ['self', ...leaders, ...keepers]],
  // About the asker alone, so an account without a person may ask too: it gets what its account holds.
  'export.me': ['person', ['self', 'none']],
  'accessLog.own': ['person', ['self', 'none']],
  'knowledge.own': ['person', ['self', 'none']],

  // For the features to come: decided now, so that none of them decides for itself.
  'oneToOneNotes.read': ['parties', ['party']],
  'growthGoals.read': ['person', ['self', 'EM']],
  'absence.read': ['person', ['self', 'EM']],
  'absence.edit': ['person', ['self', 'EM']],
  'availability.read': ['person', ['self', 'EM', 'TL']],
  'skills.read': ['person', ['self', 'EM', 'TL']],
  'skills.own': ['person', ['self']],
  // Anyone may be asked how well they think somebody knows something; the action lets through who was asked or works with them.
  'skills.assess': ['person', insiders],
  // A manager's own word is answered one level up.
  'skills.answer': ['person', ['EM', 'managersManager']],
  'skills.team': ['team', ['EM', 'TL']],
  'skillNeeds.edit': ['team', ['EM', 'TL']],
  'skillList.read': ['organisation', readers],
  'skillList.edit': ['organisation', head],
  'feature.acknowledge': ['person', ['self']],
  'assignments.read': ['person', ['self', 'EM', 'TL', 'PgM']],
  'pulseAnswers.read': ['person', ['self']],
  'load.read': ['person', ['self', 'EM']],
  // Others see the band of a leader who shares it: that is a choice of the leader, no relation.
  'loadBand.read': ['person', ['self', 'EM', 'director', 'managersManager']],
  // Hours one logs, what one shares, and a self-check that nobody else ever sees.
  'load.own': ['person', ['self']],
  // What a manager says of the week of a leader who reports to them: projects, share of own work.
  'load.edit': ['person', ['self', 'EM']],
  'assumptions.read': ['organisation', readers],
  'assumptions.edit': ['organisation', head],
  // The queue of a leader, what was handed on and why not: theirs alone. Who took something on sees that one thing.
  'delegation.own': ['person', ['self']],
  'delegation.received': ['person', ['self']],
  // Names, seats and bands as one may see them anyway, in one picture.
  'leadership.read': ['organisation', readers],
  // Whether one seat should become two is judged by load, which only the leader and those above see.
  'split.read': ['team', ['EM', 'director', 'managersManager']],
  // What nothing else tells yet, and the list that a decision is worked through by.
  'split.edit': ['team', ['EM', 'director', 'managersManager']],
  'split.decide': ['team', ['director', 'managersManager']],
  // What somebody was given to do while one seat becomes two.
  'splitSteps.own': ['person', ['self']],
  // Engineers see how they are led: who of the two decides what.
  'partnership.read': ['team', readers],
  'partnership.edit': ['team', ['EM', 'TL', 'director', 'managersManager']],
  // An open call comes first, so everyone sees that a seat is open; who stood up for it only those who choose.
  'vacancy.read': ['team', readers],
  'vacancy.edit': ['team', ['EM', 'director', 'managersManager']],
  'slate.read': ['team', ['EM', 'director', 'managersManager']],
  'candidacy.own': ['person', ['self']],
  // What comes with a seat and what is left with it: the holder's own list, and their manager's.
  'handover.edit': ['person', ['self', 'EM']],
  // Times somebody led: written by the person, confirmed by who saw it.
  'episodes.own': ['person', ['self']],
  'episodes.read': ['person', ['self', 'EM', 'mentor']],
  'episodes.confirm': ['person', insiders],
  // Who mentors whom stands on the seats; offers are there to be seen.
  'mentors.read': ['organisation', readers],
  'mentoring.own': ['person', ['self']],
  'mentoring.read': ['person', ['self', 'EM']],
  'mentoring.team': ['team', ['director', 'managersManager']],
  'care.read': ['person', ['EM']],
  'care.edit': ['person', ['EM']],
  'care.own': ['person', ['self']],
  'home.read': ['organisation', readers],
} as const satisfies Readonly<Record<string, Row>>;

export type Action = keyof typeof policy;
export const actions = Object.keys(policy) as readonly Action[];

const grants = (who: readonly Relation[], relation: Relation): boolean =>
  who.includes(relation) || (relation === 'TLM' && (who.includes('EM') || who.includes('TL')));

/** True when one of the relations is granted the action. Anything the table does not name is refused. */
export const mayDo = (action: Action, held: ReadonlySet<Relation>): boolean =>
  Object.hasOwn(policy, action) && [...held].some((relation) => grants(policy[action][1], relation));
