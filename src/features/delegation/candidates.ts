import { type Day, spokenDay } from '../../base/day.ts';
import { count, inWords } from '../../base/list.ts';
import type { Assumptions } from '../load/index.ts';
import type { PersonId } from '../people/index.ts';
import { type Level, placeOf, type ShownSkill } from '../skills/index.ts';
import { type DelegationLevel, suggestLevel } from './delegationLevels.ts';
import type { QueueItem } from './queueItem.ts';

/** What is known of somebody who might take a thing on, as far as they show it. */
export interface Candidate {
  readonly person: PersonId;
  readonly name: string;
  /** Null: not shown, since skills are off or they have not read the notice. */
  readonly skills: readonly ShownSkill[] | null;
  /** Away until this day, of those away now. */
  readonly awayUntil: Day | null;
  /** Things the same leader handed on to them that are not done yet. */
  readonly holds: number;
  /** How many times they did this class of task for the leader. */
  readonly times: number;
  /** Said by the leader before; null: never. */
  readonly level: DelegationLevel | null;
  /** False: the notice about delegation is not read, so nothing can be handed on to them. */
  readonly mayTake: boolean;
}

/** At least so well somebody has to know what a task needs to go on alone. Configurable assumption. */
const needed: Level = 'competent';

export interface Weighed extends Candidate {
  /** `learns`: wishes to learn what it needs. `knows`: knows it already. `unknown`: nothing is shown, or nothing is needed. */
  readonly group: 'learns' | 'knows' | 'new' | 'unknown';
  readonly learns: readonly string[];
  /** First-time slowness to expect at their level. */
  readonly slowness: number;
  readonly suggested: DelegationLevel;
  readonly helper: string | null;
  readonly reason: string;
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const shownIn = (skills: readonly ShownSkill[], name: string): ShownSkill | undefined =>
  skills.find(({ skill }) => sameName(skill.name, name));

/** Steps of level that are missing, in the skill they know least; null: nothing is shown or asked for. */
const gapOf = ({ skills: needs }: QueueItem, { skills }: Candidate): number | null => {
  if (skills === null || needs.length === 0) return null;
  const places = needs.map((name) => shownIn(skills, name)?.told?.level ?? 'novice').map(placeOf);
  return Math.max(0, placeOf(needed) - Math.min(...places));
};

/** Of somebody who shows nothing, and of who is one step away, the middle is expected. By class of level, never by person. */
const slownessFor = (gap: number | null, settings: Assumptions): number => {
  if (gap === 0) return settings.slownessKnown;
  return gap === null || gap === 1 ? settings.slowness : settings.slownessNew;
};

const knowsLeast = (item: QueueItem, { skills }: Candidate): number | null => {
  if (skills === null || item.skills.length === 0) return null;
  return Math.min(...item.skills.map((name) => placeOf(shownIn(skills, name)?.told?.level ?? 'novice') - 1));
};

/** Said about somebody to the leader, or to themself. */
interface Voice {
  readonly is: string;
  readonly wishes: string;
  readonly to: string;
  readonly did: string;
  readonly has: string;
  readonly away: string;
  readonly knows: string;
}
const about = (name: string): Voice => ({
  ...{ is: `${name} is`, wishes: `${name} wishes`, to: name, knows: `${name} knows` },
  ...{ did: 'Did', has: 'Has', away: 'Away' },
});
const toThemself: Voice = {
  ...{ is: 'You are', wishes: 'You wish', to: 'you', knows: 'you know' },
  ...{ did: 'You did', has: 'You have', away: 'You are away' },
};

type Said = Candidate & Pick<Weighed, 'group' | 'learns'>;

const inGroup = (item: QueueItem, { skills, group, learns }: Said, voice: Voice): string => {
  const known = item.skills.flatMap((skill) => {
    const told = skills === null ? undefined : shownIn(skills, skill)?.told;
    return told ? [`${told.confidence === 'confident' ? '' : 'perhaps '}${told.level} in ${skill}`] : [];
  });
  const and = known.length > 0 ? `, and ${voice.is.split(' ').at(-1)} ${inWords(known)}` : '';
  if (group === 'learns') return `${voice.wishes} to learn ${inWords(learns)}${and}.`;
  if (known.length > 0) return `${voice.is} ${inWords(known)}.`;
  if (group === 'new') return `${inWords(item.skills)} would be new to ${voice.to}.`;
  return skills === null
    ? `Nothing is shown of what ${voice.knows}.`
    : 'It asks for no skill, so anybody may learn it.';
};

const reasonOf = (item: QueueItem, said: Said, voice: Voice): string => {
  const { holds, times, awayUntil } = said;
  const from = voice === toThemself ? 'the same leader' : 'you';
  return [
    inGroup(item, said, voice),
    times > 0 ? `${voice.did} this ${count(times, 'time')} already.` : [],
    holds > 0 ? `${voice.has} ${count(holds, 'thing')} from ${from} already.` : [],
    awayUntil === null ? [] : `${voice.away} until ${spokenDay(awayUntil)}.`,
  ]
    .flat()
    .join(' ');
};

/** Why somebody is asked, in words for themself. */
export const reasonForThemself = (item: QueueItem, weighed: Weighed): string =>
  reasonOf(item, weighed, toThemself);

const groupFor = (item: QueueItem, { skills }: Candidate, gap: number | null, learns: readonly string[]) => {
  if (learns.length > 0) return 'learns';
  if (skills === null || item.skills.length === 0) return 'unknown';
  return gap === 0 ? 'knows' : 'new';
};

/** Who knows best what it needs, of those who are here; by name among equals. */
const helperFor = (item: QueueItem, { person }: Candidate, all: readonly Candidate[]): string | null => {
  const able = all.filter(
    (other) => other.person !== person && other.awayUntil === null && gapOf(item, other) === 0,
  );
  const best = able.toSorted(
    (a, b) => knowsLeast(item, b)! - knowsLeast(item, a)! || a.name.localeCompare(b.name),
  );
  return best[0]?.name ?? null;
};

const weigh = (
  item: QueueItem,
  candidate: Candidate,
  all: readonly Candidate[],
  settings: Assumptions,
): Weighed => {
  const gap = gapOf(item, candidate);
  const learns = item.skills.filter((name) => shownIn(candidate.skills ?? [], name)?.wish?.wish === 'learn');
  const group = groupFor(item, candidate, gap, learns);
  const helper = helperFor(item, candidate, all);
  return {
    ...candidate,
    ...{ group, learns, slowness: slownessFor(gap, settings) },
    suggested:
      candidate.level ?? suggestLevel({ knows: knowsLeast(item, candidate), times: candidate.times }),
    helper: gap === 0 ? null : helper,
    reason: reasonOf(item, { ...candidate, group, learns }, about(candidate.name.split(' ')[0]!)),
  };
};

const groups: readonly Weighed['group'][] = ['learns', 'knows', 'new', 'unknown'];

/** Everybody who could take it on, in groups and by name within them: there is no other order. */
export const weighCandidates = (
  item: QueueItem,
  candidates: readonly Candidate[],
  settings: Assumptions,
): readonly Weighed[] =>
  candidates
    .map((candidate) => weigh(item, candidate, candidates, settings))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.name.localeCompare(b.name));

const wishesToAvoid = (item: QueueItem, { skills }: Candidate): boolean =>
  item.skills.some((name) => shownIn(skills ?? [], name)?.wish?.wish === 'avoid');

/**
 * Whom to ask first: of those who are here and may take it, for what one grows by who wishes to learn it, else by turns
 * (who has the fewest things from this leader), so that unloved work goes round. Null: nobody.
 * @param turn Which thing of the leader's list it is, so that equals are asked one after the other.
 */
export const proposed = (item: QueueItem, weighed: readonly Weighed[], turn = 0): Weighed | null => {
  const free = weighed.filter(
    (one) => one.mayTake && one.awayUntil === null && !(item.kind !== 'grunt' && wishesToAvoid(item, one)),
  );
  const learners = free.filter(({ group }) => group === 'learns');
  const asked = item.kind !== 'grunt' && learners.length > 0 ? learners : free;
  const fewest = Math.min(...asked.map(({ holds }) => holds));
  const next = asked.filter(({ holds }) => holds === fewest);
  const equals = item.kind === 'grunt' ? next : next.filter(({ group }) => group === next[0]!.group);
  return equals[turn % equals.length] ?? null;
};
