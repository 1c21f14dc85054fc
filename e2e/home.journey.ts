import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { comeAboard } from './support/comeAboard.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, wide } from './support/pageFaults.ts';

const journey = openJourney(enterHarbour);
let noor: Page;

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};

const goHome = async (page: Page) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Your week' }).waitFor();
};

test('an engineer reads that nothing needs her, and who leads her and answers for what', async () => {
  noor = await comeAboard(journey, 'Noor Narrows', 'noor@harbour.example');
  await goHome(noor);
  await noor.getByText('You work on Pilotage: nothing needs you this week.').waitFor();
  const leaders = noor.getByRole('complementary', { name: 'Who leads you' });
  await leaders.getByRole('link', { name: 'Ada Quill' }).waitFor();
  await leaders.getByText(/^Leads both the people and the technology of a team/).waitFor();
  await leaders.getByText('Which decisions wait for whom is not connected yet.').waitFor();
  await expectFits(noor, 'home-ic');
});

test('the director reads what is hers to act on, the most important first, and goes there', async () => {
  const mbali = await comeAboard(journey, 'Mbali Roads', 'mbali2@harbour.example');
  await goHome(mbali);
  await mbali.getByText(/^You direct Engineering: /).waitFor();
  const first = mbali.getByRole('main').getByRole('listitem').first();
  expect(await first.innerText()).toMatch(/^(Today|This week|This month)/);
  await expectFits(mbali, 'home-director');
  await first.getByRole('link').click();
  await mbali.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(mbali.url()).pathname).not.toBe('/');
});

test('the helm has an address of its own, and old ones go on to it', async () => {
  await noor
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name: 'Helm' })
    .click();
  await noor.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
  await noor.goto('/?show=vacant-seat');
  await noor.waitForURL('**/helm?show=vacant-seat');
  await noor.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
});

test('on a past day her week says that it is of today', async () => {
  await noor.goto('/?asOf=2026-06-10');
  await noor.getByText('Your week is of today, also while you look at another day.').waitFor();
  await noor.getByRole('link', { name: 'The helm shows how it stood on 10 June 2026' }).click();
  await noor.getByText('As it stood on 10 June 2026').waitFor();
});

test('an account that belongs to no person begins at the helm', async () => {
  const { page } = journey;
  await page.goto('/');
  await page.waitForURL('**/helm');
  await page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
});
