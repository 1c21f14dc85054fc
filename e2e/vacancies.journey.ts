import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { buildHarbourCode } from '../examples/harbour/buildCode.ts';
import { enterHarbour } from './support/becomeOwner.ts';
import { comeAboard, switchOn } from './support/comeAboard.ts';
import { daysLater } from './support/daysLater.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, wide } from './support/pageFaults.ts';

// Customs: Farah Fairway manages, nobody is tech lead since 15 June. Viktor Vane and Ximena Estuary are on it.
const clock = daysLater();
const journey = openJourney(enterHarbour);
const folder = mkdtempSync(join(tmpdir(), 'harbour-vacancies-'));
afterAll(() => {
  clock.stop();
  rmSync(folder, { recursive: true });
});

const pages = new Map<string, Page>();
const pageOf = (name: string): Page => pages.get(name)!;
const come = async (name: string, ...notices: readonly string[]) => {
  const email = `${name.split(' ')[0]!.toLowerCase()}@harbour.example`;
  pages.set(name, await comeAboard(journey, name, email, ...notices));
};

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};
const customs = 'Tech lead of Customs';

test('the code of Customs is read, and the feature is on', async () => {
  const locations = await buildHarbourCode(join(folder, 'code'));
  const { page } = journey;
  await page.goto('/code');
  await page.getByRole('button', { name: 'Add repositories' }).first().click();
  const form = page.getByRole('dialog', { name: 'Add repositories' });
  const mine = locations.filter((location) => location.endsWith('/customs'));
  await form.getByRole('textbox', { name: 'Where they are' }).fill(mine.join('\n'));
  await form.getByRole('button', { name: /^Add / }).click();
  await page.getByText('truck factor').first().waitFor({ timeout: 60_000 });
  await switchOn(journey, 'vacancies', 'mentoring', 'load');
  await come('Farah Fairway', 'vacancies', 'load');
  await come('Ximena Estuary', 'vacancies');
  await come('Viktor Vane', 'mentoring');
});

test('Farah finds the seat that the helm misses, and opens it', async () => {
  const page = pageOf('Farah Fairway');
  await page.goto('/vacancies');
  await page.getByText(/^1 seat is vacant: tech lead of Customs\./).waitFor();
  await expectFits(page, 'vacancies');
  await page.getByRole('button', { name: `Open a vacancy: ${customs}` }).click();
  const form = page.getByRole('dialog', { name: 'Open: tech lead of Customs' });
  await form.getByLabel('Why is it open?').fill('Quillon left in June, and work waits for decisions since.');
  await form
    .getByLabel('What waits for it?')
    .fill('Which tariffs are read from where\nWhether the forms stay in one place');
  await form.getByRole('combobox', { name: 'Who stands in' }).fill('kalinda');
  await page.getByRole('option', { name: /Kalinda Keel/ }).click();
  await expectFits(page, 'vacancies-open');
  await form.getByRole('button', { name: 'Open it' }).click();
  const seat = page.getByRole('article', { name: customs });
  await seat.getByText('no call yet').waitFor();
  await seat.getByRole('link', { name: 'Kalinda Keel' }).waitFor();
});

test('she calls it out, with a profile from charter and code', async () => {
  const page = pageOf('Farah Fairway');
  await page.getByRole('link', { name: `Look at it: ${customs}` }).click();
  await page.getByRole('button', { name: 'Call it out' }).click();
  const form = page.getByRole('dialog', { name: 'Call out: tech lead of Customs' });
  expect(await form.getByLabel('The background it needs').inputValue()).toContain('Python: competent');
  await form
    .getByLabel('What is the seat about?')
    .fill(
      'Customs looks for somebody to lead its technology: first of all the tariffs, which nobody has touched since June. You decide what is built and how, with Farah beside you for the people.',
    );
  await form
    .getByLabel('The background it needs')
    .fill('Technical decisions are made in time, with those who live with them\nPython: competent');
  await expectFits(page, 'vacancies-call');
  await form.getByRole('button', { name: 'Call it out' }).click();
  await page.getByText('Whoever wishes to may stand up until').waitFor();
  await page.getByText('Who stands up is shown once the call is over.').waitFor();
});

test('Viktor reads the notice, writes down a time he led, and stands up with it', async () => {
  const page = pageOf('Viktor Vane');
  await page.goto('/vacancies');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByText('I have read this').waitFor({ state: 'detached' });
  await page.evaluate(async () => {
    const body = {
      ...{ kind: 'project', what: 'Brought the new forms to all brokers, with Ximena and Bram' },
      ...{ from: '2026-03-02', to: '2026-05-30', seat: 'TL', practice: null },
    };
    const headers = { 'content-type': 'application/json' };
    const sent = await fetch('/api/me/episodes', { method: 'POST', headers, body: JSON.stringify(body) });
    if (!sent.ok) throw new Error(await sent.text());
  });
  await page.getByRole('link', { name: `Read the call and stand up: ${customs}` }).click();
  await page.getByText('first of all the tariffs').waitFor();
  await expectFits(page, 'vacancy-called');
  await page.getByRole('button', { name: 'Stand up', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Stand up: tech lead of Customs' });
  await form
    .getByLabel('Why you?')
    .fill('I wish to learn the tariffs and to teach them, so that nobody is alone with them.');
  await form.getByRole('checkbox', { name: /Brought the new forms to all brokers/ }).check();
  await expectFits(page, 'vacancy-stand');
  await form.getByRole('button', { name: 'Stand up' }).click();
  await page.getByRole('region', { name: 'What I wrote' }).getByText('so that nobody is alone').waitFor();
});

test('Ximena stands up and takes it back; what is kept of it she reads herself', async () => {
  const page = pageOf('Ximena Estuary');
  await page.goto('/vacancies');
  await page.getByRole('link', { name: `Read the call and stand up: ${customs}` }).click();
  await page.getByRole('button', { name: 'Stand up', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Stand up: tech lead of Customs' });
  await form.getByLabel('Why you?').fill('I would do it if nobody else does.');
  await form.getByRole('button', { name: 'Stand up' }).click();
  await page.getByRole('region', { name: 'What I wrote' }).waitFor();
  await page.goto('/me/candidacies');
  await page.getByRole('button', { name: 'Take it back: tech lead of Customs' }).click();
  await page.getByText('Nobody sees it. It is erased when the process ends.').waitFor();
  await expectFits(page, 'candidacies');
});

test('eleven days later Farah sees who stands, not ranked, and notes somebody from outside by initials', async () => {
  clock.set(11);
  const page = pageOf('Farah Fairway');
  await page.reload();
  const slate = page.getByRole('region', { name: 'Who stands for it' });
  await slate.getByRole('article', { name: 'Viktor Vane' }).getByText('Brought the new forms').waitFor();
  expect(await slate.getByRole('article').count()).toBe(1);
  await page.getByRole('button', { name: 'Note somebody from outside' }).click();
  const form = page.getByRole('dialog', { name: 'Somebody from outside' });
  await form.getByLabel('Initials or reference').fill('Q.T.');
  await form.getByRole('checkbox', { name: 'Python: competent' }).check();
  await form.getByRole('button', { name: 'Note' }).click();
  await slate.getByRole('article', { name: 'Q.T.' }).getByText('shown', { exact: true }).waitFor();
});

test('both ways stand side by side, with what a promotion leaves behind', async () => {
  const page = pageOf('Farah Fairway');
  const choice = page.getByRole('region', { name: 'Hire or promote' });
  await choice.getByRole('row', { name: /Begins.*2 weeks.*17 weeks/ }).waitFor();
  await choice.getByText('What these figures rest on').click();
  await choice.getByText('Until who comes from outside is free to begin.').waitFor();
  await page.getByRole('article', { name: 'The place of Viktor Vane' }).waitFor();
  await expectFits(page, 'vacancy-choice');
});

test('she promotes Viktor, with a reason; it ends in a dated appointment', async () => {
  const page = pageOf('Farah Fairway');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Decide: tech lead of Customs' });
  await form.getByRole('radio', { name: 'Viktor Vane, from within' }).check();
  await form.getByRole('combobox', { name: 'Mentor' }).fill('goro');
  await page.getByRole('option', { name: /Goro Gangway/ }).click();
  await form
    .getByLabel('Why, and why not otherwise?')
    .fill('Brought the forms to all; Q.T. would come in spring.');
  await expectFits(page, 'vacancy-decide');
  await form.getByRole('button', { name: 'Appoint' }).click();
  await page.getByText('Viktor Vane follows as tech lead of Customs, from within.').waitFor();
  await page
    .getByRole('region', { name: 'The place that is left' })
    .getByText(/of the code/)
    .first()
    .waitFor();
  await expectFits(page, 'vacancy-ended');
});

test('Viktor reads it among what he stood for, and finds his first 90 days', async () => {
  clock.set(26);
  const page = pageOf('Viktor Vane');
  await page.goto('/me/candidacies');
  await page.getByText('You were chosen: Viktor Vane follows as tech lead of Customs').waitFor();
  await page.goto('/me/arrival');
  await page.getByText(/^You are tech lead of Customs since/).waitFor();
  await page.getByRole('checkbox', { name: 'Agree with Farah Fairway what is expected of you' }).check();
  await page.getByText(/^1 of \d+ done/).waitFor();
  await expectFits(page, 'arrival');
  await page.goto('/me/handover');
  await page.getByRole('textbox', { name: /^Add a line for/ }).fill('The keys of the brokers’ test system');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('checkbox', { name: 'The keys of the brokers’ test system' }).waitFor();
  await expectFits(page, 'handover');
});

test('everybody sees that Emeka acts for too long, and looked at last month the seat was open still', async () => {
  const page = pageOf('Ximena Estuary');
  const asOf = await page.evaluate(async () => {
    const { today } = await (await fetch('/api/me')).json();
    return new Date(Date.parse(today) - 20 * 86_400_000).toISOString().slice(0, 10);
  });
  await page.goto(`/vacancies?asOf=${asOf}`);
  await page.getByRole('article', { name: customs }).getByText('call open').waitFor();
  await page.getByRole('region', { name: 'Acting' }).getByText('too long').waitFor();
  await expectFits(page, 'vacancies-past');
});
