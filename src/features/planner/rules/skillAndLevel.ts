import { inWords } from '../../../base/list.ts';
import { levelOf, needsOf } from '../known.ts';
import { levelsAfter } from '../levelsAfter.ts';
import type { Rule } from './rule.ts';

/**
 * Who is on a place has what it asks for; whom a lead pinned there has the lead's word for it. Where people grow, when
 * the item begins, and who learns has somebody beside them who knows it.
 */
export const skillAndLevel: Rule = {
  name: 'skill and level',
  kind: 'must',
  weight: 1,
  broken: (assignments, known) => {
    const { items, people, problem } = known;
    const lessons = problem.growth === undefined ? undefined : levelsAfter(assignments, known).lessons;
    return assignments.flatMap((assignment) => {
      const { item: id, person: who, need } = assignment;
      if (lessons?.get(assignment)?.isAble === true) return [];
      const item = items.get(id)!;
      if (item.pinned?.people?.includes(who)) return [];
      const person = people.get(who)!;
      const missing = (needsOf(item)[need]?.skills ?? []).filter(
        ({ skill, level }) => lessons !== undefined || levelOf(person, skill) < level,
      );
      if (missing.length === 0) return [];
      const asked = inWords(missing.map(({ skill, level }) => `${skill} at ${level}`));
      return [
        { units: missing.length, items: [id], people: [who], because: `${who} lacks ${asked} for ${id}` },
      ];
    });
  },
};
