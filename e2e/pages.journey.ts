import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { accessFaults } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';

// Motion would have axe measure colours half way.
const journey = openJourney(enterHarbour, { reducedMotion: 'reduce' });

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
// A size changes what stands there, a scheme its colours only.
const looks = [
  { size: wide, colorScheme: 'light', of: 'everything' },
  { size: wide, colorScheme: 'dark', of: 'colours' },
  { size: narrow, colorScheme: 'dark', of: 'everything' },
  { size: narrow, colorScheme: 'light', of: 'colours' },
] as const;
/** A folder for pictures of every page, size and scheme: `WHEELHOUSE_SHOTS=e2e/shots npm test -- --only journeys`. */
const shots = process.env.WHEELHOUSE_SHOTS;

/** Address → heading. */
const pages: Readonly<Record<string, string>> = {
  '/': 'The Harbour',
  '/?show=vacant-seat': 'The Harbour',
  '/teams/customs': 'Customs',
  '/me': 'Mbali Roads',
  '/type': 'Type my team',
  '/import': 'Bring my organisation',
  '/changes': 'Changes',
  '/directory/teams': 'Directory',
  '/directory/people': 'Directory',
  '/directory/seats': 'Directory',
  '/settings/seats': 'Settings',
  '/settings/charters': 'Settings',
  '/settings/people': 'Settings',
  '/settings/invitations': 'Settings',
  '/settings/audit': 'Settings',
  '/settings/works-agreement': 'Settings',
  '/nowhere': 'Not here',
};

const settled = async (page: Page, heading: string) => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
};

const fileOf = (path: string) =>
  path
    .replace(/^\/(?=\?|$)/, '/helm')
    .slice(1)
    .replaceAll(/[/?=&]/g, '-');

/** Everything that is wrong with how the page stands there, over all sizes and schemes. */
const faultsOf = async (page: Page, path: string): Promise<string[]> => {
  const faults: string[] = [];
  for (const { size, colorScheme, of } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const name = `${fileOf(path)}-${size.width}-${colorScheme}`;
    if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    const sideways = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
    if (sideways > 0) faults.push(`${name}: scrolls ${sideways} px sideways`);
    const headings = await page.getByRole('heading', { level: 1 }).count();
    if (headings !== 1) faults.push(`${name}: ${headings} headings of level 1`);
    faults.push(...(await accessFaults(page, of)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
};

describe('in light and dark, wide and narrow, each page is accessible and fits', () => {
  test.each(Object.entries(pages))('%s', async (path, heading) => {
    const { page } = journey;
    await page.setViewportSize(wide);
    await page.goto(path);
    await settled(page, heading);
    expect(await page.title()).toBe(`${heading} · Wheelhouse`);
    expect(await faultsOf(page, path)).toEqual([]);
  });

  test('a person’s page', async () => {
    const { page } = journey;
    await page.goto('/directory/people');
    await page.getByRole('link', { name: 'Kalinda Keel' }).click();
    await settled(page, 'Kalinda Keel');
    expect(await page.title()).toBe('Kalinda Keel · Wheelhouse');
    expect(await faultsOf(page, '/people-kalinda')).toEqual([]);
  });

  test('the sign-in', async () => {
    const { page } = await journey.another({ reducedMotion: 'reduce' });
    await page.goto('/');
    await settled(page, 'Sign in');
    expect(await faultsOf(page, '/sign-in')).toEqual([]);
  });
});

test('what is not here says so, with a heading of its own', async () => {
  const { page, complaints } = journey;
  await page.goto('/teams/atlantis');
  await page.getByRole('alert').waitFor();
  expect(complaints.splice(0)).toEqual(['GET /api/teams/atlantis: 404']);
  expect(await faultsOf(page, '/no-such-team')).toEqual([]);
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
