import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { comeAboard, switchOn } from './support/comeAboard.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, settled, wide } from './support/pageFaults.ts';

// Ada Quill holds both seats of Pilotage and reports to Mbali Roads; Viktor Vane leads nobody.
const journey = openJourney(enterHarbour);
const pages = new Map<string, Page>();
const pageOf = (name: string): Page => pages.get(name)!;
const ids = new Map<string, string>();

const call = (page: Page, method: string, path: string, body?: object) =>
  page.evaluate(
    async ([how, where, what]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(where!, { method: how!, ...(what ? { headers, body: what } : {}) });
      return response.json();
    },
    [method, path, body && JSON.stringify(body)] as const,
  );

const aboard = async (name: string, email: string) => {
  const found = await call(journey.page, 'GET', `/api/people?q=${encodeURIComponent(name)}`);
  ids.set(name, found.items[0].id);
  pages.set(name, await comeAboard(journey, name, email));
};

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};

test('it is switched off at first, and says so', async () => {
  await aboard('Ada Quill', 'ada@harbour.example');
  await aboard('Mbali Roads', 'roads@harbour.example');
  await aboard('Viktor Vane', 'viktor@harbour.example');
  const page = pageOf('Ada Quill');
  await page.goto('/me/load');
  await page.getByText(/^Load of leaders is switched off here/).waitFor();
  await expectFits(page, 'load-off');
  await switchOn(journey, 'load');
});

test('Ada reads what it does, and sees where the hours of her week go', async () => {
  const page = pageOf('Ada Quill');
  await page.reload();
  await page.getByText('The self-check on burnout is seen by you alone, by nobody else, ever.').waitFor();
  await expectFits(page, 'load-notice');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByText(/^Your week is (tight|overloaded): /).waitFor();
  await page.getByRole('region', { name: 'What would help' }).getByText('One report fewer').waitFor();
});

test('she logs a week in a minute, and sees how it was against how it is meant', async () => {
  const page = pageOf('Ada Quill');
  const log = page.getByRole('region', { name: 'Log my week' });
  for (const [kind, hours] of [
    ['Own work', '7'],
    ['Technical leading', '9'],
    ['People', '30'],
    ['All else', '8'],
  ] as const)
    await log.getByLabel(kind).fill(hours);
  await log.getByText('54 of 40 hours').waitFor();
  await log.getByRole('button', { name: 'Log this week' }).click();
  await log.getByRole('button', { name: 'Correct this week' }).waitFor();
  const split = page.getByRole('region', { name: 'How it is meant, and how it was' });
  await split.getByText(/technical leading took .* a week more than meant/).waitFor();
  await split.getByText('The hours in numbers').click();
  expect(await split.getByRole('row').count()).toBeGreaterThan(2);
  await split.getByText(/calendar entry are not connected yet/).waitFor();
  await expectFits(page, 'load-mine');
});

test('she answers the self-check for herself', async () => {
  const page = pageOf('Ada Quill');
  const own = page.getByRole('region', { name: 'How I fare' });
  await own.getByRole('button', { name: 'Answer four questions' }).click();
  const form = page.getByRole('dialog', { name: 'How I fare' });
  for (const [item, label] of [
    ['I am indifferent or cynical about my work.', 'Disagree'],
    ['I feel burned out from my work.', 'Somewhat agree'],
    ['I feel like I am ineffective in my work.', 'Strongly disagree'],
    ['My feelings about work negatively affect my life outside of work.', 'Agree'],
  ] as const) {
    await form.getByRole('combobox', { name: item }).click();
    await page.getByRole('option', { name: label, exact: true }).click();
  }
  await expectFits(page, 'load-self-check');
  await form.getByRole('button', { name: 'Keep it for myself' }).click();
  await own.getByText('3.5').waitFor();
});

test('her manager sees the figure and what would help, and says what her week should hold', async () => {
  const page = pageOf('Mbali Roads');
  await call(page, 'POST', '/api/features/load/acknowledgement');
  await page.goto('/load');
  await page
    .getByRole('region', { name: 'The fullest weeks' })
    .getByRole('link', { name: 'Ada Quill' })
    .waitFor();
  await expectFits(page, 'load-all');
  await page.getByRole('link', { name: 'Ada Quill' }).first().click();
  await settled(page, 'The load of Ada Quill');
  await page.getByText(/^Ada Quill’s week is (tight|overloaded): /).waitFor();
  expect(await page.getByText('How I fare').count()).toBe(0);
  await page.getByRole('button', { name: 'Say what it should hold' }).click();
  const form = page.getByRole('dialog', { name: 'What the week is meant to hold' });
  await form.getByLabel('Projects led').fill('1');
  await expectFits(page, 'load-said');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  await expectFits(page, 'load-leader');
});

test('a member sees nothing until she shares the band', async () => {
  const member = pageOf('Viktor Vane');
  const hers = `/people/${ids.get('Ada Quill')}`;
  await member.goto(hers);
  await settled(member, 'Ada Quill');
  expect(await member.getByRole('region', { name: 'How full the week is' }).count()).toBe(0);
  await member.goto('/load');
  await member.getByText('Nobody who leads shows you how full their week is.').waitFor();
  await pageOf('Ada Quill')
    .getByRole('switch', { name: /^Show everybody the band/ })
    .press(' ');
  await expect
    .poll(() =>
      pageOf('Ada Quill')
        .getByRole('switch', { name: /^Show everybody/ })
        .isChecked(),
    )
    .toBe(true);
  await member.goto(hers);
  await member.getByText(/^The week of Ada Quill is (tight|overloaded)\./).waitFor();
  await expectFits(member, 'load-person');
});

test('Ada sees who looked', async () => {
  const page = pageOf('Ada Quill');
  await page.goto('/me');
  const looked = page.getByRole('region', { name: 'Who looked at my data' });
  await looked.getByText('Mbali Roads: load').first().waitFor();
});

test('an assumption is changed with a reason, and everybody reads who changed it', async () => {
  const { page } = journey;
  await page.goto('/settings/assumptions');
  await page.getByRole('button', { name: 'Change: Hours for each report.' }).click();
  const form = page.getByRole('dialog', { name: 'Change an assumption' });
  await form.getByLabel('Value').fill('3.5');
  await form.getByLabel('Why').fill('Our own diaries of two quarters');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('“Our own diaries of two quarters”').waitFor();
  await expectFits(page, 'load-assumptions');
  const member = pageOf('Viktor Vane');
  await member.goto('/settings/assumptions');
  await member.getByText('Default 4: Grove 1983').waitFor();
  expect(await member.getByRole('button', { name: /^Change: / }).count()).toBe(0);
});
