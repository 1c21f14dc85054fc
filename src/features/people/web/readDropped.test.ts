import { expect, test } from 'vitest';
import { isWanted } from './readDropped.ts';

test('files of people and teams are read, history and dependencies are not', () => {
  expect(['sigs.yaml', 'team/people/ada.toml', 'people.CSV'].map(isWanted)).toEqual([true, true, true]);
  expect(['team/.git/config.toml', 'x/node_modules/y/a.json', 'logo.png'].map(isWanted)).toEqual([
    false,
    false,
    false,
  ]);
});
