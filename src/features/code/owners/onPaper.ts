import { count } from '../../../base/list.ts';
import { type RecentWork, whoReallyWorks } from '../knowing/index.ts';
import type { Holder } from './holders.ts';
import type { Practice } from './practice.ts';
import type { RecentReviews } from './recentReviews.ts';

/** Of fewer changes in a year nobody needs to have seen one. Configurable assumption. */
const fewestChanges = 5;
/** Why an owner owns only on paper; undefined: does not, or too little happened to tell. */
export const onPaperBecause = (
  holder: Holder,
  paths: readonly number[],
  { people, developers }: Practice,
  work: RecentWork,
  reviews: RecentReviews,
): string | undefined => {
  if (holder.kind === 'unknown') return undefined;
  const own = holder.kind === 'team' ? holder.members : [holder.developer];
  const { changes, fromTeam, sentences } = whoReallyWorks(work, paths, own, []);
  if (changes < fewestChanges) return undefined;
  if (holder.kind === 'team') return sentences[0] && `${people.names.team(holder.team)}: ${sentences[0]}`;
  const hasLooked = paths.some((path) => reviews.get(path)?.has(holder.developer));
  if (fromTeam > 0 || hasLooked) return undefined;
  const name =
    holder.kind === 'person' ? people.names.person(holder.person) : developers.list[holder.developer]!.name;
  return `${name} made and reviewed none of the ${count(changes, 'change')} in the last year.`;
};
