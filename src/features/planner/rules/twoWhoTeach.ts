import { inWords } from '../../../base/list.ts';
import { reaches, teachingLevel } from '../growth.ts';
import { needsOf } from '../known.ts';
import { levelsAfter } from '../levelsAfter.ts';
import type { Rule } from './rule.ts';

/**
 * Where people grow, at least two can teach each skill that is asked for, once the plan is done. Units: skills with
 * fewer. Weighs nothing unless a team says what it is worth to it.
 */
export const twoWhoTeach: Rule = {
  name: 'at least two who teach',
  kind: 'wish',
  weight: 0,
  broken: (assignments, known) => {
    const { growth, items } = known.problem;
    if (growth === undefined || assignments.length === 0) return [];
    const { levels } = levelsAfter(assignments, known);
    const asked = new Set(
      items.flatMap((item) => needsOf(item).flatMap(({ skills }) => skills.map(({ skill }) => skill))),
    );
    return [...asked].flatMap((skill) => {
      const teachers = [...levels].flatMap(([person, its]) =>
        reaches(its[skill] ?? 0, teachingLevel) ? [person] : [],
      );
      return teachers.length >= 2
        ? []
        : [
            {
              units: 1,
              items: [],
              people: teachers,
              because: `${teachers.length === 0 ? 'nobody' : `only ${inWords(teachers)}`} can teach ${skill} after this plan`,
            },
          ];
    });
  },
};
