import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { becomeOwner } from './support/becomeOwner.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';
import { searchFor } from './support/palette.ts';
import { tabTo } from './support/tabTo.ts';

const journey = openJourney(becomeOwner);

/** From here on the page counts every press of a pointer, and is never loaded anew. */
const countPresses = (page: Page) =>
  page.evaluate(() => {
    const counting = window as unknown as { presses: number };
    counting.presses = 0;
    addEventListener('pointerdown', () => counting.presses++, true);
  });
const presses = (page: Page) => page.evaluate(() => (window as unknown as { presses: number }).presses);

const type = async (page: Page, ...words: readonly string[]) => {
  for (const [at, word] of words.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(word);
  }
};

test('the way to the form goes by Tab and Enter', async () => {
  const { page } = journey;
  await countPresses(page);
  await tabTo(page, page.getByRole('link', { name: 'Type my team' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Type my team' }).waitFor();
  await tabTo(page, page.getByRole('textbox', { name: 'Team' }));
});

test('what is missing is said beside its line, and nothing is saved', async () => {
  const { page } = journey;
  await tabTo(page, page.getByRole('textbox', { name: 'E-mail 1' }));
  await page.keyboard.type('nadia at harbour');
  await tabTo(page, page.getByRole('button', { name: 'Save the team' }));
  await page.keyboard.press('Enter');
  await page.getByText('Give the team a name.').waitFor();
  expect(await page.getByText('Give a name.').isVisible()).toBe(true);
  expect(await page.getByText('2 things to put right').isVisible()).toBe(true);
  await expectAccessible(page);
});

test('two people are typed, two are pasted from a spreadsheet', async () => {
  const { page } = journey;
  await tabTo(page, page.getByRole('textbox', { name: 'Team' }), 'Shift+Tab');
  await page.keyboard.type('Marina');
  await tabTo(page, page.getByRole('textbox', { name: 'Name 1' }));
  await page.keyboard.type('Nadia Nettle');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await type(page, 'nadia@harbour.example', 'Engineering');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Name 2' }));
  await type(page, 'Otto Oakes', 'otto@harbour.example', 'Tech');
  await page.keyboard.press('Enter');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'Pia Plank\tpia@harbour.example\tProgram manager\nQuirin Quill\tquirin@harbour.example\n',
    ),
  );
  await tabTo(page, page.getByRole('textbox', { name: 'Name 3' }));
  await page.keyboard.press('Control+v');
  expect(await page.getByRole('textbox', { name: 'Name 4' }).inputValue()).toBe('Quirin Quill');
  const seats = [1, 2, 3, 4].map((row) => page.getByRole('combobox', { name: `Seat ${row}` }).inputValue());
  expect(await Promise.all(seats)).toEqual(['EM', 'TL', 'PgM', 'member']);
  expect(await page.getByText('4 people', { exact: true }).isVisible()).toBe(true);
});

test('saved, the team stands at the helm', async () => {
  const { page } = journey;
  await tabTo(page, page.getByRole('button', { name: 'Save the team' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'My organisation' }).waitFor();
  const numbers = page.getByRole('region', { name: 'In numbers' });
  for (const count of ['1 team', '4 people', '3 seats', '3 held'])
    await numbers.getByRole('link', { name: count, exact: true }).waitFor();
});

test('and has its page, with its seats and people', async () => {
  const { page } = journey;
  await searchFor(page, 'Marina', 'Marina');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Marina' }).waitFor();
  const holders = {
    'Engineering manager': 'Nadia Nettle',
    'Tech lead': 'Otto Oakes',
    'Program manager': 'Pia Plank',
  };
  for (const [seat, holder] of Object.entries(holders))
    expect(
      await page
        .getByRole('article', { name: `${seat} of Marina` })
        .getByRole('link', { name: holder })
        .count(),
    ).toBe(1);
  const members = page.getByRole('region', { name: 'Members' });
  expect(await members.getByRole('listitem').count()).toBe(4);
  expect(await presses(page)).toBe(0);
});
