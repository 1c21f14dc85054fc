import { below, type Chance, seededChance } from '../../src/base/chance.ts';

export interface Invented {
  readonly tasks: number;
  readonly people: number;
  readonly links: number;
  readonly skills: number;
  readonly seed: number;
}

/** An invented instance in the format and manner of iMOPSE: six skills each at levels 0–2, tasks of 10 to 40 hours. */
export const inventDef = ({ tasks, people, links, skills, seed }: Invented): string => {
  const chance = seededChance(seed);
  const masters = Array.from({ length: people }, () =>
    someOf(6, skills, chance).map((skill) => ({ skill, level: below(3, chance) })),
  );
  const known = masters.flat();
  const asked = Array.from({ length: tasks }, () => {
    const { skill, level } = known[below(known.length, chance)]!;
    return { hours: 10 + below(31, chance), skill, level: below(level + 1, chance) };
  });
  const after: Set<number>[] = asked.map(() => new Set());
  for (let link = 0; link < links; link += 1) {
    const later = 1 + below(tasks - 1, chance);
    after[later]!.add(below(later, chance));
  }
  return [
    'ResourceID \t Salary \t Skills',
    ...masters.map(
      (skilled, at) =>
        `${at + 1}\t1.0\t${skilled.map(({ skill, level }) => `Q${skill}: ${level}`).join(' \t')}`,
    ),
    '==========',
    'TaskID \t Duration \t Skill \t Predecessor IDs',
    ...asked.map(
      ({ hours, skill, level }, at) =>
        `${at + 1}\t${hours}\tQ${skill}: ${level}\t${[...after[at]!].map((task) => task + 1).join(' ')}`,
    ),
    '==========',
  ].join('\n');
};

const someOf = (n: number, of: number, chance: Chance): number[] => {
  const all = Array.from({ length: of }, (_, at) => at);
  return Array.from({ length: Math.min(n, of) }, () => all.splice(below(all.length, chance), 1)[0]!);
};
