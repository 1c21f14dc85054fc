import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';
import { searchFor } from './support/palette.ts';
import { tabTo } from './support/tabTo.ts';

const journey = openJourney(enterHarbour);

const heading = (name: string) => journey.page.getByRole('heading', { level: 1, name }).waitFor();

const find = async (typed: string, found: string) => {
  await searchFor(journey.page, typed, found);
  await journey.page.keyboard.press('Enter');
  await journey.page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** Whether the focused element is drawn differently from how it looks without focus: by outline, shadow or border. */
const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const looks = () => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
      return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor].join();
    };
    const focused = looks();
    element.blur();
    const plain = looks();
    element.focus();
    return focused !== plain;
  });

test('Ctrl-K finds a team', async () => {
  await find('pilot', 'Pilotage');
  await heading('Pilotage');
});

test('and a person, by any part of the name', async () => {
  await find('schoon', 'Sione Schooner');
  await heading('Sione Schooner');
});

test('and a page, by what it is for', async () => {
  await find('privacy', 'Works agreement');
  await journey.page.waitForURL('**/settings/works-agreement');
  await heading('Settings');
});

test('arrows walk through what was found', async () => {
  const { page } = journey;
  await searchFor(page, 'directory', 'Directory of people');
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/directory/people');
});

test('? lists the shortcuts; closed, the focus is where it was', async () => {
  const { page } = journey;
  await page.goto('/');
  await heading('The Harbour');
  const before = page.getByRole('button', { name: 'As known on…' });
  await tabTo(page, before);
  await page.keyboard.press('Shift+Slash');
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await shortcuts.waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await shortcuts.waitFor({ state: 'hidden' });
  await expect.poll(() => before.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the first Tab offers to skip to the page', async () => {
  const { page } = journey;
  await page.goto('/changes');
  await heading('Changes');
  // Something that Tab can lead to.
  await page.getByRole('main').getByRole('button').first().waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement!.closest('main') !== null);
  expect(inside).toBe(true);
});

test('wherever Tab leads on the helm, the focus can be seen', async () => {
  const { page } = journey;
  await page.goto('/');
  await heading('The Harbour');
  const unseen: string[] = [];
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    if (!(await focusIsVisible(page)))
      unseen.push(await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120)));
  }
  expect(unseen).toEqual([]);
});

test('a form gives the focus back to the button that opened it', async () => {
  const { page } = journey;
  await page.goto('/teams/customs');
  const appoint = page
    .getByRole('article', { name: 'Tech lead of Customs' })
    .getByRole('button', { name: 'Appoint' });
  await tabTo(page, appoint);
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Appoint at Customs' });
  await form.waitFor();
  await expect.poll(() => form.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });
  await expect.poll(() => appoint.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the picture is walked by arrows, zoomed by Enter and left by Escape', async () => {
  const { page } = journey;
  await page.goto('/');
  const picture = page.getByRole('application', { name: /^Picture of the organisation/ });
  await tabTo(page, picture);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const crumbs = page.getByRole('navigation', { name: 'Zoomed to' });
  await crumbs.getByRole('button', { name: 'Engineering' }).waitFor();
  await tabTo(page, picture);
  await page.keyboard.press('Escape');
  await crumbs.getByRole('button', { name: 'Engineering' }).waitFor({ state: 'detached' });
});
