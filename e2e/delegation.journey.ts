import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { comeAboard, switchOn } from './support/comeAboard.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, settled, wide } from './support/pageFaults.ts';

// Lighthouse: Leilani Lantern is the tech lead since 1 September, Sione Schooner manages; Fintan and Tuyết are on the team.
const journey = openJourney(enterHarbour);
let leilani: Page;
let fintan: Page;
const queueFile = join(import.meta.dirname, '../examples/harbour/leading/queue-leilani.csv');
const fog = 'Review how the fog beacons fail over';

const call = (page: Page, method: string, path: string, body?: object) =>
  page.evaluate(
    async ([how, where, what]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(where!, { method: how!, ...(what ? { headers, body: what } : {}) });
      return response.json();
    },
    [method, path, body && JSON.stringify(body)] as const,
  );

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};

test('it is off at first; once it is on, she reads what it does', async () => {
  leilani = await comeAboard(journey, 'Leilani Lantern', 'leilani@harbour.example');
  await leilani.goto('/me/queue');
  await leilani.getByText(/^Do it or delegate is switched off here/).waitFor();
  await expectFits(leilani, 'delegation-off');
  await switchOn(journey, 'skills', 'delegation');
  await leilani.reload();
  await leilani
    .getByText('Your list, your choices and your reasons are yours alone.', { exact: false })
    .waitFor();
  await leilani.getByRole('button', { name: 'I have read this' }).click();
  await leilani.getByText('Type what people wait for', { exact: false }).waitFor();
  await expectFits(leilani, 'delegation-empty');
  const notices = ['skills', 'delegation'];
  await comeAboard(journey, 'Tuyết Tackle', 'tuyet@harbour.example', ...notices);
  fintan = await comeAboard(journey, 'Fintan Foghorn', 'fintan@harbour.example', ...notices);
  const { items } = await call(fintan, 'GET', '/api/skills');
  const rust = items.find((skill: { name: string }) => skill.name === 'Rust');
  await call(fintan, 'PUT', `/api/me/skills/wishes/${encodeURIComponent(rust.id)}`, {
    ...{ wish: 'learn', shownTo: 'leads' },
  });
});

test('she brings the list of her tracker, and pastes what is not in it; a faulty line loses nothing', async () => {
  await leilani.getByRole('button', { name: 'Paste or bring a file' }).click();
  const form = leilani.getByRole('dialog', { name: 'Paste a list, or bring a file' });
  const chooser = leilani.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Choose a CSV file' }).click();
  const buffer = readFileSync(queueFile);
  await (await chooser).setFiles({ name: 'queue.csv', mimeType: 'text/csv', buffer });
  await form.getByText('Would add 7 things to your queue.').waitFor();
  await expectFits(leilani, 'delegation-file');
  await form.getByRole('button', { name: 'Take it in' }).click();
  await leilani
    .getByText('These 5 hours of yours hold up 46 hours of others a week.', { exact: false })
    .waitFor();

  await leilani.getByRole('button', { name: 'Paste or bring a file' }).click();
  const lines = 'Answer the auditors; Audit; 2-3; Mbali 3h; 2027-01-15\nCall the crane people; ; soon';
  await form.getByRole('textbox', { name: 'One thing a line' }).fill(lines);
  await form.getByRole('button', { name: 'Look at it first' }).click();
  await form.getByText('"soon" is no number of hours', { exact: false }).waitFor();
  await expectFits(leilani, 'delegation-pasted');
  await form.getByRole('button', { name: 'Take it in' }).click();
  await leilani.getByRole('link', { name: 'Answer the auditors' }).waitFor();
  await expectFits(leilani, 'delegation-queue');
});

test('she changes one by hand, and adds one', async () => {
  await leilani.getByRole('button', { name: 'Add something' }).click();
  const form = leilani.getByRole('dialog', { name: 'What waits for you?' });
  await form.getByLabel('What it is').fill('Order new lamps');
  await form.getByLabel('Hours of yours').fill('1');
  await form.getByLabel('Hours of others held up').fill('2');
  await expectFits(leilani, 'delegation-add');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await leilani.getByRole('link', { name: 'Order new lamps' }).click();
  await settled(leilani, 'Order new lamps');
  await leilani.getByRole('button', { name: 'Drop it' }).click();
  await leilani.getByRole('button', { name: 'Open it again' }).waitFor();
});

test('she sees both sides of one, who would learn it, how sure that is and what would move it', async () => {
  await leilani.goto('/me/queue');
  await leilani.getByRole('link', { name: fog }).click();
  await settled(leilani, fog);
  await leilani.getByRole('img', { name: /^After 12 times doing it yourself has cost/ }).waitFor();
  const who = leilani.getByRole('region', { name: 'Who could take it on' });
  await who.getByText('Fintan wishes to learn Rust', { exact: false }).waitFor();
  await who.getByRole('button', { name: 'Hand it on to Tuyết Tackle' }).waitFor();
  const heat = leilani.getByRole('table', { name: /^After how many times handing it on has paid/ });
  expect(await heat.getByRole('row').count()).toBeGreaterThan(5);
  await leilani.getByText('In numbers, time by time').click();
  await leilani.getByText('What is assumed, and where from').click();
  await leilani.getByText('configurable assumption').first().waitFor();
  await expectFits(leilani, 'delegation-item');
});

test('she hands it on to Fintan: they agree on how', async () => {
  await leilani.getByRole('button', { name: 'Hand it on to Fintan Foghorn' }).first().click();
  const form = leilani.getByRole('dialog', { name: 'Hand it on to Fintan' });
  await form.getByRole('radio', { name: 'We decide together' }).check();
  await form.getByLabel('A word to Fintan').fill('Tuyết knows the old beacons; ask her first');
  await expectFits(leilani, 'delegation-hand-on');
  await form.getByRole('button', { name: 'Ask them' }).click();
  await leilani.getByText('Fintan Foghorn was asked', { exact: true }).waitFor();
});

test('Fintan sees why he is asked and with what freedom, and takes it on', async () => {
  await fintan.goto('/me/handed');
  await fintan.getByText('1 thing waits for your answer.').waitFor();
  const thing = fintan.getByRole('article', { name: fog });
  await thing.getByText('You and Leilani Lantern decide together.').waitFor();
  await thing.getByText('Why me?').click();
  await thing.getByText(/others were looked at\. Leilani Lantern decided/).waitFor();
  await expectFits(fintan, 'delegation-handed');
  await thing.getByRole('button', { name: 'Take it on' }).click();
  const form = fintan.getByRole('dialog', { name: 'Take it on' });
  await form.getByLabel('A word with it').fill('From Thursday');
  await form.getByRole('button', { name: 'Yes', exact: true }).click();
  await thing.getByText('You took it on').waitFor();
});

test('the outcome comes in, and stands beside what was predicted', async () => {
  await leilani.reload();
  await settled(leilani, fog);
  await leilani
    .getByText('Fintan, ', { exact: false })
    .getByText('“From Thursday”', { exact: false })
    .waitFor();
  await leilani.getByRole('button', { name: 'Say what came of it' }).click();
  const form = leilani.getByRole('dialog', { name: 'What came of it?' });
  await form.getByLabel('Hours it took you').fill('2');
  await form.getByLabel('Hours it took Fintan').fill('5');
  await expectFits(leilani, 'delegation-outcome');
  await form.getByRole('button', { name: 'Keep it' }).click();
  const decided = leilani.getByRole('region', { name: 'What you decided' });
  await decided.getByText('2 h yours, 5 h theirs').waitFor();
  await decided.getByText('predicted').waitFor();
  await leilani.getByRole('link', { name: 'My queue' }).first().click();
  const past = leilani.getByRole('region', { name: 'Off your list' });
  await past.getByRole('link', { name: fog }).waitFor();
  await leilani
    .getByRole('region', { name: 'How each kind of task is estimated now' })
    .getByText('1 outcome so far, 5 are needed.', { exact: false })
    .waitFor();
  await expectFits(leilani, 'delegation-past');
});

test('what is confidential she keeps, with a reason that stays with her', async () => {
  await leilani.getByRole('link', { name: 'Answer the tender for new sensors' }).click();
  await settled(leilani, 'Answer the tender for new sensors');
  await leilani.getByRole('button', { name: 'Do it yourself' }).click();
  const form = leilani.getByRole('dialog', { name: 'Do it yourself' });
  expect(await form.getByRole('radio', { name: 'It is confidential' }).isChecked()).toBe(true);
  await expectFits(leilani, 'delegation-self');
  await form.getByRole('button', { name: 'Keep it with me' }).click();
  await leilani.getByText('seen by you alone').waitFor();
  expect((await call(fintan, 'GET', '/api/me/queue')).waiting).toEqual([]);
});
