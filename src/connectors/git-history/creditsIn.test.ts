import { expect, test } from 'vitest';
import { credited } from '../../features/code/index.ts';
import { creditsIn } from './creditsIn.ts';

const creditsOf = (message: string): readonly string[] => {
  const told: string[] = [];
  const text = Buffer.from(message);
  creditsIn(text, 0, text.length, (kind, who) => {
    told.push(`${Object.keys(credited)[kind - 1]} ${who}`);
  });
  return told;
};

test('a merge bot names who proposed a branch and all who reviewed it', () => {
  const both = ['proposer @ada', 'reviewer @bo', 'reviewer @cy'];
  expect(creditsOf('Auto merge of #12 - ada:tide-table, r=bo,cy\n\nTides, told\n')).toEqual(both);
  expect(creditsOf('auto merge of #12 : ada/berths/tide-table, r=bo')).toEqual(both.slice(0, 2));
  expect(creditsOf('Auto merge of #12 - ada:tide-table')).toEqual(both.slice(0, 1));
});
