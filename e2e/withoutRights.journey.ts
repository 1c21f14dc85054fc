import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';
import type { WatchedPage } from './support/openPage.ts';
import { searchFor } from './support/palette.ts';

const journey = openJourney(enterHarbour);

const noor = { email: 'noor@harbour.example', password: 'narrow is the way' };
let link = '';
let hers: WatchedPage;

const openMenu = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name, exact: true })
    .click();

const signIn = async (page: Page, password: string) => {
  await page.getByLabel('E-mail').fill(noor.email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

test('the owner invites a person of the Harbour by a link', async () => {
  const { page } = journey;
  await page.goto('/settings/invitations');
  await page.getByLabel('E-mail').fill(noor.email);
  await page.getByRole('combobox', { name: 'Who they are here' }).fill('noor');
  await page.getByRole('option', { name: 'Noor Narrows' }).click();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const shown = page.getByText(/^https?:\/\/\S+#\S+$/);
  link = await shown.innerText();
  await page.getByRole('region', { name: 'Invited' }).getByText(noor.email).waitFor();
  await expectAccessible(page);
});

test('she accepts it at her own machine and reads the helm', async () => {
  hers = await journey.another();
  const { page } = hers;
  await page.goto(link);
  await expect.poll(() => page.getByLabel('E-mail').inputValue()).toBe(noor.email);
  await page.getByLabel('Your name').fill('Noor Narrows');
  await page.getByLabel(/^Password/).fill(noor.password);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
  expect(
    await page.getByRole('button', { name: '1 of 4 stream teams has no tech lead: Customs.' }).count(),
  ).toBe(1);
});

test('her own page says who leads her team, what each seat answers for and who looked at her data', async () => {
  const { page } = hers;
  await openMenu(page, 'Me');
  await page.getByRole('heading', { level: 1, name: 'Noor Narrows' }).waitFor();
  const team = page.getByRole('region', { name: 'Who leads my team' });
  await team.getByRole('link', { name: 'Pilotage' }).first().waitFor();
  expect(await team.getByRole('link', { name: 'Ada Quill' }).count()).toBeGreaterThan(0);
  expect(await team.getByRole('link', { name: 'Wanjiru Wharf' }).count()).toBe(1);
  const charters = page.getByRole('region', { name: 'Who decides what' });
  await charters.getByText('Tech lead', { exact: true }).click();
  await charters.getByText(/^Technical decisions/).waitFor();
  await page.getByRole('region', { name: 'Who looked at my data' }).getByText('Nobody looked').waitFor();
  await expectAccessible(page);
});

test('that the owner looked at her addresses is told to her', async () => {
  const owners = journey.page;
  await (await searchFor(owners, 'noor', 'Noor Narrows')).click();
  await owners.getByText('noor@harbour.example').first().waitFor();
  await hers.page.reload();
  const looked = hers.page.getByRole('region', { name: 'Who looked at my data' });
  await looked.getByRole('listitem').first().waitFor();
  expect(await looked.innerText()).toContain('address');
});

test('where she tries an edit she is refused in words, and nothing is changed', async () => {
  const { page, complaints } = hers;
  await page.goto('/teams/customs');
  await page
    .getByRole('article', { name: 'Tech lead of Customs' })
    .getByRole('button', { name: 'Appoint' })
    .click();
  const form = page.getByRole('dialog', { name: 'Appoint at Customs' });
  await form.getByRole('combobox', { name: 'Person' }).fill('noor');
  await page.getByRole('option', { name: 'Noor Narrows' }).click();
  await form.getByRole('button', { name: 'Appoint' }).click();
  const refusal = await form.getByRole('alert').innerText();
  expect(refusal).toContain('You may not');
  expect(refusal).toContain('Ask one of them.');
  expect(complaints.splice(0)).toEqual(['POST /api/edits: 403']);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('article', { name: 'Tech lead of Customs' }).getByText('Nobody').waitFor();
});

test('so she is when the page itself sends the edit, past all buttons', async () => {
  const { page, complaints } = hers;
  const answer = await page.evaluate(async () => {
    const { team, version } = await (await fetch('/api/teams/customs')).json();
    const edits = [{ do: 'endTeam', team: team.id, on: '2026-11-22' }];
    const sent = { edits, reason: '' };
    const response = await fetch('/api/edits', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify(sent),
    });
    return { status: response.status, ...(await response.json()) };
  });
  expect(answer).toMatchObject({
    status: 403,
    detail: expect.stringMatching(/^You may not .* Ask one of them\.$/),
  });
  expect(complaints.splice(0)).toEqual(['POST /api/edits: 403']);
});

test('import, invitations and the audit log say that they are not for her', async () => {
  const { page } = hers;
  await page.goto('/import');
  await page.getByText('You may not import here.').waitFor();
  await page.goto('/settings/invitations');
  await page.getByText('You may not invite people.').waitFor();
  await page.goto('/settings/audit');
  await page.getByText('You may not read the audit log.').waitFor();
});

test('she sees both her sign-ins and ends the other one', async () => {
  const other = await journey.another({
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  });
  await other.page.goto('/');
  await signIn(other.page, noor.password);
  await other.page.getByRole('heading', { level: 1, name: 'Your week' }).waitFor();
  const { page } = hers;
  await openMenu(page, 'Me');
  const sessions = page.getByRole('region', { name: 'Where I am signed in' });
  await sessions.getByText('this one').waitFor();
  expect(await sessions.getByRole('listitem').count()).toBe(2);
  await sessions.getByRole('button', { name: /Firefox/ }).click();
  await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
  await other.page.reload();
  await other.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
});

test('signed out, she has to sign in again', async () => {
  const { page } = hers;
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.goto('/me');
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await expectAccessible(page);
});

test('a wrong password is refused in words, and after five times she has to wait', async () => {
  const { page, complaints } = hers;
  const alert = page.getByRole('alert');
  for (let attempt = 1; attempt <= 5; attempt++) {
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/sessions'));
    await signIn(page, `wrong password ${attempt}`);
    expect((await answered).status()).toBe(401);
  }
  expect(await alert.innerText()).toMatch(/password/i);
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/sessions'));
  await signIn(page, noor.password);
  expect((await answered).status()).toBe(429);
  await alert.getByText(/Too many sign-ins failed for this account\. Try again in 1\d minutes\./).waitFor();
  expect(complaints.splice(0)).toEqual([
    ...Array.from({ length: 5 }, () => 'POST /api/sessions: 401'),
    'POST /api/sessions: 429',
  ]);
  await expectAccessible(page);
});
