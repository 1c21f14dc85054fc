import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';
import { searchFor } from './support/palette.ts';
import { tabTo } from './support/tabTo.ts';

const journey = openJourney(enterHarbour);

const shown = (day: string) => journey.page.getByText(`As it stood on ${day}`).waitFor();
const lookUp = async (typed: string, name: string) => {
  await (await searchFor(journey.page, typed, name)).click();
  await journey.page.getByRole('heading', { level: 1, name }).waitFor();
};

test('the date field shows the organisation as it stood on that day', async () => {
  const { page } = journey;
  await page.getByLabel('Show the organisation as of').fill('2026-06-10');
  await shown('10 June 2026');
  expect(await page.getByText('You see 10 June 2026').isVisible()).toBe(true);
  const sentences = page.getByRole('region', { name: 'In short' });
  expect(await sentences.getByText('Customs').count()).toBe(0);
  expect(await sentences.getByText('Emeka Ebb').count()).toBe(0);
  await page.getByRole('link', { name: '6 teams', exact: true }).waitFor();
  await expectAccessible(page);
});

test('its team and person pages say that day too', async () => {
  const { page } = journey;
  await lookUp('customs', 'Customs');
  const seat = page.getByRole('article', { name: 'Tech lead of Customs' });
  expect(await seat.getByRole('link', { name: 'Quillon Quay' }).count()).toBe(1);
  expect(await page.getByText('You see 10 June 2026').isVisible()).toBe(true);
  await lookUp('rosalind', 'Rosalind Rigging');
  expect(await page.getByRole('article', { name: 'Engineering manager of Cranes' }).count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-06-10');
});

test('the slider walks by week, month and year under the arrow keys', async () => {
  const { page } = journey;
  await page
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name: 'Helm' })
    .click();
  await shown('10 June 2026');
  await tabTo(page, page.getByRole('slider', { name: 'Day' }));
  await page.keyboard.press('ArrowRight');
  await shown('10 July 2026');
  await page.keyboard.press('PageDown');
  await shown('10 July 2025');
  await tabTo(page, page.getByRole('radio', { name: 'Month' }));
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, page.getByRole('slider', { name: 'Day' }), 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await shown('3 July 2025');
  expect(await page.getByRole('slider', { name: 'Day' }).getAttribute('aria-valuetext')).toBe('3 July 2025');
});

test('what changed since is told up to that day', async () => {
  const { page } = journey;
  await page.getByLabel('Show the organisation as of').fill('2026-08-31');
  await shown('31 August 2026');
  await page.getByRole('textbox', { name: 'Changed since' }).fill('2026-08-01');
  const changed = page.getByRole('region', { name: 'Changed since' });
  await changed.getByText('Emeka Ebb', { exact: false }).first().waitFor();
  expect(await changed.getByText('1 Oct 2026').count()).toBe(0);
});

test('one click leads back to today', async () => {
  const { page } = journey;
  await page.getByRole('link', { name: 'Back to today' }).click();
  await page.getByText(/^At the helm on/).waitFor();
  expect(
    await page.getByRole('button', { name: '1 of 4 stream teams has no tech lead: Customs.' }).count(),
  ).toBe(1);
  expect(new URL(page.url()).searchParams.has('asOf')).toBe(false);
});
