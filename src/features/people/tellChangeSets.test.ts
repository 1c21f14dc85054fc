import { expect, test } from 'vitest';
import { dayOf, utcMomentOf } from '../../base/day.ts';
import { asKnown } from './asKnown.ts';
import { decideEdits } from './decideEdits.ts';
import { edit } from './editApi.ts';
import { emptyChronicle } from './fact.ts';
import { namesIn } from './names.ts';
import { recordInMemory } from './recordInMemory.ts';
import { tellChangeSets } from './tellChangeSets.ts';

test('a change is told by what it made: seats first, the rest counted', () => {
  const day = dayOf('2026-05-01');
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  const edits = [
    { do: 'addTeam', as: 'new:t', name: 'Berths' },
    { do: 'addPerson', as: 'new:ada', name: 'Ada' },
    { do: 'appoint', team: 'new:t', role: 'TL', person: 'new:ada', until: '2026-09-01' },
    { do: 'join', team: 'new:t', person: 'new:ada' },
  ].map((each) => edit.parse(each));
  const { changes } = decideEdits(emptyChronicle, edits, {
    today: day,
    at: utcMomentOf(day),
    newId,
    author: null,
  });
  const known = asKnown(recordInMemory(emptyChronicle, changes, 'hand', 7), {
    knownAt: null,
    viewer: null,
    today: day,
  });
  expect([...tellChangeSets(known, namesIn(known))]).toEqual([
    [
      7,
      'Ada is tech lead of Berths, from 1 May 2026 to 1 September 2026. Ada joined Berths. Berths was set up. And 2 more.',
    ],
  ]);
});
