/**
 * How fast the loads of all leaders of an invented organisation are worked out, with twelve weeks before.
 *   node bench/leading/load.ts [PEOPLE …]
 */
import { dayOf } from '../../src/base/day.ts';
import { defaultAssumptions } from '../../src/features/load/assumptions.ts';
import { type Leading, leadingOn } from '../../src/features/load/leading.ts';
import { loadOfLeader, seatChanges } from '../../src/features/load/loadOfLeader.ts';
import {
  asKnown,
  type Chronicle,
  emptyChronicle,
  reconcileSnapshot,
  recordInMemory,
  rosterOn,
} from '../../src/features/people/index.ts';
import { measure, tell } from '../measure.ts';
import { organisation } from '../organisation.ts';

const day = dayOf('2026-11-02');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000];

const invent = (people: number): Chronicle => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  let chronicle = emptyChronicle;
  for (const { day: on, at, revision, reading } of organisation({
    ...{ people, teams: Math.ceil(people / 7), months: 6, lastDay: day },
  })) {
    const snapshot = { day: on, at, revision, organisation: reading.organisation };
    const { changes } = reconcileSnapshot(chronicle, snapshot, { source: 'bench', at, newId });
    chronicle = recordInMemory(chronicle, changes, 'bench');
  }
  return asKnown(chronicle, { knownAt: null, viewer: null, today: day });
};

const loadsOf = (known: Chronicle): number => {
  const days = new Map<number, ReadonlyMap<string, Leading>>();
  const on = (other: number) => {
    const found = days.get(other) ?? leadingOn(rosterOn(known, other));
    days.set(other, found);
    return found;
  };
  const changed = seatChanges(known, day);
  let overloaded = 0;
  for (const [person, leading] of on(day)) {
    const kept = { person, said: [], weeks: [], absences: [] };
    const past = { leadingOn: (other: number) => on(other).get(person), changedOn: changed.get(person) ?? 0 };
    if (loadOfLeader(leading, kept, past, day, defaultAssumptions).band === 'overloaded') overloaded += 1;
  }
  return overloaded;
};

for (const people of sizes) {
  const known = invent(people);
  const leaders = leadingOn(rosterOn(known, day)).size;
  let overloaded = 0;
  const times = await measure(people > 5000 ? 3 : 10, () => {
    overloaded = loadsOf(known);
  });
  tell(`${people} people`, times, `${leaders} leaders, ${overloaded} overloaded`);
}
