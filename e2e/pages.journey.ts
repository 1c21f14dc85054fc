import { describe, expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { accessFaults } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, settled, wide } from './support/pageFaults.ts';

const journey = openJourney(enterHarbour);

/** Address → heading. */
const pages: Readonly<Record<string, string>> = {
  '/': 'The Harbour',
  '/?show=vacant-seat': 'The Harbour',
  '/teams/customs': 'Customs',
  '/me': 'Mbali Roads',
  '/me/notices': 'Notices',
  '/type': 'Type my team',
  '/import': 'Bring my organisation',
  '/changes': 'Changes',
  '/directory/teams': 'Directory',
  '/directory/people': 'Directory',
  '/directory/seats': 'Directory',
  '/settings/seats': 'Settings',
  '/settings/charters': 'Settings',
  '/settings/people': 'Settings',
  '/settings/skills': 'Settings',
  '/settings/invitations': 'Settings',
  '/settings/audit': 'Settings',
  '/settings/works-agreement': 'Settings',
  '/nowhere': 'Not here',
};

describe('in light and dark, wide and narrow, each page is accessible and fits', () => {
  test.each(Object.entries(pages))('%s', async (path, heading) => {
    const { page } = journey;
    await page.setViewportSize(wide);
    await page.goto(path);
    await settled(page, heading);
    expect(await page.title()).toBe(`${heading} · Wheelhouse`);
    expect(await pageFaults(page, path)).toEqual([]);
  });

  test('a person’s page', async () => {
    const { page } = journey;
    await page.goto('/directory/people');
    await page.getByRole('link', { name: 'Kalinda Keel' }).click();
    await settled(page, 'Kalinda Keel');
    expect(await page.title()).toBe('Kalinda Keel · Wheelhouse');
    expect(await pageFaults(page, '/people-kalinda')).toEqual([]);
  });

  test('the sign-in', async () => {
    const { page } = await journey.another({ reducedMotion: 'reduce' });
    await page.goto('/');
    await settled(page, 'Sign in');
    expect(await pageFaults(page, '/sign-in')).toEqual([]);
  });
});

test('what is not here says so, with a heading of its own', async () => {
  const { page, complaints } = journey;
  await page.goto('/teams/atlantis');
  await page.getByRole('alert').waitFor();
  expect(complaints.splice(0)).toEqual(['GET /api/teams/atlantis: 404']);
  expect(await pageFaults(page, '/no-such-team')).toEqual([]);
});

test('the app’s own switch sets the colours, whatever the system says, and keeps them', async () => {
  const { page } = journey;
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await settled(page, 'The Harbour');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole('radio', { name: 'Dark' }).press(' ');
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await settled(page, 'The Harbour');
  expect(await background()).toBe(dark);
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('radio', { name: 'As the system' }).press(' ');
  await expect.poll(background).toBe(light);
});
