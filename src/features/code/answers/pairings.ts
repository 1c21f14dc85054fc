import { count } from '../../../base/list.ts';
import type { AreaAnswer } from '../api.ts';
import type { Area } from '../area.ts';
import type { CodeView } from '../codeView.ts';
import { filesIn, type Pairing, planPairings } from '../knowing/index.ts';
import { developerRefOf } from './refs.ts';
import { teamIn } from './teamIn.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Why these two, on this area. */
export const becauseOf = ({ files, start }: Pairing): string =>
  start < 0.01
    ? `${count(files, 'file')} with recent work on them ${files === 1 ? 'is' : 'are'} known well by one of the two alone.`
    : `${count(files, 'file')} with recent work on them ${files === 1 ? 'is' : 'are'} known well by one of the two alone; the other knows ${percent(start)} of ${files === 1 ? 'it' : 'them'} already.`;

/** Whom to pair with whom on an area: within the team that answers for it, else among those who have worked there. */
export const pairingsFor = (view: CodeView, area: Area, team: string | undefined): AreaAnswer['pairings'] => {
  const { expertise, presence, activity } = view;
  const files = filesIn(expertise, area.files);
  const workers = new Set<number>();
  for (const file of files)
    for (let row = expertise.start[file]!; row < expertise.start[file + 1]!; row += 1)
      if (presence.isThere[expertise.developer[row]!] === 1) workers.add(expertise.developer[row]!);
  const { pairings } = planPairings(expertise, {
    ...{ isThere: presence.isThere, files, work: activity.recentChanges, areas: [area] },
    learners: team === undefined ? [...workers] : teamIn(view, team).members,
  });
  return pairings.map((pairing) => ({
    knows: developerRefOf(view, pairing.knows),
    learns: developerRefOf(view, pairing.learns),
    because: becauseOf(pairing),
  }));
};
