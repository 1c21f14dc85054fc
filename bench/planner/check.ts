/**
 * Verifies a schedule against the text of the instance it was made for. Reads the file by itself and shares no code
 * with the planner, so that a mistake there cannot hide here.
 */

/** One person's part, as a planner prints it. Times in hours; `need`: the skill's number among those asked for. */
export interface Part {
  readonly item: string;
  readonly person: string;
  readonly need: number;
  readonly start: number;
  readonly finish: number;
}

interface Task {
  readonly hours: number;
  /** By skill and level: how many people. */
  readonly asked: readonly { readonly skill: number; readonly level: number; readonly people: number }[];
  readonly after: readonly string[];
}

interface Instance {
  readonly tasks: ReadonlyMap<string, Task>;
  /** By person, by skill: level. */
  readonly masters: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** What is wrong with a schedule, in words; empty when it is right. The makespan is counted here once more. */
export const check = (
  file: string,
  text: string,
  parts: readonly Part[],
): { faults: string[]; makespan: number } => {
  const instance = file.endsWith('.def') ? readDef(text) : readMsrcp(text);
  const faults = [...instance.tasks].flatMap(([id, task]) => {
    const mine = parts.filter((part) => part.item === id);
    return [...faultsOfTeam(id, task, mine, instance), ...faultsOfTime(id, task, mine, parts)];
  });
  const strangers = parts.filter(
    ({ item, person }) => !instance.tasks.has(item) || !instance.masters.has(person),
  );
  return {
    faults: [
      ...faults,
      ...strangers.map(({ item, person }) => `${item} or ${person} is not in the file`),
      ...overlaps(parts),
    ],
    makespan: Math.max(0, ...parts.map(({ finish }) => finish)),
  };
};

const faultsOfTeam = (
  id: string,
  { asked }: Task,
  parts: readonly Part[],
  { masters }: Instance,
): string[] => {
  const faults: string[] = [];
  for (const [need, { skill, level, people }] of asked.entries()) {
    const here = parts.filter((part) => part.need === need);
    if (here.length !== people)
      faults.push(`${id} has ${here.length} of ${people} people for skill ${skill}`);
    for (const { person } of here)
      if (!((masters.get(person)?.get(skill) ?? -1) >= level))
        faults.push(`${person} has no skill ${skill} at ${level} for ${id}`);
  }
  if (parts.length !== asked.reduce((sum, { people }) => sum + people, 0))
    faults.push(`${id} has ${parts.length} people`);
  if (new Set(parts.map(({ person }) => person)).size !== parts.length)
    faults.push(`somebody is twice on ${id}`);
  return faults;
};

const faultsOfTime = (
  id: string,
  { hours, after }: Task,
  parts: readonly Part[],
  all: readonly Part[],
): string[] => [
  ...parts
    .filter(({ start, finish }) => finish - start !== hours || start < 0)
    .map(({ start, finish }) => `${id} runs from ${start} to ${finish}, not ${hours} hours`),
  ...(new Set(parts.map(({ start }) => start)).size > 1 ? [`the people of ${id} do not start together`] : []),
  ...all
    .filter((before) => after.includes(before.item) && parts.some(({ start }) => start < before.finish))
    .map((before) => `${id} starts before ${before.item} is finished`),
];

const overlaps = (parts: readonly Part[]): string[] => {
  const sorted = [...parts].sort((a, b) =>
    a.person < b.person ? -1 : a.person > b.person ? 1 : a.start - b.start,
  );
  return sorted.flatMap((part, at) => {
    const last = sorted[at - 1];
    return last?.person === part.person && part.start < last.finish
      ? [`${part.person} is on ${last.item} and ${part.item} at once`]
      : [];
  });
};

const readDef = (text: string): Instance => {
  const tasks = new Map<string, Task>();
  const masters = new Map<string, Map<number, number>>();
  let isTask = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('TaskID')) isTask = true;
    const words = line.trim().split(/\s+/);
    if (!/^\d+$/.test(words[0]!)) continue;
    const skills = words.flatMap((word, at) =>
      /^Q\d+:$/.test(word) ? [[Number(word.slice(1, -1)), Number(words[at + 1])] as const] : [],
    );
    if (!isTask) masters.set(words[0]!, new Map(skills));
    else
      tasks.set(words[0]!, {
        hours: Number(words[1]),
        asked: skills.map(([skill, level]) => ({ skill, level, people: 1 })),
        after: words.slice(4),
      });
  }
  return { tasks, masters };
};

const readMsrcp = (text: string): Instance => {
  const numbers = (heading: string) => {
    const from = text.indexOf(`${heading} *\\`) + heading.length + 3;
    const to = text.indexOf('\\*', from);
    return text
      .slice(from, to < 0 ? undefined : to)
      .trim()
      .split(/\s+/)
      .map(Number);
  };
  const [activities, people, skills] = numbers('\\* Project Module') as [number, number, number];
  const [able, asked] = [numbers('\\* Workforce Module'), numbers('\\* Skill Requirements Module')];
  const masters = new Map<string, Map<number, number>>();
  for (let person = 0; person < people; person += 1) {
    const row = able.slice(person * skills, (person + 1) * skills);
    masters.set(
      String(person + 1),
      new Map(row.flatMap((has, skill) => (has === 1 ? [[skill, 1] as const] : []))),
    );
  }
  const lines = text
    .slice(0, text.indexOf('\\* Workforce'))
    .split('\n')
    .filter((line) => line.trim() !== '');
  const rows = lines.slice(-activities).map((line) => line.trim().split(/\s+/).map(Number));
  const after: string[][] = rows.map(() => []);
  for (const [activity, [, , ...followers]] of rows.entries())
    for (const follower of followers) after[follower - 1]!.push(String(activity + 1));
  const tasks = new Map<string, Task>();
  for (let activity = 0; activity < activities; activity += 1) {
    const row = asked.slice(activity * skills, (activity + 1) * skills);
    const needs = row.flatMap((count, skill) => (count > 0 ? [{ skill, level: 1, people: count }] : []));
    if (needs.length > 0)
      tasks.set(String(activity + 1), { hours: rows[activity]![0]!, asked: needs, after: after[activity]! });
  }
  return { tasks, masters };
};
