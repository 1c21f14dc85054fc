import type { Acquisition, Role, TeamKind, TeamStage } from '../fact.ts';

export const kindWords: Readonly<Record<TeamKind, string>> = {
  stream: 'stream team',
  platform: 'platform team',
  enabling: 'enabling team',
  subsystem: 'complicated-subsystem team',
  department: 'department',
  'special-interest-group': 'special interest group',
  'working-group': 'working group',
  committee: 'committee',
  subproject: 'subproject',
  'project-group': 'project group',
  team: 'team',
  marker: 'marker team',
};

export const stageWords: Readonly<Record<TeamStage, string>> = {
  nascent: 'nascent',
  established: 'established',
};

export const roleWords: Readonly<Record<Role, string>> = {
  EM: 'engineering manager',
  TL: 'tech lead',
  PgM: 'program manager',
};

export const acquiredWords: Readonly<Record<Acquisition, string>> = {
  appointed: 'appointed',
  promoted: 'promoted into it',
  hired: 'hired for it',
  acting: 'acting, until somebody is found',
  unknown: 'not said',
};

/** `Tech lead` of `tech lead`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a choice list takes of a table of words. */
export const choicesOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value, label: capital(label) }));
