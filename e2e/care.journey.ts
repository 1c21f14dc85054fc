import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { comeAboard, switchOn } from './support/comeAboard.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, wide } from './support/pageFaults.ts';

// Berths: Hanneke Halyard manages; with Xiu Jetty nothing is agreed and they have not talked for three weeks.
const journey = openJourney(enterHarbour);
let hanneke: Page;
let xiu: Page;

beforeAll(async () => {
  await switchOn(journey, 'care', 'skills');
  hanneke = await comeAboard(journey, 'Hanneke Halyard', 'hanneke@harbour.example', 'care', 'skills');
  xiu = await comeAboard(journey, 'Xiu Jetty', 'xiu@harbour.example', 'care', 'skills');
  await comeAboard(journey, 'Goro Gangway', 'goro@harbour.example', 'care', 'skills');
  await comeAboard(journey, 'Tomás Trawl', 'tomas@harbour.example', 'care', 'skills');
});

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};

test('her home says what is missing, and leads to her people', async () => {
  await hanneke.goto('/');
  await hanneke.getByRole('heading', { level: 1, name: 'Your week' }).waitFor();
  await hanneke.getByText(/^You lead the people of Berths: /).waitFor();
  await hanneke.getByText('With Xiu Jetty nothing is agreed that still holds.').waitFor();
  await expectFits(hanneke, 'home-em');
  await hanneke.goto('/me/people');
  await hanneke.getByRole('heading', { level: 1, name: 'My people' }).waitFor();
  await hanneke
    .getByText(/^Of your 4 people, 1 has had no talk for three weeks, 1 has nothing agreed/)
    .waitFor();
  await expectFits(hanneke, 'care-people');
});

test('she agrees expectations with Xiu, who says that it is so; then nothing is missing there', async () => {
  await hanneke.goto('/me/people');
  await hanneke.getByRole('link', { name: 'Xiu Jetty', exact: true }).click();
  await hanneke.getByRole('heading', { level: 1, name: 'Xiu Jetty' }).waitFor();
  await hanneke.getByText('Nothing is agreed.').waitFor();
  await expectFits(hanneke, 'care-person');
  await hanneke.getByRole('button', { name: 'Write down what you agreed' }).click();
  const form = hanneke.getByRole('dialog', { name: 'What Xiu Jetty and you agreed' });
  await form
    .getByLabel('What you expect of each other')
    .fill('Reviews within a day.\nOne project of your own.');
  await form.getByRole('button', { name: 'Save' }).click();
  await hanneke.getByText('not acknowledged yet', { exact: true }).waitFor();

  await xiu.goto('/');
  await xiu.getByText('Hanneke Halyard has written down what you agreed; say whether it is so.').waitFor();
  await xiu.getByRole('link', { name: /^Read it/ }).click();
  await xiu.getByRole('heading', { level: 1, name: 'Hanneke Halyard and I' }).waitFor();
  await expectFits(xiu, 'care-own');
  await xiu.getByRole('button', { name: 'Yes, that is what we agreed' }).click();
  await xiu.getByText(/^acknowledged /).waitFor();

  await hanneke.reload();
  await hanneke.getByText(/^Agreed on .* and acknowledged\.$/).waitFor();
});

test('a talk is ticked by either, as a day and no more', async () => {
  await xiu.getByRole('button', { name: 'We talked' }).click();
  const form = xiu.getByRole('dialog', { name: 'We talked, Hanneke Halyard and I' });
  await form.getByRole('button', { name: 'Tick this day' }).click();
  await form.waitFor({ state: 'detached' });
  await hanneke.reload();
  await hanneke.getByText('Nothing is missing between you and Xiu Jetty.').waitFor();
  await hanneke.goto('/me/people');
  await hanneke
    .getByText(/^Of your 4 people, 1 has nothing agreed|^Of your 4 people, 1 has no growth goal/)
    .waitFor();
});

test('Xiu changes her goal and sees who looked', async () => {
  await xiu.getByRole('button', { name: 'Change the goal' }).click();
  const form = xiu.getByRole('dialog', { name: 'Where I want to grow' });
  await form.getByLabel('My growth goal').fill('Lead the tide project with Pilotage.');
  await form.getByRole('button', { name: 'Save' }).click();
  await xiu.getByText('Lead the tide project with Pilotage.').waitFor();
  await xiu.goto('/me');
  const looked = xiu.getByRole('region', { name: 'Who looked at my data' });
  await looked
    .getByText(/Hanneke Halyard/)
    .first()
    .waitFor();
});
