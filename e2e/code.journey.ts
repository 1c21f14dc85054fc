import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { becomeOwner } from './support/becomeOwner.ts';
import { framesDuring } from './support/frames.ts';
import { manyFiles } from './support/manyFiles.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, settled, wide } from './support/pageFaults.ts';
import { searchFor } from './support/palette.ts';
import { silentHost } from './support/silentHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'code-'));
afterAll(() => rmSync(folder, { recursive: true }));

const journey = openJourney(becomeOwner);

const add = async (locations: readonly string[]) => {
  const { page } = journey;
  await page.getByRole('button', { name: 'Add repositories' }).first().click();
  const form = page.getByRole('dialog', { name: 'Add repositories' });
  await form.getByRole('textbox', { name: 'Where they are' }).fill(locations.join('\n'));
  await form.getByRole('button', { name: /^Add / }).click();
  await form.waitFor({ state: 'hidden' });
};

/** Until the line of the repository tells who knows it. */
const isRead = (name: string) =>
  journey.page
    .getByRole('listitem')
    .filter({ has: journey.page.getByRole('link', { name, exact: true }) })
    .getByText('truck factor')
    .waitFor({ timeout: 60_000 });

test('without a repository the page says what one gets, and invites', async () => {
  const { page } = journey;
  await page.goto('/code');
  await settled(page, 'Who knows our code?');
  await page.getByText('No repository is read yet', { exact: true }).waitFor();
  expect(await pageFaults(page, '/code-empty')).toEqual([]);
  await page.setViewportSize(wide);
});

test('the Harbour brings its code along', async () => {
  const { page } = journey;
  await page.goto('/');
  await page.getByRole('button', { name: 'Look around (Harbour)' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
  await page.goto('/code');
  for (const name of ['berths', 'cranes-control', 'customs', 'lighthouse-platform', 'pilotage'])
    await isRead(name);
  await page
    .getByText(/half of what is known/)
    .first()
    .waitFor();
});

test('several repositories are added at once, read, and are there after a reload', async () => {
  const { page } = journey;
  const files = { quay: 40, lock: 60, many: 30_000 };
  for (const [name, count] of Object.entries(files)) await manyFiles(join(folder, name), count);
  await add(Object.keys(files).map((name) => join(folder, name)));
  await page.reload();
  for (const name of Object.keys(files)) await isRead(name);
});

test('a folder without a repository is refused in words, and nothing of it stays', async () => {
  const { page, complaints } = journey;
  const empty = join(folder, 'nothing');
  mkdirSync(empty);
  await page.getByRole('button', { name: 'Add repositories' }).click();
  const form = page.getByRole('dialog', { name: 'Add repositories' });
  await form.getByRole('textbox', { name: 'Where they are' }).fill(empty);
  await form.getByRole('button', { name: 'Add the repository' }).click();
  await form.getByRole('alert').getByText(empty).waitFor();
  expect(complaints.splice(0)).toEqual(['POST /api/code/repositories: 422']);
  await form.getByRole('button', { name: 'Cancel' }).click();
  expect(await page.getByRole('link', { name: 'nothing', exact: true }).count()).toBe(0);
});

test('a reading is there after a reload, is stopped, and the repository taken out', async () => {
  const { page } = journey;
  const host = await silentHost();
  await page.goto('/code');
  await add([`${host.url}/slow.git`]);
  await page.reload();
  await page.getByRole('progressbar', { name: 'Reading slow' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Its first reading was stopped.').waitFor();
  await page.getByRole('button', { name: 'Change slow' }).click();
  await page.getByRole('menuitem', { name: 'Take it out…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
  await page.getByRole('link', { name: 'slow', exact: true }).waitFor({ state: 'detached' });
  host.stop();
});

describe('the knowledge map', () => {
  test('says who knows what in a sentence, a picture and a list', async () => {
    const { page } = journey;
    await page.goto('/code/berths');
    await settled(page, 'berths');
    await page.getByRole('application', { name: /^Map of berths/ }).waitFor();
    await page.getByRole('heading', { name: 'Areas at risk' }).waitFor();
    await page.getByText('Outline', { exact: true }).click();
    const tree = page.getByRole('tree', { name: 'Map of berths, outline' });
    await tree.getByRole('treeitem').first().press('ArrowRight');
    expect(await tree.getByRole('treeitem', { level: 2 }).count()).toBeGreaterThan(0);
    await page.getByText('Picture', { exact: true }).click();
  });

  test('is walked and zoomed by keyboard alone', async () => {
    const { page } = journey;
    const picture = page.getByRole('application', { name: /^Map of berths/ });
    const steps = page.getByRole('navigation', { name: 'Zoomed to' }).getByRole('button');
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/, folder of \d+ files: /).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await expect.poll(() => steps.count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => steps.count()).toBe(1);
  });

  test('finds files by their path and colours them by their last change', async () => {
    const { page } = journey;
    await page.getByRole('textbox', { name: 'Find a file in the map' }).fill('plan');
    await page.getByText(/^\d+ files found$/).waitFor();
    await page.getByText('Last change', { exact: true }).first().click();
    await page.getByText('changed in the last month').waitFor();
    await page.getByText('All files', { exact: true }).click();
  });

  test('is another one in the past', async () => {
    const { page } = journey;
    await page.goto('/code/berths?asOf=2025-01-10');
    await settled(page, 'berths');
    await page.getByText('You see 10 January 2025').waitFor();
    await page.getByRole('application', { name: /^Map of berths/ }).waitFor();
  });
});

test('an area says who knows it and what that rests on; a team takes it on', async () => {
  const { page } = journey;
  await page.goto('/code/pilotage');
  await page
    .getByRole('region', { name: 'All areas, table' })
    .getByRole('link', { name: 'src/tideline', exact: true })
    .click();
  await settled(page, 'src/tideline');
  await page.getByRole('heading', { name: 'Who knows it' }).waitFor();
  expect(await page.getByRole('region', { name: 'Who knows it' }).getByRole('link').count()).toBeGreaterThan(
    0,
  );
  await page.getByRole('button', { name: 'Change the team that answers' }).click();
  const form = page.getByRole('dialog', { name: 'Who answers for src/tideline?' });
  await form.getByRole('combobox', { name: 'Team' }).fill('Tide');
  await page.getByRole('option', { name: 'Tideline' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('region', { name: 'In numbers' }).getByRole('link', { name: 'Tideline' }).waitFor();
});

test('asked from there, experts and learners come with reasons', async () => {
  const { page } = journey;
  await page.getByRole('link', { name: 'Who should look at a change here?' }).click();
  await settled(page, 'Who should look at a change?');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Changed files' }).inputValue())
    .toMatch(/^src\/tideline\//);
  const experts = page.getByRole('region', { name: 'Who knows it' });
  await experts.getByRole('heading', { level: 3 }).first().waitFor();
  await page.getByRole('region', { name: 'Who would learn' }).waitFor();
});

test('the team’s page leads to what the team knows', async () => {
  const { page } = journey;
  await page.goto('/teams/cranes');
  await page
    .getByRole('region', { name: 'What the team knows' })
    .getByRole('link', { name: 'By area and person' })
    .click();
  await settled(page, 'What Cranes knows');
  await page.getByRole('img', { name: /possible absences/ }).waitFor();
  expect(await page.getByRole('columnheader').count()).toBeGreaterThan(3);
});

test('two signatures become one person by a click, and two again by another', async () => {
  const { page } = journey;
  await page.goto('/settings/identities');
  await settled(page, 'Settings');
  const same = page.getByRole('button', { name: /are the same person$/ });
  const before = await same.count();
  expect(before).toBeGreaterThan(0);
  await same.first().click();
  await page.getByRole('heading', { name: 'Decided' }).waitFor();
  await page.getByRole('button', { name: /^Take back: / }).click();
  await page.getByRole('heading', { name: 'Decided' }).waitFor({ state: 'detached' });
  await expect.poll(() => same.count()).toBe(before);
});

test('the pages are found by what they answer', async () => {
  const { page } = journey;
  const entry = await searchFor(page, 'truck factor', 'Who knows our code?');
  await entry.click();
  await settled(page, 'Who knows our code?');
});

describe('in light and dark, wide and narrow, each page is accessible and fits', () => {
  const pages: Readonly<Record<string, string>> = {
    '/code': 'Who knows our code?',
    '/code/berths': 'berths',
    '/code/pilotage/area?id=folder%3Asrc%2Ftideline': 'src/tideline',
    '/code/pilotage/owners': 'Owners on paper',
    '/code/who': 'Who should look at a change?',
    '/code/teams/pilotage': 'What Pilotage knows',
    '/code/teams/cranes': 'What Cranes knows',
    '/code/me': 'What I know',
    '/settings/identities': 'Settings',
  };
  test.each(Object.entries(pages))('%s', async (path, heading) => {
    const { page } = journey;
    await page.setViewportSize(wide);
    await page.goto(path);
    await settled(page, heading);
    expect(await pageFaults(page, path)).toEqual([]);
  });
});

/** Until the map has ink on it. */
const isDrawn = (page: Page) =>
  page.waitForFunction(() => {
    const canvas = document.querySelector('canvas');
    if (!canvas || canvas.width === 0) return false;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value) => value > 0);
  });

test('a map of 30,000 files is zoomed without a stutter', async () => {
  const { page } = await journey.another({
    reducedMotion: 'no-preference',
    storageState: await journey.page.context().storageState(),
  });
  await page.goto('/code/many');
  const picture = page.getByRole('application', { name: /^Map of many/ });
  await isDrawn(page);
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  const steps = page.getByRole('navigation', { name: 'Zoomed to' }).getByRole('button');
  const frames = await framesDuring(page, async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => steps.count()).toBe(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => steps.count()).toBe(1);
  });
  const sorted = frames.toSorted((a, b) => a - b);
  const [middle, longest] = [sorted[sorted.length >> 1]!, sorted.at(-1)!];
  console.info(
    `30,000 files: frames of a zoom take ${middle.toFixed(0)} ms, the longest ${longest.toFixed(0)} ms`,
  );
  // The first frame of a zoom lays out and paints; the others are copies.
  expect(middle).toBeLessThan(34);
  expect(longest).toBeLessThan(500);
});
