import { expect, test } from 'vitest';
import { dayOf, utcMomentOf } from '../../base/day.ts';
import { asKnown } from './asKnown.ts';
import { Edition } from './edition.ts';
import { emptyChronicle, type Fact, type PersonId } from './fact.ts';
import { recordInMemory } from './recordInMemory.ts';

const today = dayOf('2026-10-01');
const common = {
  from: dayOf('2026-05-01'),
  to: null,
  openStart: false,
  recordedAt: utcMomentOf(dayOf('2026-05-01')),
  retractedAt: null,
  announcedOn: null,
  retractionAnnouncedOn: null,
  source: { name: 'hand', key: '', file: null, line: null, revision: null },
};
const person = (id: string) => ({
  ...common,
  kind: 'person' as const,
  id,
  body: { name: id, handle: null, standing: 'member' as const },
});
const reports = (who: string, manager: string) => ({
  ...common,
  kind: 'reportingLine' as const,
  id: `${who} to ${manager}`,
  body: { person: who, manager },
});
const secretly = { announcedOn: dayOf('2026-12-01') };

/** Ada will report to Cy, which is not announced; that Dee no longer reports to Ada isn't either. Bo has no part in it. */
const chronicle = (() => {
  const before = recordInMemory(
    emptyChronicle,
    { add: [...['Ada', 'Bo', 'Cy', 'Dee'].map(person), reports('Dee', 'Ada')], retract: [] },
    'hand',
    1,
  );
  const { kind, row } = before.reportingLine[0]!;
  const retract = [{ kind, row, at: common.recordedAt + 1, ...secretly }];
  return recordInMemory(before, { add: [{ ...reports('Ada', 'Cy'), ...secretly }], retract }, 'hand', 2);
})();
const edition = new Edition(chronicle, 2);
const knows = (viewer: PersonId | null, on = today) => ({ knownAt: null, viewer, today: on });
const lines = (facts: readonly Fact<'reportingLine'>[]) => facts.map(({ id }) => id);

test('who is named on a secret knows it, everybody else shares what is public', () => {
  expect(lines(edition.known(knows('Cy')).reportingLine)).toEqual(['Dee to Ada', 'Ada to Cy']);
  expect(lines(edition.known(knows('Dee')).reportingLine)).toEqual([]);
  expect(lines(edition.known(knows('Bo')).reportingLine)).toEqual(['Dee to Ada']);
  expect(edition.known(knows('Bo'))).toBe(edition.known(knows(null)));
  expect(edition.known(knows('Cy'))).not.toBe(edition.known(knows('Ada')));
});

test('for everybody, before and after the announcement and at any state of knowledge, it is what asKnown says', () => {
  for (const viewer of [null, 'Ada', 'Bo', 'Cy', 'Dee', 'a stranger'])
    for (const on of [today, dayOf('2026-12-01')])
      for (const knownAt of [null, common.recordedAt - 1, common.recordedAt, common.recordedAt + 1])
        expect(edition.known({ ...knows(viewer, on), knownAt })).toEqual(
          asKnown(chronicle, { ...knows(viewer, on), knownAt }),
        );
});

test('a view is made once for all who know the same, and anew for another day', () => {
  const view = edition.view(knows('Bo'), today);
  expect(view.roster.managerOf.get('Dee')?.body.manager).toBe('Ada');
  expect(edition.view(knows(null), today)).toBe(view);
  expect(edition.view(knows('Dee'), today).roster.managerOf.has('Dee')).toBe(false);
  expect(edition.view(knows('Bo'), dayOf('2026-04-30')).roster.people.size).toBe(0);
});
