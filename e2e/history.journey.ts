import { afterAll, expect, test } from 'vitest';
import { becomeOwner } from './support/becomeOwner.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { gitHistory } from './support/gitHistory.ts';
import { openJourney } from './support/openJourney.ts';

const journey = openJourney(becomeOwner);

const small = gitHistory(60, 6);
const large = gitHistory(600, 120);
const long = gitHistory(2000, 120);
afterAll(() => {
  long.remove();
  small.remove();
  large.remove();
});

const read = async (path: string) => {
  const { page } = journey;
  await page.goto('/import');
  const past = page.getByRole('region', { name: 'The past, from git' });
  await past.getByLabel('Path on the machine Wheelhouse runs on').fill(path);
  await past.getByRole('combobox', { name: 'Kind' }).click();
  await page
    .getByRole('option', { name: /kubernetes/i })
    .first()
    .click();
  await past.getByRole('button', { name: 'Read the history' }).click();
  return past;
};

test('a path that holds no repository is refused in words', async () => {
  const past = await read('/nowhere/at/all');
  await past.getByText(/\/nowhere\/at\/all/).waitFor();
});

test('a long history shows how far it is, and can be stopped: nothing is kept', async () => {
  const { page } = journey;
  const past = await read(large.path);
  const progress = past.getByRole('progressbar', { name: 'History import' });
  await past.getByText(/^Read \d{2,3} of 600 revisions\.$/).waitFor();
  await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  await past.getByRole('button', { name: 'Stop' }).click();
  await past.getByText('Stopped. Nothing was changed.').waitFor();
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Who is at the helm?' }).waitFor();
});

test('it goes on where it was after a reload and after the server was killed, and its page finds it again', async () => {
  const { page, server, complaints } = journey;
  await read(long.path);
  // A checkpoint is kept every 250 revisions.
  const farEnough = page.getByText(/^Read ([3-9]\d\d|1\d{3}) of 2000 revisions\.$/);
  await farEnough.waitFor();
  await page.reload();
  await farEnough.waitFor();
  await server.restart();
  await page.reload();
  // Lines that broke are the browser's complaints.
  complaints.splice(0);
  await page.getByText(/^Read \d+ of (1\d{3}|[2-9]\d\d) revisions\.$/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Nothing was changed.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('progressbar', { name: 'History import' }).waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Nothing was changed.').waitFor();
});

test('a history of 60 versions is read, then applied: it becomes dated appointments', async () => {
  const { page } = journey;
  const past = await read(small.path);
  await past.getByText('Adds 8 people, 6 teams, 12 seats and 112 appointments.').waitFor();
  await past.getByRole('button', { name: 'Apply' }).click();
  await past.getByRole('button', { name: 'Undo' }).waitFor();
  await expectAccessible(page);
  await past.getByRole('link', { name: 'See who is at the helm' }).click();
  await page.getByRole('link', { name: '6 teams', exact: true }).waitFor();
});

test('so that an earlier day is there: who chaired a group in its first and second week', async () => {
  const { page } = journey;
  await page.goto('/directory/teams?asOf=2024-01-03');
  await page.getByRole('link', { name: /group-0$/ }).click();
  const chair = page.getByRole('article', { name: /^Chair/ });
  await chair.getByRole('link', { name: /^ada\b/i }).waitFor();
  await page.goto(page.url().replace('2024-01-03', '2024-01-10'));
  await chair.getByRole('link', { name: /^bo\b/i }).waitFor();
  expect(await page.getByText('You see 10 January 2024').isVisible()).toBe(true);
});

test('read again, the same history changes nothing', async () => {
  const past = await read(small.path);
  await past.getByText(/^Nothing to do/).waitFor();
});
