import { inWords } from '../../../base/list.ts';
import { levelOf, needsOf } from '../known.ts';
import type { Rule } from './rule.ts';

/** Who is on a place has what it asks for; whom a lead pinned there has the lead's word for it. */
export const skillAndLevel: Rule = {
  name: 'skill and level',
  kind: 'must',
  weight: 1,
  broken: (assignments, { items, people }) =>
    assignments.flatMap(({ item: id, person: who, need }) => {
      const item = items.get(id)!;
      if (item.pinned?.people?.includes(who)) return [];
      const person = people.get(who)!;
      const missing = (needsOf(item)[need]?.skills ?? []).filter(
        ({ skill, level }) => levelOf(person, skill) < level,
      );
      if (missing.length === 0) return [];
      const asked = inWords(missing.map(({ skill, level }) => `${skill} at ${level}`));
      return [
        { units: missing.length, items: [id], people: [who], because: `${who} lacks ${asked} for ${id}` },
      ];
    }),
};
