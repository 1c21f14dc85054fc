import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { buildHarbourCode } from '../examples/harbour/buildCode.ts';
import { enterHarbour } from './support/becomeOwner.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, wide } from './support/pageFaults.ts';

// Cranes: Emeka Ebb manages, Kalinda Keel is the tech lead, Jarek Jib is one of four.
const journey = openJourney(enterHarbour);
const folder = mkdtempSync(join(tmpdir(), 'harbour-skills-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = new Map<string, Page>();
const pageOf = (name: string): Page => pages.get(name)!;

/** Somebody of the Harbour takes up an invitation at a machine of their own. */
const comeAboard = async (name: string, email: string) => {
  const link = await journey.page.evaluate(
    async ([who, address]) => {
      const found = await (await fetch(`/api/people?q=${encodeURIComponent(who!)}`)).json();
      const response = await fetch('/api/invitations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: address, personId: found.items[0].id }),
      });
      return (await response.json()).link as string;
    },
    [name, email],
  );
  const { page } = await journey.another();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel(/^Password/).fill('the tide waits for none');
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
  pages.set(name, page);
};

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};

const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check();

test('the code of the Harbour is read', async () => {
  const { page } = journey;
  const locations = await buildHarbourCode(join(folder, 'code'));
  const cranes = locations.filter((location) => location.endsWith('cranes-control'));
  await page.goto('/code');
  await page.getByRole('button', { name: 'Add repositories' }).first().click();
  const form = page.getByRole('dialog', { name: 'Add repositories' });
  await form.getByRole('textbox', { name: 'Where they are' }).fill(cranes.join('\n'));
  await form.getByRole('button', { name: /^Add / }).click();
  await page.getByText('truck factor').first().waitFor({ timeout: 60_000 });
});

test('the owner switches the feature on, and everybody is told what it does', async () => {
  const { page } = journey;
  await page.goto('/settings/works-agreement');
  await page.getByRole('button', { name: 'Switch on Skills…' }).click();
  const form = page.getByRole('dialog', { name: 'Switch on Skills' });
  const today = await page.evaluate(async () => (await (await fetch('/api/me')).json()).today as string);
  await form.getByLabel('From').fill(today);
  await form.getByLabel('Why').fill('Agreed with the works council');
  await form.getByRole('button', { name: 'Switch on' }).click();
  await page.getByRole('button', { name: 'Switch off Skills…' }).waitFor();
  await expectFits(page, 'skills-switch');
});

test('before Jarek has read the notice nothing is shown of him', async () => {
  await comeAboard('Kalinda Keel', 'kalinda@harbour.example');
  const page = pageOf('Kalinda Keel');
  await page.goto('/teams/cranes/skills');
  await page.getByText('Nothing is shown of Cranes yet').waitFor();
  await page.getByRole('cell', { name: 'has not read the notice: nothing is shown' }).first().waitFor();
});

test('he reads it, sees what was said about him, and lets the code he knows count', async () => {
  await comeAboard('Jarek Jib', 'jarek@harbour.example');
  const page = pageOf('Jarek Jib');
  await page.getByRole('link', { name: 'Read the notice' }).click();
  await page.getByRole('heading', { level: 1, name: 'Notices' }).waitFor();
  await expectFits(page, 'skills-notice');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByText('You have read this.').waitFor();
  await page.goto('/me/skills');
  await page.getByRole('button', { name: 'Let it count' }).click();
  expect(await page.getByRole('switch', { name: /The code I know counts/ }).isChecked()).toBe(true);
  const go = page.getByRole('article', { name: 'Go' });
  await go.getByText(/^What Go is made of/).click();
  await go.getByText('Pania Pontoon said novice.').waitFor();
  await go.getByText(/^Code: knows about \d+ % of cranes-control\/hoist, which is Go, so perhaps/).waitFor();
  await expectFits(page, 'skills-mine');
});

test('he contests what is wrong: it counts no more, and his manager is named with a day', async () => {
  const page = pageOf('Jarek Jib');
  const go = page.getByRole('article', { name: 'Go' });
  await go.getByRole('button', { name: 'Contest: Pania Pontoon said novice.' }).click();
  const form = page.getByRole('dialog', { name: 'This is not right' });
  await form.getByLabel('What is wrong with it?').fill('That was a question about our own modules');
  await expectFits(page, 'skills-contest');
  await form.getByRole('button', { name: 'Contest', exact: true }).click();
  await go.getByText('contested, does not count').waitFor();
  await go.getByText(/Emeka Ebb answers by/).waitFor();
});

test('the manager answers, and Jarek reads who, when and why', async () => {
  await comeAboard('Emeka Ebb', 'emeka@harbour.example');
  const page = pageOf('Emeka Ebb');
  await page.goto('/me/notices');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByText('You have read this.').waitFor();
  await page.goto('/me/skills');
  await page.getByRole('link', { name: '1 contested piece waits for your answer' }).click();
  await page.getByText('That was a question about our own modules').waitFor();
  await expectFits(page, 'skills-to-answer');
  await page.getByRole('button', { name: 'Answer Jarek Jib about Go' }).click();
  const form = page.getByRole('dialog', { name: 'Answer Jarek Jib' });
  await choose(page, 'needs another level');
  await choose(page, /Plans and finishes ordinary work alone/);
  await form.getByLabel('Why').fill('Pania meant another matter; we spoke');
  await expectFits(page, 'skills-answer');
  await form.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByText('Nothing is contested').waitFor();

  const his = pageOf('Jarek Jib');
  await his.reload();
  const go = his.getByRole('article', { name: 'Go' });
  await go.getByText(/^What Go is made of/).click();
  await go
    .getByText(/Emeka Ebb corrected it to competent on .*: “Pania meant another matter; we spoke”/)
    .waitFor();
  await go.getByText(/^Proficient \(from competent to expert\), by 3 peers/).waitFor();
});

test('the tech lead sees the matrix with the gap, and adds what the work needs', async () => {
  const page = pageOf('Kalinda Keel');
  await page.goto('/teams/cranes/skills');
  await page.getByText(/^Cranes is short of people: .*2 in Go \(proficient\)/).waitFor();
  const matrix = page.getByRole('table', { name: /^Who knows what in Cranes/ });
  const jarek = matrix.getByRole('row', { name: /Jarek Jib/ });
  expect(await jarek.innerText()).toMatch(/proficient\s+from competent to expert/);
  expect(await matrix.getByRole('columnheader', { name: /Go/ }).innerText()).toContain('2 missing');
  expect(await matrix.getByRole('row', { name: /Itzel Inlet/ }).innerText()).toContain('nothing is shown');
  const names = await matrix.getByRole('rowheader').allInnerTexts();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  expect(await matrix.getByRole('button').count()).toBe(0);
  await expectFits(page, 'skills-team');

  await page.getByRole('button', { name: 'Change the need for Go' }).click();
  const form = page.getByRole('dialog', { name: 'What Cranes needs' });
  await form.getByLabel('How many people').fill('1');
  await form.getByRole('button', { name: 'Save' }).click();
  await matrix.getByRole('columnheader', { name: /Go/ }).getByText('met').waitFor();
});

test('a peer is asked, and says what they saw in words about work', async () => {
  const his = pageOf('Jarek Jib');
  await his
    .getByRole('article', { name: 'Incident command' })
    .getByRole('button', { name: /^Ask somebody/ })
    .click();
  const asking = his.getByRole('dialog', { name: 'Ask somebody you work with' });
  await asking.getByRole('combobox', { name: 'Whom' }).fill('kalinda');
  await his.getByRole('option', { name: /Kalinda Keel/ }).click();
  await asking.getByRole('button', { name: 'Ask', exact: true }).click();
  await his.getByRole('region', { name: 'Whom I asked' }).getByText('not answered yet').waitFor();

  const page = pageOf('Kalinda Keel');
  await page.goto('/me/notices');
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByText('You have read this.').waitFor();
  await page.goto('/me/skills');
  await page.getByRole('link', { name: 'Answer Jarek Jib' }).click();
  await page.getByRole('button', { name: 'Answer about Incident command' }).click();
  const form = page.getByRole('dialog', { name: 'What Jarek Jib knows' });
  await choose(page, /Gets small things done/);
  await form.getByLabel('What did you see?').fill('Kept us all informed on Tuesday night');
  await expectFits(page, 'skills-say');
  await form.getByRole('button', { name: 'Say so' }).click();
  await page.getByText('“Kept us all informed on Tuesday night”').waitFor();
  await expectFits(page, 'skills-person');
});

test('Jarek takes code back, and reads who looked', async () => {
  const page = pageOf('Jarek Jib');
  await page.reload();
  await page.getByRole('switch', { name: /The code I know counts/ }).press(' ');
  await expect.poll(() => page.getByRole('switch', { name: /The code I know/ }).isChecked()).toBe(false);
  await page.goto('/me');
  await page
    .getByRole('region', { name: 'Who looked at my data' })
    .getByText('Kalinda Keel: skills')
    .first()
    .waitFor();
});

test('the list of skills is kept by the owner', async () => {
  const { page } = journey;
  await page.goto('/settings/skills');
  await page.getByRole('button', { name: 'Add a skill' }).click();
  const form = page.getByRole('dialog', { name: 'Add a skill' });
  await form.getByLabel('Name').fill('Rope work');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Retire Rope work' }).click();
  await page.getByRole('button', { name: 'Bring back Rope work' }).waitFor();
  await expectFits(page, 'skills-list');
});

test('files are tried before they are recorded, and the same files twice change nothing', async () => {
  const { page } = journey;
  const text = (team: string) => `team,skill,level,people,reason\n${team},Rope work,competent,2,\n`;
  const choose = async (team: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    const file = { name: 'needs.csv', mimeType: 'text/csv', buffer: Buffer.from(text(team)) };
    await (await chooser).setFiles(file);
  };
  await page.getByRole('button', { name: 'Bring back Rope work' }).click();
  await page.getByRole('button', { name: 'Retire Rope work' }).waitFor();
  await choose('atlantis');
  await page.getByText('There is no team "atlantis" today. Give its slug.').waitFor();
  expect(await page.getByRole('button', { name: 'Record it' }).count()).toBe(0);
  const region = page.getByRole('region', { name: 'Bring skills in' });
  await choose('cranes');
  await region.getByText('Would record 0 skills, 0 assessments, 0 wishes, 1 need.').waitFor();
  await expectFits(page, 'skills-import');
  await page.getByRole('button', { name: 'Record it' }).click();
  await region.getByText(/^Recorded .* 1 need\./).waitFor();
  await choose('cranes');
  await region.getByText('Nothing to change.').waitFor();
});
