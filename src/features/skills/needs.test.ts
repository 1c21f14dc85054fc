import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { codeEvidence, type TechnologyUsed } from './codeEvidence.ts';
import type { Evidence } from './evidence.ts';
import { inferSkills } from './inferSkills.ts';
import type { Level } from './level.ts';
import { gapOf, type MemberSkills, needsOf } from './needs.ts';
import { vocabularyOf } from './vocabulary.ts';
import { shownWishes } from './wish.ts';

const day = dayOf('2026-11-02');
const inCpp: TechnologyUsed = { technology: 'C++', repository: 'cranes', area: 'plc', teams: ['cranes'] };

const member = (
  person: string,
  level: Level,
  peers: number,
  learns: readonly string[] = [],
): MemberSkills => {
  const evidence = Array.from({ length: peers }, (_, n): Evidence => {
    const said = {
      id: `${person}${n}`,
      person,
      skill: 'technology:c++',
      kind: 'peer' as const,
      level,
      on: day,
    };
    return { ...said, by: `peer ${n}`, because: null, source: 'hand', withdrawnOn: null };
  });
  return {
    person,
    learns,
    skills: inferSkills({ evidence, contests: [], letsCode: false, absences: [] }, day),
  };
};

test('a team needs the technologies of its areas, and what its leads typed instead', () => {
  const typed = { skill: 'technology:c++', level: 'proficient' as const, people: 3 };
  const fromCode = { skill: 'technology:c++', level: 'competent', people: 2, origin: 'code' };
  expect(needsOf('cranes', [], [inCpp])).toEqual([fromCode]);
  expect(needsOf('berths', [], [inCpp])).toEqual([]);
  expect(needsOf('cranes', [typed], [inCpp])).toEqual([{ ...typed, origin: 'typed' }]);
  expect(needsOf('cranes', [{ ...typed, people: 0 }], [inCpp])).toEqual([]);
});

test('three needed, one sure, one perhaps: one is missing, and who wishes to learn it is named', () => {
  const need = { skill: 'technology:c++', level: 'proficient', people: 3, origin: 'typed' } as const;
  const members = [
    member('itzel', 'proficient', 3),
    member('jarek', 'expert', 1),
    member('yusuf', 'advanced beginner', 3, ['technology:c++']),
    member('pania', 'novice', 0),
  ];
  expect(gapOf(need, members)).toEqual({ need, sure: 1, perhaps: 1, learners: ['yusuf'], missing: 1 });
});

test('of code one piece for each technology, from the area known best, and never an expert', () => {
  const known = (area: string, knowledge: number, technology = 'C++') => ({
    ...{ person: 'itzel', repository: 'cranes', technology, area, knowledge },
  });
  const pieces = codeEvidence(
    [known('ui', 0.35), known('plc', 1), known('docs', 0.2, 'TypeScript'), known('ops', 0.05, 'Shell')],
    day,
  );
  expect(pieces.map(({ skill, level }) => [skill, level])).toEqual([
    ['technology:c++', 'proficient'],
    ['technology:typescript', 'advanced beginner'],
  ]);
  expect(pieces[0]).toMatchObject({
    kind: 'code',
    by: null,
    because: 'knows about 100 % of cranes/plc, which is C++',
  });
});

test('the organisation calls a technology as it likes, adds skills of its own and retires them', () => {
  const own = { skill: 'own:tides', version: 1, name: 'Tide tables', isRetired: true };
  const renamed = { skill: 'technology:c++', version: 2, name: 'Modern C++', isRetired: false };
  expect(vocabularyOf([own, renamed], [inCpp])).toEqual([
    { id: 'technology:c++', name: 'Modern C++', isRetired: false, usedIn: ['cranes/plc'], version: 2 },
    { id: 'own:tides', name: 'Tide tables', isRetired: true, usedIn: [], version: 1 },
  ]);
});

test('a wish is seen by leads only where the person lets them', () => {
  const avoid = { skill: 'a', wish: 'avoid', shownTo: 'self' } as const;
  const learn = { skill: 'b', wish: 'learn', shownTo: 'leads' } as const;
  const over = { skill: 'c', wish: 'none', shownTo: 'leads' } as const;
  expect(shownWishes([avoid, learn, over])).toEqual([learn]);
});
