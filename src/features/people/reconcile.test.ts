import { expect, test } from 'vitest';
import { dayOf, isoDay, utcMomentOf } from '../../base/day.ts';
import { asKnown } from './asKnown.ts';
import { type Chronicle, emptyChronicle, type Fact, type FactKind } from './fact.ts';
import type { OrganisationFile } from './organisationFile.ts';
import { reconcileSnapshot } from './reconcile.ts';
import { recordInMemory } from './recordInMemory.ts';
import { rosterOn } from './roster.ts';

const counter = (prefix: string) => {
  let n = 0;
  return () => {
    n += 1;
    return `${prefix}${n}`;
  };
};

/** A file that lists the tech leads of Berths, and nothing else. */
const berthsLedBy = (...names: (string | null)[]): OrganisationFile => ({
  people: names
    .filter((n) => n !== null)
    .map((key) => ({
      key,
      name: key,
      handle: key.toLowerCase(),
      standing: 'member',
      identities: [{ kind: 'login', host: 'example.org', value: key }],
    })),
  teams: [{ key: 'berths', slug: 'berths', name: 'Berths', kind: 'stream', stage: null, parentKey: null }],
  seats: names.map((personKey) => ({
    teamKey: 'berths',
    role: 'TL',
    title: 'tech lead',
    personKey,
    acquired: 'unknown',
    share: null,
    coverKey: null,
    mentorKey: null,
  })),
  members: [],
  reportingLines: [],
});

const newId = counter('id');
const says = (chronicle: Chronicle, organisation: OrganisationFile, on: string, source = 'leads.yaml') => {
  const at = utcMomentOf(dayOf(on));
  const result = reconcileSnapshot(
    chronicle,
    { day: dayOf(on), at, revision: null, organisation },
    { source, at, newId },
  );
  return { ...result, chronicle: recordInMemory(chronicle, result.changes, source) };
};

const leadsOn = (chronicle: Chronicle, on: string, knownOn?: string): (string | null)[] => {
  const knownAt = knownOn === undefined ? null : utcMomentOf(dayOf(knownOn));
  const roster = rosterOn(
    asKnown(chronicle, { knownAt, viewer: null, today: dayOf('2030-01-01') }),
    dayOf(on),
  );
  return roster.seats.map((seat) =>
    seat.holder === null ? null : roster.people.get(seat.holder)!.body.name,
  );
};

test('Ada, then Bo: one post, two appointments, and the past stays readable', () => {
  const first = says(emptyChronicle, berthsLedBy('Ada'), '2026-01-01');
  const second = says(first.chronicle, berthsLedBy('Bo'), '2026-06-01');
  expect(leadsOn(second.chronicle, '2026-05-31')).toEqual(['Ada']);
  expect(leadsOn(second.chronicle, '2026-06-01')).toEqual(['Bo']);
  expect(leadsOn(second.chronicle, '2026-06-01', '2026-03-01')).toEqual(['Ada']);
  expect(new Set(second.chronicle.post.map((post) => post.id)).size).toBe(1);
});

test('saying the same twice changes nothing', () => {
  const first = says(emptyChronicle, berthsLedBy('Ada', 'Bo'), '2026-01-01');
  const again = says(first.chronicle, berthsLedBy('Ada', 'Bo'), '2026-02-01');
  expect(again.changes).toEqual({ add: [], retract: [] });
});

test('a list that becomes empty leaves a vacant post; a list that shrinks closes one', () => {
  const two = says(emptyChronicle, berthsLedBy('Ada', 'Bo'), '2026-01-01');
  const one = says(two.chronicle, berthsLedBy('Bo'), '2026-02-01');
  expect(leadsOn(one.chronicle, '2026-02-01')).toEqual(['Bo']);
  const none = says(one.chronicle, berthsLedBy(), '2026-03-01');
  expect(leadsOn(none.chronicle, '2026-03-01')).toEqual([null]);
  const cy = says(none.chronicle, berthsLedBy('Cy'), '2026-04-01');
  expect(leadsOn(cy.chronicle, '2026-04-01')).toEqual(['Cy']);
});

test('an empty seat that the file itself names is vacant beside one that is held', () => {
  expect(
    leadsOn(says(emptyChronicle, berthsLedBy('Ada', null), '2026-01-01').chronicle, '2026-01-01'),
  ).toEqual(['Ada', null]);
});

/** A hand says that Ada was there since 2025 already. */
const correctAda = (chronicle: Chronicle): Chronicle => {
  const row = chronicle.appointment.find((a) => a.retractedAt === null)!;
  const at = utcMomentOf(dayOf('2026-01-15'));
  const corrected = {
    ...row,
    from: dayOf('2025-01-01'),
    recordedAt: at,
    source: { ...row.source, name: 'hand' },
  };
  const retract = [{ kind: 'appointment' as FactKind, row: row.row, at, announcedOn: null }];
  return recordInMemory(chronicle, { add: [corrected as Fact<'appointment'>], retract }, 'hand');
};

test('what a hand corrected stays, and a re-import lists the conflict', () => {
  const corrected = correctAda(says(emptyChronicle, berthsLedBy('Ada'), '2026-01-01').chronicle);
  const again = says(corrected, berthsLedBy('Ada'), '2026-02-01');
  expect(again.changes).toEqual({ add: [], retract: [] });
  expect(again.conflicts.map(({ kind, byHand }) => [kind, byHand?.from])).toEqual([
    ['appointment', dayOf('2025-01-01')],
  ]);
});

test('whom another source brought here stays the same person when a file names them again', () => {
  const first = says(emptyChronicle, berthsLedBy('Ada'), '2026-01-01');
  const other = says(first.chronicle, berthsLedBy('ADA'), '2026-02-01', 'other.yaml');
  const again = says(other.chronicle, berthsLedBy('ADA'), '2026-03-01', 'other.yaml');
  expect(again.changes).toEqual({ add: [], retract: [] });
  expect(again.newPeople).toEqual([]);
});

test('whom one source drops is still here when another says so again', () => {
  const led = says(emptyChronicle, berthsLedBy('Ada'), '2026-01-01');
  const both = says(led.chronicle, berthsLedBy('Ada'), '2026-01-01', 'other.yaml');
  const dropped = says(both.chronicle, berthsLedBy(), '2026-02-01');
  const again = says(dropped.chronicle, berthsLedBy('Ada'), '2026-03-01', 'other.yaml');
  expect(leadsOn(again.chronicle, '2026-03-01')).toEqual([null, 'Ada']);
  expect(again.newPeople).toEqual([]);
  expect(says(again.chronicle, berthsLedBy('Ada'), '2026-04-01', 'other.yaml').changes).toEqual({
    add: [],
    retract: [],
  });
  const back = says(again.chronicle, berthsLedBy('Ada'), '2026-05-01');
  expect(leadsOn(back.chronicle, '2026-05-01')).toEqual(['Ada', 'Ada']);
  expect(leadsOn(back.chronicle, '2026-01-15')).toEqual(['Ada', 'Ada']);
  const stays = back.chronicle.person.filter((fact) => fact.retractedAt === null);
  expect(stays.map(({ from, to, source }) => [isoDay(from), to && isoDay(to), source.name])).toEqual([
    ['2026-01-01', '2026-02-01', 'leads.yaml'],
    ['2026-03-01', null, 'other.yaml'],
  ]);
  expect(says(back.chronicle, berthsLedBy('Ada'), '2026-06-01').changes).toEqual({ add: [], retract: [] });
});

test('the same login in another source is the same person; the same name alone is not', () => {
  const first = says(emptyChronicle, berthsLedBy('Ada'), '2026-01-01');
  const other = says(first.chronicle, berthsLedBy('ADA'), '2026-02-01', 'other.yaml');
  expect(other.newPeople).toEqual([]);
  const nameOnly = { ...berthsLedBy('Ada'), people: [{ ...berthsLedBy('Ada').people[0]!, identities: [] }] };
  expect(says(first.chronicle, nameOnly, '2026-02-01', 'third.yaml').newPeople).toEqual(['Ada']);
});

test('who left and came back was here twice, and saying so again is no news', () => {
  const ada = says(emptyChronicle, berthsLedBy('Ada'), '2026-01-01');
  const bo = says(ada.chronicle, berthsLedBy('Bo'), '2026-02-01');
  const back = says(bo.chronicle, berthsLedBy('Ada'), '2026-03-01');
  const days = ['2026-01-15', '2026-02-15', '2026-03-15'];
  expect(days.map((day) => leadsOn(back.chronicle, day))).toEqual([['Ada'], ['Bo'], ['Ada']]);
  expect(says(back.chronicle, berthsLedBy('Ada'), '2026-04-01').changes).toEqual({ add: [], retract: [] });
});

test('a stay with its days in the file is the same stay in every import', () => {
  const dated = (to?: string): OrganisationFile => {
    const file = berthsLedBy('Ada');
    const days = { from: dayOf('2025-03-01'), ...(to !== undefined && { to: dayOf(to) }) };
    return {
      ...file,
      people: file.people.map((p) => ({ ...p, ...days })),
      seats: file.seats.map((s) => ({ ...s, ...days })),
    };
  };
  const first = says(emptyChronicle, dated(), '2026-01-01');
  const ended = says(first.chronicle, dated('2025-12-01'), '2026-02-01');
  expect([leadsOn(ended.chronicle, '2025-11-30'), leadsOn(ended.chronicle, '2025-12-01')]).toEqual([
    ['Ada'],
    [null],
  ]);
  expect(says(ended.chronicle, dated('2025-12-01'), '2026-03-01').changes).toEqual({ add: [], retract: [] });
});
