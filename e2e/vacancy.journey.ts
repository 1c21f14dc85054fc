import { expect, test } from 'vitest';
import { enterHarbour } from './support/becomeOwner.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';

const journey = openJourney(enterHarbour);

const vacancy = '1 of 4 stream teams has no tech lead: Customs.';
const acting = '1 seat is only acting: Emeka Ebb (engineering manager of Cranes).';
const sentence = (name: string) => journey.page.getByRole('button', { name });
const toHelm = () =>
  journey.page
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name: 'Helm' })
    .click();

const pick = async (label: string, typed: string, name: string) => {
  const { page } = journey;
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name }).click();
};

test('the vacant seat is filled from its finding, from a day on, with a mentor', async () => {
  const { page } = journey;
  await sentence(vacancy).click();
  const finding = page.getByRole('list', { name: vacancy });
  await finding.getByRole('button', { name: 'Appoint', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Appoint at Customs' });
  expect(await form.getByRole('combobox', { name: 'Seat' }).inputValue()).toBe('Tech lead: nobody');
  await pick('Person', 'viktor', 'Viktor Vane');
  await form.getByLabel('From').fill('2026-11-02');
  await form.getByText('Share of time, cover, mentor, announcement').click();
  await pick('Mentor', 'goro', 'Goro Gangway');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Appoint' }).click();
  await form.waitFor({ state: 'hidden' });
  await sentence(vacancy).waitFor({ state: 'detached' });
});

test('the team page shows who sits there now, since when and with whom', async () => {
  const { page } = journey;
  await page.goto('/teams/customs');
  const seat = page.getByRole('article', { name: 'Tech lead of Customs' });
  await seat.getByRole('link', { name: 'Viktor Vane' }).waitFor();
  expect(await seat.innerText()).toContain('2 Nov 2026');
  expect(await seat.getByRole('link', { name: 'Goro Gangway' }).count()).toBe(1);
});

test('taken back under Changes, the vacancy is there again', async () => {
  const { page } = journey;
  await page.goto('/changes');
  await page.getByRole('button', { name: 'Undo change 2' }).click();
  await page.getByText('taken back by 3').waitFor();
  await toHelm();
  await sentence(vacancy).waitFor();
});

test('that none is wanted settles it; the reason stays among the exceptions', async () => {
  const { page } = journey;
  const reason = 'The platform decides for Customs until spring.';
  await sentence(vacancy).click();
  await page.getByRole('button', { name: /^More about: Customs/ }).click();
  await page.getByRole('menuitem', { name: 'None is wanted…' }).click();
  const form = page.getByRole('dialog');
  expect(await form.getByRole('button', { name: 'None is wanted' }).isDisabled()).toBe(true);
  await form.getByLabel('Why').fill(reason);
  await form.getByRole('button', { name: 'None is wanted' }).click();
  await form.waitFor({ state: 'hidden' });
  await sentence(vacancy).waitFor({ state: 'detached' });
  await page.goto('/settings/seats');
  const exceptions = page.getByRole('region', { name: 'Exceptions' });
  await exceptions.getByText(reason).waitFor();
  await exceptions.getByRole('link', { name: 'Customs' }).waitFor();
});

test('a seat that is promised to somebody is not given away, and nobody is told to whom', async () => {
  const { page, complaints } = journey;
  await page.goto('/');
  await sentence(acting).click();
  await page.getByRole('button', { name: 'Appoint for good' }).click();
  await pick('Person', 'itzel', 'Itzel Inlet');
  const form = page.getByRole('dialog', { name: 'Appoint at Cranes' });
  await form.getByRole('button', { name: 'Appoint' }).click();
  const refusal = await form.getByRole('alert').innerText();
  expect(refusal).toContain('This seat is promised on some of these days');
  expect(refusal).not.toContain('Dilnoza');
  expect(complaints.splice(0)).toEqual(['POST /api/edits: 422']);
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });
});

test('another finding is snoozed and shows among the handled ones until its day', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: /^More about: .*Emeka/ }).click();
  await page.getByRole('menuitem', { name: 'Snooze until…' }).click();
  const form = page.getByRole('dialog', { name: 'Snooze until' });
  await form.getByLabel('Until').fill('2027-01-15');
  await form.getByLabel('Why').fill('Decided in January.');
  await form.getByRole('button', { name: 'Snooze' }).click();
  await form.waitFor({ state: 'hidden' });
  await sentence(acting).waitFor({ state: 'detached' });
  const handled = page.getByRole('region', { name: 'Handled' });
  await handled.getByText(/^Show the/).click();
  expect(await handled.getByText('snoozed until 15 Jan 2027').isVisible()).toBe(true);
  expect(await handled.getByText(/“Decided in January.”/).isVisible()).toBe(true);
  await expectAccessible(page);
});
