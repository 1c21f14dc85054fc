import { inWords } from '../../../base/list.ts';
import { needsOf } from '../known.ts';
import type { Need, Person, SkillId } from '../problem.ts';
import type { Breach, Rule } from './rule.ts';

const day = 8;

/** Who wishes to learn something gets some of it, and who wishes to avoid something does not. Units: days, and wishes. */
export const wishHonoured: Rule = {
  name: 'wish honoured',
  kind: 'wish',
  weight: 30,
  broken: (assignments, { problem, items, people }) => {
    const unloved = assignments.flatMap(({ item, person, need, hours }): Breach[] => {
      const avoided = among(needsOf(items.get(item)!)[need]!, people.get(person)!.avoid);
      return avoided.length === 0
        ? []
        : [
            {
              units: hours / day,
              items: [item],
              people: [person],
              because: `${person} wishes to avoid ${inWords(avoided)} and is on ${item}`,
            },
          ];
    });
    const done = new Set(
      assignments.flatMap(({ item, person, need }) =>
        (needsOf(items.get(item)!)[need]?.skills ?? []).map(({ skill }) => `${person}\n${skill}`),
      ),
    );
    const unmet = problem.people.flatMap(({ id, learn = [] }) =>
      learn
        .filter((skill) => !done.has(`${id}\n${skill}`))
        .map((skill) => ({
          units: 1,
          items: [],
          people: [id],
          because: `${id} wishes to learn ${skill} and gets none of it`,
        })),
    );
    return [...unloved, ...unmet];
  },
  price: ({ need, person, hours }) => (among(need, person.avoid).length > 0 ? hours / day : 0),
  quorums: ({ problem }) =>
    new Map(
      problem.people.flatMap(({ id, learn = [] }) =>
        learn.map((skill) => [`${id}\n${skill}`, { people: 1, hours: 0, units: 1 }] as const),
      ),
    ),
  countsFor: ({ need, person }) => among(need, person.learn).map((skill) => `${person.id}\n${skill}`),
};

const among = ({ skills }: Need, wishes: Person['learn'] = []): readonly SkillId[] =>
  skills.map(({ skill }) => skill).filter((skill) => wishes.includes(skill));
