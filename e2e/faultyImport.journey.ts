import { expect, test } from 'vitest';
import { becomeOwner } from './support/becomeOwner.ts';
import { dropFiles } from './support/dropFiles.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { openJourney } from './support/openJourney.ts';

const journey = openJourney(becomeOwner);

const sound = {
  'people.csv':
    'key,name,email,from\nnadia,Nadia Nettle,nadia@harbour.example,2024-02-01\notto,Otto Oakes,otto@harbour.example,2024-03-01\n',
  'teams.csv': 'key,name,kind,from\nmarina,Marina,stream,2024-02-01\n',
  'seats.csv':
    'team,title,person,from\nmarina,engineering manager,nadia,2024-02-01\nmarina,tech lead,otto,2024-03-01\n',
  'memberships.csv': 'team,person,from\nmarina,nadia,2024-02-01\nmarina,otto,2024-03-01\n',
};
const faulty = {
  ...sound,
  'people.csv': sound['people.csv'].replace('2024-03-01', '2024-13-01'),
  'seats.csv': sound['seats.csv'].replace('lead,otto', 'lead,oto'),
  'memberships.csv': sound['memberships.csv'].replace('marina,otto', 'marina,zelda'),
};

const dropZone = () => journey.page.getByText('Drop your files or a folder here');
const result = () => journey.page.getByRole('region', { name: 'What would change' });

test('a dry run shows every fault with its file and line', async () => {
  const { page } = journey;
  await page.getByRole('link', { name: 'Bring my organisation' }).click();
  await dropFiles(page, dropZone(), faulty);
  const faults = result()
    .getByRole('tabpanel', { name: /Faults/ })
    .getByRole('listitem');
  const expected = {
    'people.csv:3': '"2024-13-01" is not a day',
    'seats.csv:3': '"oto"',
    'memberships.csv:3': '"zelda"',
  };
  for (const [place, words] of Object.entries(expected))
    expect(await faults.filter({ hasText: place }).filter({ hasText: words }).count(), place).toBe(1);
  expect(await faults.count()).toBe(3);
  expect(await result().getByText('3 faults in the files').isVisible()).toBe(true);
  await expectAccessible(page);
});

test('nothing of it is kept', async () => {
  const { page } = journey;
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Who is at the helm?' }).waitFor();
  await page.goto('/changes');
  await page.getByText('Nothing was changed yet').waitFor();
});

test('the corrected files are applied, and the team stands at the helm', async () => {
  const { page } = journey;
  await page.goto('/import');
  await dropFiles(page, dropZone(), sound);
  expect(
    await result()
      .getByRole('tab', { name: /Faults/ })
      .count(),
  ).toBe(0);
  await result().getByRole('button', { name: 'Apply' }).click();
  const done = page.getByRole('region', { name: 'Done' });
  await done.waitFor();
  await expectAccessible(page);
  await done.getByRole('link', { name: 'See who is at the helm' }).click();
  await page.getByRole('link', { name: '1 team', exact: true }).waitFor();
  expect(await page.getByRole('link', { name: '2 held', exact: true }).count()).toBe(1);
});

test('the same files again would change nothing', async () => {
  const { page } = journey;
  await page.goto('/import');
  await dropFiles(page, dropZone(), sound);
  expect(await result().getByRole('button', { name: 'Apply' }).count()).toBe(0);
  await result()
    .getByText(/^Nothing to do/)
    .waitFor();
});

test('an import is undone from its result', async () => {
  const { page } = journey;
  await page.goto('/import');
  const more = { ...sound, 'teams.csv': `${sound['teams.csv']}quay,Quay,stream,2024-05-01\n` };
  await dropFiles(page, dropZone(), more);
  await result().getByRole('button', { name: 'Apply' }).click();
  const done = page.getByRole('region', { name: 'Done' });
  await done.getByRole('button', { name: 'Undo' }).click();
  await done.getByText('Undone').waitFor();
  await page.goto('/directory/teams');
  await page.getByRole('link', { name: 'Marina' }).waitFor();
  expect(await page.getByRole('link', { name: 'Quay' }).count()).toBe(0);
});
