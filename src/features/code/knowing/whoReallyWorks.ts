import type { Day } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import { type History, touched } from '../history.ts';

/** Who changed what in the year until a day: by path, changes by developer. Bots do no work. */
export type RecentWork = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The window of `RecentWork`. Configurable assumption: a year. */
const days = 365;

export const recentWork = (history: History, developers: Developers, day: Day): RecentWork => {
  const { commits, changes } = history;
  const work = new Map<number, Map<number, number>>();
  for (let commit = 0; commit < commits.count; commit += 1) {
    const age = day - commits.landed[commit]!;
    const who = developers.bySignature[commits.author[commit]!]!;
    if (age < 0 || age >= days || developers.list[who]!.isBot) continue;
    for (let change = changes.start[commit]!; change < changes.start[commit + 1]!; change += 1) {
      if (changes.kind[change] === touched.deleted) continue;
      const path = changes.path[change]!;
      const byWho = work.get(path) ?? new Map<number, number>();
      work.set(path, byWho);
      byWho.set(who, (byWho.get(who) ?? 0) + 1);
    }
  }
  return work;
};

/** Who answers for an area on paper beside who changes it. About the area; a lead need not code. */
export interface WorkedBy {
  /** Changes in the last year. */
  readonly changes: number;
  /** Parts of them by members and leads of the team, and by its leads alone; 0–1. */
  readonly fromTeam: number;
  readonly fromLeads: number;
  /** How many outside the team changed it. */
  readonly outsiders: number;
  /** What is worth saying; empty: paper and practice agree. */
  readonly sentences: readonly string[];
}

const tell = (changes: number, fromTeam: number, outsiders: number): readonly string[] => {
  if (changes === 0) return ['Nobody changed it in the last year.'];
  const outside = changes - fromTeam;
  const [of, by] = [
    `${outside} of ${changes} changes in the last year`,
    outsiders === 1 ? 'one person' : `${outsiders} people`,
  ];
  if (fromTeam === 0)
    return [`Maintained from outside the team: all ${changes} changes in the last year, by ${by}.`];
  return outside > fromTeam ? [`Mostly maintained from outside the team: ${of}, by ${by}.`] : [];
};

/**
 * Who really works on an area that a team answers for.
 *
 * @param paths numbers of the paths that belong to it
 * @param members developers of the team, its leads or not
 * @param leads developers who hold a seat at its helm
 */
export const whoReallyWorks = (
  work: RecentWork,
  paths: Iterable<number>,
  members: readonly number[],
  leads: readonly number[],
): WorkedBy => {
  const byWho = new Map<number, number>();
  for (const path of paths)
    for (const [who, changes] of work.get(path) ?? []) byWho.set(who, (byWho.get(who) ?? 0) + changes);
  const [lead, team] = [new Set(leads), new Set([...members, ...leads])];
  const sum = (counts: (who: number) => boolean) =>
    [...byWho].reduce((all, [who, changes]) => (counts(who) ? all + changes : all), 0);
  const changes = sum(() => true);
  const fromTeam = sum((who) => team.has(who));
  const outsiders = [...byWho.keys()].filter((who) => !team.has(who)).length;
  return {
    changes,
    fromTeam: changes === 0 ? 0 : fromTeam / changes,
    fromLeads: changes === 0 ? 0 : sum((who) => lead.has(who)) / changes,
    outsiders,
    sentences: tell(changes, fromTeam, outsiders),
  };
};
