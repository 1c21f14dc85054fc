import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { readSkillFiles, skillFileNames } from './index.ts';

const harbour = join(import.meta.dirname, '../../../examples/harbour/skills');

test('a person, a skill, a level, who said it and when', () => {
  const text =
    'person,skill,level,by,day,because\nbo@x,SQL,Proficient,ada@x,2026-10-01,"knew, and told us why"\n';
  const { file, faults } = readSkillFiles([{ path: 'assessments.csv', text }]);
  expect(faults).toEqual([]);
  expect(file.assessments).toEqual([
    {
      ...{ file: 'assessments.csv', line: 2, person: 'bo@x', skill: 'SQL', level: 'proficient', by: 'ada@x' },
      ...{ on: dayOf('2026-10-01'), because: 'knew, and told us why' },
    },
  ]);
});

test('all that is wrong is told together, with file and line, and the rest is read', () => {
  const texts = {
    'in/assessments.csv':
      'person,skill,level,by,day,because\n,SQL,guru,ada@x,soon,\nbo@x,SQL,novice,ada@x,2026-10-01,\n',
    'in/needs.csv': 'team,skill\npilotage,SQL\n',
    'in/people.csv': 'not ours\n',
  };
  const { file, faults } = readSkillFiles(Object.entries(texts).map(([path, text]) => ({ path, text })));
  expect(file.assessments).toHaveLength(1);
  expect(faults.map(({ file: path, line, message }) => `${path}:${line} ${message}`)).toEqual([
    'in/assessments.csv:2 day "soon" is not a day. Write it as 2026-11-22.',
    expect.stringMatching(/^in\/assessments\.csv:2 The level "guru" is none of novice/),
    'in/assessments.csv:2 The person is empty. Fill it in or take the line out.',
    'in/needs.csv:1 There is no column "level" and no column "people". Add it to the first line.',
  ]);
});

test('the Harbour’s files are sound', () => {
  expect(readdirSync(harbour).sort()).toEqual([...skillFileNames].sort());
  const files = skillFileNames.map((path) => ({ path, text: readFileSync(join(harbour, path), 'utf8') }));
  const { file, faults } = readSkillFiles(files);
  expect(faults).toEqual([]);
  expect([file.skills.length, file.assessments.length, file.wishes.length, file.needs.length]).toEqual([
    9, 33, 9, 10,
  ]);
});
