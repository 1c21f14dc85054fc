import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, settled, wide } from './support/pageFaults.ts';

const journey = openJourney(enterHarbour);

test('the map says in a sentence how the seats stand, and shows each with how long it has been so', async () => {
  const { page } = journey;
  await page.goto('/helm');
  await page
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name: 'Leadership' })
    .click();
  await settled(page, 'Leadership');
  await page.getByText(/^\d+ seats: \d+ held, 1 acting and \d+ vacant\. /).waitFor();
  const tree = page.getByRole('tree', { name: 'Seats by team' });
  await tree.getByRole('treeitem', { name: /Emeka Ebb engineering manager .*months.*acting/ }).waitFor();
  expect(await pageFaults(page, '/leadership-map')).toEqual([]);
  await page.setViewportSize(wide);
});

test('its bars can be coloured by mentors, and the words say the same', async () => {
  const { page } = journey;
  await page.getByRole('radiogroup', { name: 'Coloured by' }).getByText('Mentors').click();
  await page.getByRole('list', { name: 'What the colours say' }).getByText('has a mentor').waitFor();
  await page.getByRole('treeitem', { name: /Goro Gangway .* mentored by Kalinda Keel/ }).waitFor();
  expect(await pageFaults(page, '/leadership-map-mentors')).toEqual([]);
  await page.setViewportSize(wide);
});

test('whoever is looked for is found, with the way to them', async () => {
  const { page } = journey;
  await page.getByRole('textbox', { name: 'Find a team or a lead' }).fill('sione');
  await page.getByRole('treeitem', { name: /Hanneke Halyard/ }).waitFor({ state: 'detached' });
  await page.getByRole('treeitem', { name: /Sione Schooner/ }).waitFor();
});

test('on a past day it is another one', async () => {
  const { page } = journey;
  await page.goto('/leadership?asOf=2026-06-18');
  await page.getByText('As it stood on 18 June 2026').waitFor();
  await page.getByRole('treeitem', { name: /Rosalind Rigging engineering manager/ }).waitFor();
});
