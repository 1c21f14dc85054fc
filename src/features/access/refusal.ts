import { inWords } from '../../base/list.ts';
import { type Action, policy, type Relation } from './policy.ts';

/** Each action as one says it: `You may not …`. */
const deeds: Readonly<Record<Action, string>> = {
  'server.read': 'see whether the server is up and what it offers',
  'session.start': 'sign in or take up an invitation',
  'session.own': 'see and end your own sign-ins',
  'job.own': 'see, stop and retry long work of your own',
  'worksAgreement.read': 'read the works agreement',
  'charters.read': 'read what each seat answers for',
  'expectations.read': 'see which seats are expected',
  'helm.read': 'see who is at the helm',
  'tree.read': 'see the organisation as a tree',
  'changes.read': 'see what changed in the organisation',
  search: 'search teams and people',
  'team.read': 'see this team',
  'person.read': 'see the seats, teams and reporting lines of this person',
  'code.read': 'see who knows the code',
  'organisation.edit': 'change teams, people and reporting lines',
  'import.preview': 'try an import',
  'import.apply': 'apply an import',
  'export.organisation': 'export the organisation',
  'charter.edit': 'change what a seat answers for',
  'people.merge': 'merge or split people',
  'repository.manage': 'add repositories and say whose the names on commits are',
  'invitation.manage': 'invite people and take invitations back',
  'settings.edit': 'change the settings',
  'job.any': 'see, stop and retry the long work of others',
  'audit.read': 'read the audit log',
  'audit.verify': 'verify the audit log',
  'team.edit': 'change the seats and members of this team',
  'appointment.edit': 'change who holds the tech lead and program manager seats of this team',
  'appointment.editManager': 'change who holds the manager seat of this team',
  'finding.handle': 'answer a finding',
  'expectation.edit': 'say which seats are expected',
  'area.assign': 'say which team answers for this area',
  'changeset.read': 'see this change and who made it',
  'changeset.undo': 'undo this change',
  'person.contact.read': 'see the addresses and logins of this person',
  'export.me': 'export all about this person',
  'accessLog.own': 'see who looked at the data of this person',
  'knowledge.own': 'see all that this person knows of the code',
  'oneToOneNotes.read': 'read these one-to-one notes',
  'growthGoals.read': 'see the growth goals of this person',
  'absence.read': 'see the absences of this person',
  'absence.edit': 'record absences of this person',
  'availability.read': 'see when this person is there',
  'skills.read': 'see the skills of this person',
  'skills.own': 'see and change what is kept about the skills of this person',
  'skills.assess': 'say how well this person knows something',
  'skills.answer': 'answer what this person contests',
  'skills.team': 'see the skills of this team',
  'skillNeeds.edit': 'say which skills this team needs',
  'skillList.read': 'see the list of skills',
  'skillList.edit': 'change the list of skills',
  'feature.acknowledge': 'say that this person has read a notice',
  'assignments.read': 'see the assignments of this person',
  'pulseAnswers.read': 'see these pulse answers',
  'load.read': 'see the load of this person',
  'loadBand.read': 'see the load band of this person',
  'load.own': 'log hours, and see the self-check, of this person',
  'load.edit': 'say what the week of this person holds',
  'assumptions.read': 'see what the models assume',
  'assumptions.edit': 'change what the models assume',
  'delegation.own': 'see the queue of this person',
  'delegation.received': 'see what was handed on to this person',
  'leadership.read': 'see the map of leadership',
  'split.read': 'see whether the seats of this team should be one or two',
  'split.edit': 'say how it stands with the seats of this team',
  'split.decide': 'decide whether the seats of this team become one or two',
  'splitSteps.own': 'do what this person was given to do',
  'partnership.read': 'read who decides what in this team',
  'partnership.edit': 'change who decides what in this team',
  'vacancy.read': 'see the open seats of this team',
  'vacancy.edit': 'open and fill the seats of this team',
  'slate.read': 'see who stands for a seat of this team',
  'candidacy.own': 'see and change what this person stands for',
  'handover.edit': 'see and change what this person takes over and hands over',
  'episodes.own': 'see and change the record of leading of this person',
  'episodes.read': 'see the record of leading of this person',
  'episodes.confirm': 'confirm that this person led something',
  'mentors.read': 'see who mentors whom',
  'mentoring.own': 'ask for a mentor, or be one, for this person',
  'mentoring.read': 'see the mentoring of this person',
  'mentoring.team': 'propose mentors to the leads of this team',
  'care.read': 'see what is missing for this person',
  'care.edit': 'write down what was agreed with this person, and that you talked',
  'care.own': 'see and change what this person agreed with their manager',
  'home.read': 'see what needs you',
};

const called: Readonly<Partial<Record<Relation, string>>> = {
  self: 'the person themself',
  party: 'the two people of the one-to-one',
  EM: 'the engineering manager',
  TL: 'the tech lead',
  PgM: 'the program manager',
  director: 'the director',
  managersManager: "the manager's manager",
  mentor: 'the mentor',
  member: 'members',
  contractor: 'contractors',
  worksCouncil: 'the works council',
  admin: 'an admin',
  owner: 'the owner',
};

const seated: readonly Relation[] = ['self', 'EM', 'TL', 'PgM', 'director', 'managersManager', 'mentor'];

/** `the engineering manager, an admin and the owner`: who may do something, in words. */
export const whoMay = (action: Action): string => {
  const who: readonly Relation[] = policy[action][1];
  if (who.includes('anonymous')) return 'anybody';
  if (who.includes('none') && who.includes('member')) return 'everyone who is signed in';
  // Members hold every seat there is: naming the seats beside them would say it twice.
  const named = who.includes('member') ? who.filter((relation) => !seated.includes(relation)) : who;
  return inWords(named.flatMap((relation) => called[relation] ?? []));
};

const next = (action: Action, held: ReadonlySet<Relation>): string => {
  if (held.has('anonymous')) return 'Sign in first.';
  if (held.has('none'))
    return 'Your account belongs to no person of the organisation: ask an admin to link it.';
  return whoMay(action).includes(' and ') ? 'Ask one of them.' : 'Ask them.';
};

/** Why not, who may, and what to do next: `You may not try an import: that is for the director, an admin and the owner. Ask one of them.` */
export const refusal = (action: Action, held: ReadonlySet<Relation> = new Set()): string =>
  `You may not ${deeds[action]}: that is for ${whoMay(action)}. ${next(action, held)}`;
