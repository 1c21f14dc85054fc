import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { openJourney } from './support/openJourney.ts';
import { pageFaults, settled, wide } from './support/pageFaults.ts';

// Ada Quill holds both seats of Pilotage and reports to Mbali Roads. Bo Mooring covers for her; Noor Narrows is one of six.
const journey = openJourney(enterHarbour);
const pages = new Map<string, Page>();
const heard = new Map<string, string[]>();
const pageOf = (name: string): Page => pages.get(name)!;
let today: string;

const call = (page: Page, method: string, path: string, body?: object) =>
  page.evaluate(
    async ([how, where, what]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(where!, { method: how!, ...(what ? { headers, body: what } : {}) });
      return response.json();
    },
    [method, path, body && JSON.stringify(body)] as const,
  );

/** Somebody of the Harbour takes up an invitation at a machine of their own. */
const comeAboard = async (name: string, email: string) => {
  const found = await call(journey.page, 'GET', `/api/people?q=${encodeURIComponent(name)}`);
  const personId = found.items[0].id;
  const { link } = await call(journey.page, 'POST', '/api/invitations', { email, personId });
  const { page, complaints } = await journey.another();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel(/^Password/).fill('the tide waits for none');
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
  pages.set(name, page);
  heard.set(name, complaints);
};

const expectFits = async (page: Page, name: string) => {
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  expect(await pageFaults(page, `/${name}`)).toEqual([]);
  await page.setViewportSize(wide);
};

const choosePerson = async (page: Page, label: string, name: string) => {
  await page.getByRole('combobox', { name: label }).fill(name.split(' ')[0]!);
  await page.getByRole('option', { name: new RegExp(name) }).click();
};

const openSplit = async (page: Page) => {
  await page.goto('/teams/pilotage/split');
  await settled(page, 'One seat or two: Pilotage');
};

test('while it is off, the page says whose switch it is', async () => {
  await comeAboard('Mbali Roads', 'roads@harbour.example');
  await comeAboard('Ada Quill', 'ada@harbour.example');
  await comeAboard('Bo Mooring', 'bo@harbour.example');
  await comeAboard('Noor Narrows', 'noor@harbour.example');
  const page = pageOf('Mbali Roads');
  await openSplit(page);
  await page.getByText(/^Load of leaders is switched off here/).waitFor();
  today = (await call(journey.page, 'GET', '/api/me')).today;
  await call(journey.page, 'PUT', '/api/features/load', { onFrom: today, reason: 'Agreed' });
  await call(pageOf('Ada Quill'), 'POST', '/api/features/load/acknowledgement');
});

test('the team reads why it is not shown, and who decides what', async () => {
  const page = pageOf('Noor Narrows');
  await page.goto('/teams/pilotage');
  await page.getByRole('link', { name: 'One seat or two' }).click();
  await page.getByText(/^You may not see whether the seats of this team should be one or two/).waitFor();
  await expectFits(page, 'split-refused');
  await page.getByRole('link', { name: 'Who decides what' }).click();
  await page.getByText(/^Ada Quill holds both seats of Pilotage and decides alone/).waitFor();
  await expectFits(page, 'partnership-usual');
  // The refusal was meant.
  heard.get('Noor Narrows')!.splice(0);
});

test('Mbali sees the conditions one by one; what nobody knows is said to be so', async () => {
  const page = pageOf('Mbali Roads');
  await openSplit(page);
  await page.getByText(/^Leading Pilotage has been too much for Ada Quill alone/).waitFor();
  const conditions = page.getByRole('region', { name: 'Conditions, one by one' });
  await conditions.getByText('Goals are not connected yet, and nobody has said how it stands.').waitFor();
  await expectFits(page, 'split-relieve');
});

test('Ada says how it stands with the goals and who is ready, with days and what shows it', async () => {
  const page = pageOf('Ada Quill');
  await openSplit(page);
  await page.getByRole('button', { name: 'Say how it stands' }).first().click();
  const goals = page.getByRole('dialog', { name: 'How it stands with the goals' });
  await goals.getByLabel('Since').fill('2026-06-01');
  await goals.getByLabel('What shows it').fill('Agreed in the meeting of 1 June; all six have said yes');
  await goals.getByRole('button', { name: 'Record it' }).click();
  await goals.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Say how it stands' }).click();
  const ready = page.getByRole('dialog', { name: 'Who is ready for the tech lead seat' });
  await choosePerson(page, 'Who', 'Bo Mooring');
  await ready.getByLabel('Since').fill('2026-08-03');
  await ready
    .getByLabel('What shows it')
    .fill('Led the passages from May to July, and the incident of 12 July');
  await expectFits(page, 'split-say');
  await ready.getByRole('button', { name: 'Record it' }).click();
  await ready.waitFor({ state: 'detached' });
  await page.getByText(/^Pilotage has outgrown one seat .*, and is ready for two/).waitFor();
});

test('the director’s home says so, and leads there', async () => {
  const page = pageOf('Mbali Roads');
  await page.goto('/');
  await page.getByText(/^Pilotage has outgrown one seat since \d+ (months|years)\.$/).waitFor();
  await page.getByRole('link', { name: 'Decide about Pilotage' }).click();
  await settled(page, 'One seat or two: Pilotage');
  await page.getByRole('region', { name: 'If it becomes two' }).getByText('covers as tech lead').waitFor();
  await expectFits(page, 'split-ready');
});

test('Mbali decides, with a reason; a list is made that is worked through', async () => {
  const page = pageOf('Mbali Roads');
  await page.getByRole('button', { name: 'Decide…' }).click();
  const form = page.getByRole('dialog', { name: 'Decide about Pilotage' });
  await form.getByLabel('From').fill(today);
  await form
    .getByLabel('Why')
    .fill('Six people and the passages are too much for one week; Bo has shown that he can');
  await expectFits(page, 'split-decide');
  await form.getByRole('button', { name: 'Decide', exact: true }).click();
  const decided = page.getByRole('region', { name: 'What was decided' });
  await decided
    .getByText(/^Mbali Roads decided that from .* Ada Quill leads the people and Bo Mooring/)
    .waitFor();
  await decided.getByRole('button', { name: 'Add a step' }).click();
  const step = page.getByRole('dialog', { name: 'Add a step' });
  await step.getByLabel('What').fill('Write down how releases go');
  await choosePerson(page, 'Who sees to it', 'Bo Mooring');
  await step.getByRole('button', { name: 'Save' }).click();
  await step.waitFor({ state: 'detached' });
  await decided.getByRole('checkbox', { name: /^Done: Tell the team/ }).click();
  await decided
    .getByText(/^done on/)
    .first()
    .waitFor();
  await expectFits(page, 'split-list');
});

test('Bo finds his step, and ticks it', async () => {
  const page = pageOf('Bo Mooring');
  await page.goto('/');
  await page.getByText(/^Write down how releases go: for the two seats of Pilotage/).waitFor();
  await page.goto('/teams/pilotage/partnership');
  await page.getByRole('checkbox', { name: 'Done: Write down how releases go' }).click();
  await page
    .getByRole('region', { name: 'Yours to do' })
    .getByText(/done on/)
    .waitFor();
});

test('it ends in dated appointments: a pair is at the helm', async () => {
  const page = pageOf('Mbali Roads');
  await page.getByRole('button', { name: /^Appoint both from/ }).click();
  await page.getByText(/^The appointments are made/).waitFor();
  await page.getByText(/^Two people lead Pilotage/).waitFor();
  await expectFits(page, 'split-pair');
  await page.goto('/teams/pilotage');
  await page.getByRole('article', { name: 'Tech lead of Pilotage' }).getByText('Bo Mooring').waitFor();
  const { teams, seats } = await call(page, 'GET', '/api/helm/report');
  expect(teams.some(({ slug }: { slug: string }) => slug === 'pilotage')).toBe(true);
  const held = seats.filter(
    (seat: { teamSlug: string; role: string }) => seat.teamSlug === 'pilotage' && seat.role !== 'PgM',
  );
  expect(held.map(({ holder }: { holder: string }) => holder)).toEqual(['Ada Quill', 'Bo Mooring']);
});

test('the two write down who decides what, and both sign it', async () => {
  const ada = pageOf('Ada Quill');
  await ada.goto('/teams/pilotage/partnership');
  await ada.getByRole('button', { name: 'Write it down' }).click();
  const form = ada.getByRole('dialog', { name: 'Who decides what in Pilotage' });
  await expectFits(ada, 'partnership-form');
  await form.getByRole('button', { name: 'Write it down' }).click();
  await form.waitFor({ state: 'detached' });
  await ada.getByRole('button', { name: 'Sign', exact: true }).click();
  await ada.getByText(/still to be signed by Bo Mooring/).waitFor();
  const bo = pageOf('Bo Mooring');
  await bo.goto('/');
  await bo.getByRole('link', { name: 'Read and sign' }).click();
  await bo.getByRole('button', { name: 'Sign', exact: true }).click();
  await bo.getByText(/^Ada Quill and Bo Mooring have agreed who decides what in Pilotage/).waitFor();
  await expectFits(bo, 'partnership-signed');
});

test('how often such warnings were right is printed in the product', async () => {
  const page = pageOf('Noor Narrows');
  await page.goto('/leadership/backtest');
  await settled(page, 'Were such warnings right?');
  await page.getByRole('region', { name: 'What this cannot test' }).waitFor();
  await expectFits(page, 'leadership-backtest');
});
