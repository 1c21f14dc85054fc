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

test('who is no login reviewed nothing', () => {
  expect(creditsOf('Auto merge of #12 - ada:x, r=<try>')).toEqual(['proposer @ada']);
  expect(creditsOf('Auto merge of #12, r=bo')).toEqual([]);
});

test('a merge on GitHub names whose branch it was', () => {
  expect(creditsOf('Merge pull request #12 from ada/tide-table\n\nTides')).toEqual(['proposer @ada']);
  expect(creditsOf('Merge pull request #12 of ada/tide-table')).toEqual([]);
});

test('bors-ng names author and reviewers of each branch it merges', () => {
  const message = 'Merge #12 #13\n\n12: Tides r=bo,@cy a=ada\n\n13: Cranes r=ada a=bo\n';
  expect(creditsOf(message)).toEqual([
    'proposer @ada',
    'reviewer @bo',
    'reviewer @cy',
    'proposer @bo',
    'reviewer @ada',
  ]);
});

test('co-authors and reviewers are read on any line, however their key is spelled', () => {
  const message = [
    'Tides (#12)',
    '',
    '* Tell them',
    'Co-Authored-By: Bo Marsh <bo@harbour.example>',
    '',
    '* In time',
    'co-authored-by:  Cy Reed  <cy@harbour.example> ',
    'Reviewed-by: @dee',
    'Reviewed-by: Ada Quill',
    'See Reviewed-by: Nobody <nobody@harbour.example>',
    'Co-authored-by:',
  ].join('\n');
  expect(creditsOf(message)).toEqual([
    'coAuthor Bo Marsh <bo@harbour.example>',
    'coAuthor Cy Reed <cy@harbour.example>',
    'reviewer @dee',
    'reviewer Ada Quill <>',
  ]);
});
