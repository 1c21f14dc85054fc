import { expect, test } from 'vitest';
import { isBot } from './isBot.ts';

const looks = (name: string, email: string, login: string | null = null) => isBot({ name, email, login });

test.each([
  ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com'],
  ['renovate', 'renovate@harbour.example'],
  ['Harbour CI', 'builds@harbour.example'],
  ['harbour-release-bot', 'releases@harbour.example'],
  ['HarbourBot', 'hb@harbour.example'],
  ['Helping Hand', 'noreply@model.example'],
  ['Deploy key', 'project_12_bot_ab3@noreply.gitlab.com'],
  ['GitHub', 'noreply@github.com'],
])('%s <%s> is a program', (name, email) => {
  expect(looks(name, email)).toBe(true);
});

test.each([
  ['Jo Abbott', 'abbott@harbour.example'],
  ['Cy Talbot', 'talbot@harbour.example'],
  ['Bo Robotham', 'bo@harbour.example'],
  ['Ci Zhang', 'ci.zhang@harbour.example'],
  ['Ada Quill', '7+adaq@users.noreply.github.com'],
  ['Ada Quill', 'github@quill.example'],
  ['Ada Quill', 'i.am.a.robot@quill.example'],
  ['Travis Keel', 'travis@keel.example'],
])('%s <%s> is somebody', (name, email) => {
  expect(looks(name, email)).toBe(false);
});

test('a login alone: bors is a program, boris is not', () => {
  expect(looks('bors', '', 'bors')).toBe(true);
  expect(looks('boris', '', 'boris')).toBe(false);
});
