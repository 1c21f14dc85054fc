import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { CpModel, CpSolver } from 'or-tools-wasm/cp-sat';

/**
 * Plans one problem with CP-SAT. Standard input: `{ problem, first, seconds, workers, seed, interleave }`,
 * the problem as readImopse and readMsrcp give it, and a first plan of it to begin with, which is a hint and bounds all
 * times. Prints one line: what it found, with the seconds from when the model was handed
 * to the solver, and of them those in which this process was computing.
 *
 * The model: an optional interval for each item and each person who could take it, so many of them present as the need
 * asks for, no two of a person's at once; and what follows from that, which helps it to prove: what only some people
 * can do never takes more of them at once than there are.
 */
const { problem, first, seconds, workers, seed, interleave } = JSON.parse(await text(process.stdin));

const model = new CpModel();
const hoursOf = ({ effort, needs }) => effort.low / needs.reduce((sum, need) => sum + (need.people ?? 1), 0);
const lagOf = ({ lagDays = 0 }) => Math.round(lagDays * 24);
const horizon = Math.max(...first.map(({ finish }) => finish));
const firstStart = new Map(first.map(({ item, start }) => [item, start]));
const isFirst = new Set(first.map(({ item, need, person }) => JSON.stringify([item, need, person])));
const makespan = model.newIntVar(0, horizon, 'makespan');
const byPerson = new Map(problem.people.map(({ id }) => [id, []]));
/** By pool: the intervals of items, and how many people each takes of those who are in the pool. */
const pools = new Map();

const items = new Map(
  problem.items.map((item) => {
    const hours = hoursOf(item);
    const start = model.newIntVar(0, horizon - hours, `start ${item.id}`);
    model.add(start.plus(hours).le(makespan));
    model.addHint(start, firstStart.get(item.id));
    return [item.id, { item, hours, start, whole: model.newFixedSizeIntervalVar(start, hours), on: [] }];
  }),
);

for (const { item, hours, start, whole, on } of items.values()) {
  for (const { item: earlier, ...link } of item.after ?? []) {
    const before = items.get(earlier);
    model.add(before.start.plus(before.hours + lagOf(link)).le(start));
  }
  const mine = new Map();
  for (const [need, { skills, people = 1 }] of item.needs.entries()) {
    const able = problem.people.filter((person) =>
      skills.every(({ skill, level }) => (person.skills[skill] ?? -1) >= level),
    );
    const chosen = able.map(({ id }) => {
      const literal = model.newBoolVar(`${item.id} ${need} ${id}`);
      on.push({ need, person: id, literal });
      model.addHint(literal, isFirst.has(JSON.stringify([item.id, need, id])));
      mine.set(id, [...(mine.get(id) ?? []), literal]);
      return literal;
    });
    if (people === 1) model.addExactlyOne(chosen);
    else model.addLinearConstraint(sumOf(chosen), people, people);
    const key = able.map(({ id }) => id).join();
    pools.set(key, [...(pools.get(key) ?? []), { whole, people, hours }]);
  }
  for (const [person, literals] of mine) {
    if (literals.length > 1) model.addAtMostOne(literals);
    for (const literal of literals)
      byPerson.get(person).push(model.newOptionalFixedSizeIntervalVar(start, hours, literal));
  }
}
for (const intervals of byPerson.values()) model.addNoOverlap(intervals);
const everyone = problem.people.map(({ id }) => id).join();
if (!pools.has(everyone)) pools.set(everyone, []);
for (const key of pools.keys()) {
  const people = new Set(key.split(','));
  const within = [...pools].filter(([other]) => other.split(',').every((id) => people.has(id)));
  const parts = within.flatMap(([, each]) => each);
  model.addCumulative(
    parts.map(({ whole }) => whole),
    parts.map((part) => part.people),
    people.size,
  );
  // The same as one inequality, for its linear relaxation.
  const work = within.reduce(
    (sum, [, each]) => sum + each.reduce((hours, part) => hours + part.people * part.hours, 0),
    0,
  );
  model.add(makespan.times(people.size).ge(work));
}
model.minimize(makespan);

function sumOf(literals) {
  return literals.slice(1).reduce((sum, literal) => sum.plus(literal), literals[0]);
}

// The solver is loaded before the clock starts.
await new CpSolver().solve(new CpModel(), { numWorkers: 1 });
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const [from, cpuFrom] = [performance.now(), cpuSeconds()];
const curve = [];
const solver = new CpSolver();
const status = solver.statusName(
  await solver.solve(
    model,
    { maxTimeInSeconds: seconds, numWorkers: workers, randomSeed: seed, interleaveSearch: interleave },
    // Told of all of them at the end, so the time is the solver's own.
    {
      onSolution: ({ objectiveValue, wallTime }) =>
        curve.push({ makespan: objectiveValue, seconds: wallTime }),
    },
  ),
);
const spent = { seconds: (performance.now() - from) / 1000, cpuSeconds: cpuSeconds() - cpuFrom };
const isSolved = status === 'OPTIMAL' || status === 'FEASIBLE';
const parts = [...items.values()].flatMap(({ item, hours, start, on }) =>
  on
    .filter(({ literal }) => isSolved && solver.booleanValue(literal))
    .map(({ need, person }) => ({
      item: item.id,
      person,
      need,
      start: solver.value(start),
      finish: solver.value(start) + hours,
    })),
);
const best = isSolved ? solver.objectiveValue() : null;
writeSync(
  1,
  JSON.stringify({ status, makespan: best, bound: solver.bestObjectiveBound(), ...spent, curve, parts }),
);
process.exit(0);
