import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { comeAboard, switchOn } from './support/comeAboard.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, wide } from './support/pageFaults.ts';

// Leilani Lantern leads Lighthouse technically since 1 September, reports to Sione Schooner and has no mentor.
const journey = openJourney(enterHarbour);
const pages = new Map<string, Page>();
const pageOf = (name: string): Page => pages.get(name)!;

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};
const isSaid = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

/** Resolves when the server has kept what was chosen about the path. */
const keeps = (page: Page, choose: () => Promise<void>) =>
  Promise.all([page.waitForResponse((answer) => answer.request().method() === 'PUT'), choose()]);

test('the feature is switched on, and those concerned read the notice', async () => {
  await switchOn(journey, 'mentoring');
  const people = [
    'Leilani Lantern',
    'Sione Schooner',
    'Goro Gangway',
    'Ada Quill',
    'Bo Mooring',
    'Lucía Lagoon',
  ];
  for (const name of people) {
    const email = `${name.split(' ')[0]!.toLowerCase().replace('í', 'i')}@harbour.example`;
    pages.set(name, await comeAboard(journey, name, email, 'mentoring'));
  }
});

test('the manager reads that she has none, and who could be one', async () => {
  const page = pageOf('Sione Schooner');
  await page.goto('/mentors');
  await isSaid(page, 'Leilani Lantern leads for the first time, as tech lead of Lighthouse platform since');
  await expectFits(page, 'mentors');
  await page.getByRole('button', { name: 'Who fits? For Leilani Lantern' }).click();
  const drawer = page.getByRole('dialog', { name: 'Who could mentor Leilani Lantern' });
  await drawer.getByText('Has been tech lead of Berths since 13 January 2025.').waitFor();
  expect(await drawer.getByRole('button', { name: 'Ask' }).count()).toBe(0);
  await expectFits(page, 'mentors-who-fits');
});

test('Goro offers to mentor tech leads', async () => {
  const page = pageOf('Goro Gangway');
  await page.goto('/me/mentoring');
  await page.getByRole('button', { name: 'Offer to mentor' }).click();
  const form = page.getByRole('dialog', { name: 'I would mentor' });
  await form.getByRole('checkbox', { name: 'Tech lead', exact: true }).check();
  await form.getByLabel('What you can help with').fill('Letting go of code one knows best');
  await expectFits(page, 'my-mentors-offer');
  await form.getByRole('button', { name: 'Offer it' }).click();
  await isSaid(page, 'You offer to mentor tech leads, one at a time.');
});

test('Leilani sees proposals with their reasons, and asks', async () => {
  const page = pageOf('Leilani Lantern');
  await page.goto('/me/mentoring');
  await isSaid(
    page,
    /^You lead for the first time, as tech lead of Lighthouse platform since 1 September 2026, and have no mentor\.$/,
  );
  const proposal = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Goro Gangway' }) });
  await proposal.getByText('Stands outside your team and reporting line.').waitFor();
  await expectFits(page, 'my-mentors-none');
  await page.getByRole('button', { name: 'Ask Goro Gangway' }).click();
  const form = page.getByRole('dialog', { name: 'Ask Goro Gangway' });
  await form.getByLabel('A word to them').fill('How did you stop being the one who knows?');
  await expectFits(page, 'my-mentors-ask');
  await form.getByRole('button', { name: 'Ask', exact: true }).click();
  await isSaid(page, 'You asked Goro Gangway to be your mentor.');
});

test('Goro sets the day of the trial talk; before it nobody says yes', async () => {
  const page = pageOf('Goro Gangway');
  await page.goto('/me/mentoring');
  await isSaid(page, '“How did you stop being the one who knows?”');
  expect(await page.getByRole('button', { name: 'Yes, go on with Leilani Lantern' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Set the day of the trial talk with Leilani Lantern' }).click();
  const form = page.getByRole('dialog', { name: 'Trial talk with Leilani Lantern' });
  const today = await page.evaluate(async () => (await (await fetch('/api/me')).json()).today as string);
  await form.getByLabel('Day').fill(today);
  await form.getByRole('button', { name: 'Set the day' }).click();
  await isSaid(page, /^Leilani Lantern asks you to be their mentor\. The trial talk is today/);
  await expectFits(page, 'my-mentors-asked');
});

test('both say yes after it, and the seat shows the mentor', async () => {
  for (const [name, other] of [
    ['Leilani Lantern', 'Goro Gangway'],
    ['Goro Gangway', 'Leilani Lantern'],
  ] as const) {
    const page = pageOf(name);
    await page.goto('/me/mentoring');
    await page.getByRole('button', { name: `Yes, go on with ${other}` }).click();
    await page.getByRole('button', { name: 'Say yes', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  const page = pageOf('Leilani Lantern');
  await page.goto('/me/mentoring');
  await isSaid(page, /^Goro Gangway has been your mentor since .* The next talk is due by/);
  await page.goto('/teams/lighthouse');
  await page
    .getByText(/Mentor/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Goro Gangway' }).first().waitFor();
  const his = pageOf('Sione Schooner');
  await his.goto('/mentors');
  await isSaid(his, /mentored by Goro Gangway since .*, as tech lead/);
  expect(await his.getByText('Leilani Lantern leads for the first time').count()).toBe(0);
});

test('a talk is ticked by its day, and the next is due a cadence later', async () => {
  const page = pageOf('Leilani Lantern');
  await page.goto('/me/mentoring');
  await page.getByRole('button', { name: 'Tick a talk with Goro Gangway' }).click();
  await page.getByRole('button', { name: 'Tick', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('img', { name: /^Talked on .*; the next is due by/ }).waitFor();
  await expectFits(page, 'my-mentors-on');
});

test('Bo has led without a seat: his path shows what of it somebody saw, and what to try next', async () => {
  const page = pageOf('Bo Mooring');
  await page.goto('/me/path');
  await page
    .getByRole('button', { name: /TL.*tech lead/ })
    .first()
    .click();
  await isSaid(page, 'Next, try listening');
  await expectFits(page, 'my-path');
  await page.getByRole('button', { name: 'Write down a time I led' }).click();
  const form = page.getByRole('dialog', { name: 'A time I led' });
  await form.getByRole('combobox', { name: 'I …' }).click();
  await page.getByRole('option', { name: 'Settled a disagreement' }).click();
  await form.getByLabel('What it was').fill('Brought Noor and Sipho together over who may close a berth');
  await form.getByLabel('First day').fill('2026-09-07');
  await form.getByLabel('Last day').fill('2026-09-11');
  await form.getByRole('combobox', { name: 'It shows the practice' }).click();
  await page.getByRole('option', { name: 'Listening' }).click();
  await expectFits(page, 'my-path-write');
  await form.getByRole('button', { name: 'Write it down' }).click();
  await isSaid(page, 'Brought Noor and Sipho together over who may close a berth');
});

test('who is asked confirms it in a sentence, and the manager reads it', async () => {
  const page = pageOf('Bo Mooring');
  await page.getByRole('button', { name: /^Ask who saw it: Brought Noor/ }).click();
  const form = page.getByRole('dialog', { name: 'Ask who saw it' });
  await form.getByRole('combobox', { name: 'Whom' }).fill('Lucía');
  await page.getByRole('option', { name: /Lucía Lagoon/ }).click();
  await form.getByRole('button', { name: 'Ask', exact: true }).click();
  await isSaid(page, 'Lucía Lagoon is asked, and has not answered yet.');

  const hers = pageOf('Lucía Lagoon');
  await hers.goto('/me/path');
  const asked = hers.getByRole('listitem').filter({ hasText: 'Brought Noor and Sipho together' });
  await expectFits(hers, 'my-path-confirm');
  await asked.getByRole('button', { name: /^I saw it: Brought Noor/ }).click();
  await hers.getByLabel('What you saw').fill('Both felt heard, and it has held since');
  await hers.getByRole('button', { name: 'Confirm', exact: true }).click();
  await asked.waitFor({ state: 'detached' });

  const manager = pageOf('Ada Quill');
  const bo = await page.evaluate(async () => (await (await fetch('/api/me')).json()).person.id as string);
  await manager.goto(`/people/${bo}/episodes`);
  await isSaid(manager, '“Both felt heard, and it has held since”');
  await isSaid(manager, 'Bo does not show you their path.');
  await expectFits(manager, 'person-episodes');
});

test('what he shows, his manager sees; taken back it is gone at once', async () => {
  const page = pageOf('Bo Mooring');
  await page.goto('/me/path');
  await page.getByRole('combobox', { name: 'I would like to grow into' }).click();
  await keeps(page, () => page.getByRole('option', { name: 'Tech lead', exact: true }).click());
  await isSaid(page, 'Some of what a tech lead needs is shown.');
  await keeps(page, () => page.getByRole('switch', { name: /Show my path to my manager/ }).check());
  const manager = pageOf('Ada Quill');
  await manager.reload();
  await isSaid(manager, 'Bo would like to grow into tech lead.');
  await expectFits(manager, 'person-path');
  await page.getByRole('button', { name: /^Take it back: Brought Noor/ }).click();
  await page.getByText('Brought Noor and Sipho together').first().waitFor({ state: 'detached' });
  await manager.reload();
  await isSaid(manager, 'Bo would like to grow into tech lead.');
  expect(await manager.getByText('Brought Noor and Sipho together').count()).toBe(0);
});
