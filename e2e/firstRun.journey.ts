import { expect, test } from 'vitest';
import { becomeOwner } from './support/becomeOwner.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';

const journey = openJourney();

test('the printed link makes its user the owner, who stands before three doors', async () => {
  const { page } = journey;
  await becomeOwner(journey);
  const main = page.getByRole('main');
  expect(await main.getByRole('button', { name: 'Look around (Harbour)' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: 'Type my team' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: 'Bring my organisation' }).isVisible()).toBe(true);
  await expectAccessible(page);
});

test('the first door leads into the Harbour, whose helm speaks in sentences', async () => {
  const { page } = journey;
  await page.getByRole('button', { name: 'Look around (Harbour)' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
  const sentences = page.getByRole('region', { name: 'In short' });
  for (const said of [
    '1 of 4 stream teams has no tech lead: Customs.',
    '1 seat is only acting: Emeka Ebb (engineering manager of Cranes).',
    '2 people hold both seats of their team: Ada Quill and Cy Tallow.',
    'Kalinda Keel holds 3 seats.',
    '1 manager has more reports than one can look after: Sione Schooner.',
    '1 seat is held from outside the team: Kalinda Keel (Cranes).',
  ])
    expect(await sentences.getByRole('button', { name: said }).count(), said).toBe(1);
});

test('a sentence opens the list it was counted from', async () => {
  const { page } = journey;
  const sentence = page.getByRole('button', { name: '1 of 4 stream teams has no tech lead: Customs.' });
  expect(await sentence.getAttribute('aria-expanded')).toBe('false');
  await sentence.click();
  const behind = page.getByRole('list', { name: '1 of 4 stream teams has no tech lead: Customs.' });
  expect(await behind.getByRole('listitem').count()).toBe(1);
  expect(await sentence.getAttribute('aria-expanded')).toBe('true');
  expect(page.url()).toContain('show=');
});

test('behind a finding stands its record, with the file it came from', async () => {
  const { page } = journey;
  const behind = page.getByRole('list', { name: '1 of 4 stream teams has no tech lead: Customs.' });
  await behind.getByRole('button', { name: /record/ }).click();
  const records = page.getByRole('dialog', { name: /record/ });
  expect(
    await records
      .getByText(/^seats\.csv:/)
      .first()
      .innerText(),
  ).toMatch(/^seats\.csv:[0-9a-f]{10}$/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await records.waitFor({ state: 'hidden' });
  await behind.getByRole('link', { name: 'Customs' }).click();
  await page.getByRole('heading', { level: 1, name: 'Customs' }).waitFor();
});

test('the link of the first start works once', async () => {
  const { page, complaints } = await journey.another();
  await page.goto(journey.server.ownerLink);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/once|used|sign in/i);
  expect(complaints.splice(0)).toEqual(['POST /api/invitations/look: 410']);
});
