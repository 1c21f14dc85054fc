import type { AuditAnswer } from './answers.ts';

type Entry = AuditAnswer['items'][number];

const deeds: Readonly<Record<string, string>> = {
  'account.close': 'closed an account',
  'account.link': 'linked an account to a person',
  'assumptions.edit': 'changed what the models assume',
  'changeset.undo': 'took a change back',
  'charter.edit': 'edited a charter',
  'expectation.edit': 'set which seats are expected',
  'feature.acknowledge': 'read the notice of a feature',
  'feature.switch': 'switched a feature about people',
  'finding.handle': 'answered a finding',
  'import.apply': 'imported',
  'invitation.accept': 'accepted an invitation',
  'invitation.create': 'invited somebody',
  'invitation.revoke': 'took an invitation back',
  'load.edit': 'said what the week of a leader holds',
  'load.own': 'changed what is kept about their own week',
  'owner.link': 'printed the link of the owner',
  'owner.recover': 'took the helm anew by a link',
  'password.change': 'changed the password',
  'people.edit': 'edited teams, people or seats',
  'session.end': 'signed out',
  'session.start': 'signed in',
  'skillList.edit': 'changed the list of skills',
  'skillNeeds.edit': 'said which skills a team needs',
  'skills.answer': 'answered what somebody contested',
  'skills.assess': 'said how well somebody knows something',
  'skills.own': 'changed what is kept about their own skills',
};

/** What was done, in words; the name it has in the log where there are none. */
export const deedWords = ({ action }: Pick<Entry, 'action'>): string => deeds[action] ?? action;

const seats: Readonly<Record<string, string>> = {
  EM: 'engineering manager',
  TL: 'tech lead',
  PgM: 'program manager',
  TLM: 'both seats in one',
};

/** `account:7f3a…`, `source:harbour`: ids say nothing to a reader, names do. */
export const subjectWords = ({
  actor,
  subject,
  subjectName,
}: Pick<Entry, 'actor' | 'subject' | 'subjectName'>): string => {
  if (subject === null) return '';
  const [, kind, of] = /^([a-z]+):(.*)$/s.exec(subject) ?? [];
  if (kind === 'account') return of === actor ? '' : (subjectName ?? 'an account');
  if (kind === 'invitation' || kind === 'change' || kind === 'team') return '';
  if (kind === 'source') return `from ${of}`;
  if (kind === 'finding') return of!.split('.')[0]!.replaceAll('-', ' ');
  if (kind === 'charter') return seats[of!] ?? of!;
  return of ?? subject;
};
