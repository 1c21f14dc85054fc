import { count, inWords } from '../../base/list.ts';
import type { Evidence } from './evidence.ts';
import type { SkillPicture } from './inferSkills.ts';
import type { Level } from './level.ts';
import type { Gap } from './needs.ts';

/** What each level looks like, as one sees somebody work. */
export const behaviours: Readonly<Record<Level, string>> = {
  novice: 'Goes by instructions, and asks before going on.',
  'advanced beginner': 'Gets small things done; needs help when it gets unusual.',
  competent: 'Plans and finishes ordinary work alone.',
  proficient: 'Sees what matters in a new situation; others ask them.',
  expert: 'Finds ways nobody told them; others learn from how they do it.',
};

/** `from competent to expert`, or the one level that it is. */
export const rangeWords = ({ low, high }: { readonly low: Level; readonly high: Level }): string =>
  low === high ? low : `from ${low} to ${high}`;

/** `Proficient (from competent to expert), said by 3 peers and yourself.` */
export const sayPicture = ({ told, counted, pieces }: SkillPicture): string => {
  if (told === null)
    return pieces.length === 0 ? 'Nothing is recorded.' : 'Nothing counts here, so no level is told.';
  const who = [
    counted.peer > 0 ? count(counted.peer, 'peer') : [],
    counted.self > 0 ? 'yourself' : [],
    counted.supervisor > 0 ? 'your manager' : [],
    counted.code > 0 ? 'code you know' : [],
  ].flat();
  const level = told.confidence === 'confident' ? told.level : `perhaps ${told.level}`;
  const said = `${level} (${rangeWords(told)}), by ${inWords(who)}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** `Ada Quill said proficient.` */
export const sayPiece = ({ kind, level, because }: Evidence, by: string | null): string => {
  if (kind === 'code') return `Code: ${because}, so perhaps ${level}.`;
  if (kind === 'self') return `You said ${level}.`;
  const who = by ?? 'Somebody whose data was erased';
  return kind === 'supervisor' ? `${who}, your manager, said ${level}.` : `${who} said ${level}.`;
};

/** `Needs 2 people who are at least competent; has 1 for sure and 1 perhaps.` */
export const sayGap = ({ need, sure, perhaps, missing }: Gap): string => {
  const needs = `Needs ${count(need.people, 'person', 'people')} at least ${need.level}`;
  const has = `has ${sure} for sure${perhaps > 0 ? ` and ${perhaps} perhaps` : ''}`;
  return `${needs}; ${has}${missing > 0 ? `: ${missing} missing` : ''}.`;
};

interface TeamSaid {
  readonly team: string;
  /** Every need, with what the skill is called. */
  readonly gaps: readonly { readonly name: string; readonly gap: Gap }[];
  readonly members: number;
  /** Members whose skills are shown. */
  readonly shown: number;
}

/** The answer of the team's page: what is missing, else what hangs on a maybe, and how much is known at all. */
export const sayTeam = ({ team, gaps, members, shown }: TeamSaid): string => {
  const unread = members - shown;
  const unseen =
    unread > 0 ? ` ${unread} of ${members} ${unread === 1 ? 'is' : 'are'} not shown and may know it.` : '';
  if (shown === 0) return `Nothing is shown of ${team} yet: nobody whom you may see has read the notice.`;
  if (gaps.length === 0) return `Nobody has said what ${team} needs.${unseen}`;
  const missing = gaps.filter(({ gap }) => gap.missing > 0);
  if (missing.length > 0) {
    const named = missing.map(({ name, gap }) => `${gap.missing} in ${name} (${gap.need.level})`);
    const more = named.length > 3 ? [`${named.length - 3} more`] : [];
    return `${team} is short of people: ${inWords([...named.slice(0, 3), ...more])}.${unseen}`;
  }
  const unsure = gaps.filter(({ gap }) => gap.sure < gap.need.people);
  return unsure.length > 0
    ? `${team} has what it needs, but of ${inWords(unsure.map(({ name }) => name))} nobody can be sure yet.${unseen}`
    : `${team} has what its work needs.${unseen}`;
};

/** What the person's own page says first. */
export const sayMine = (
  skills: readonly {
    readonly told: { readonly confidence: string } | null;
    readonly pieces: readonly { readonly standing: string }[];
  }[],
): string => {
  const told = skills.filter(({ told }) => told !== null);
  const contested = skills
    .flatMap(({ pieces }) => pieces)
    .filter(({ standing }) => standing === 'contested').length;
  const open =
    contested > 0
      ? ` ${count(contested, 'piece')} you contest ${contested === 1 ? 'does' : 'do'} not count until answered.`
      : '';
  if (told.length === 0)
    return `Nothing counts about your skills yet. Say yourself what you know, or ask somebody.${open}`;
  const sure = told.filter(({ told }) => told?.confidence === 'confident').length;
  return `A level is told for ${count(told.length, 'skill')} of yours; in ${sure === 0 ? 'none' : sure} of them at least three peers have said so.${open}`;
};

/** What others read first about somebody. */
export const sayShown = (
  name: string,
  skills: readonly {
    readonly told: object | null;
    readonly wish: { readonly wish: string } | null;
    readonly skill: { readonly name: string };
  }[],
): string => {
  const told = skills.filter(({ told }) => told !== null).length;
  const learns = skills.filter(({ wish }) => wish?.wish === 'learn').map(({ skill }) => skill.name);
  const wishes = learns.length > 0 ? ` and wishes to learn ${inWords(learns)}` : '';
  return told === 0 && wishes === ''
    ? `Nothing is told about ${name} yet.`
    : `${name} has ${count(told, 'skill')} with a level${wishes}.`;
};
