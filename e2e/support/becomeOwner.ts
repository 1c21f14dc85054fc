import type { Journey } from './openJourney.ts';

const owner = {
  name: 'Mbali Roads',
  email: 'mbali@harbour.example',
  password: 'a ship is safe in harbour',
};

/** Opens the printed link and takes the helm, as the first user does. */
export const becomeOwner = async ({ page, server }: Journey): Promise<void> => {
  await page.goto(server.ownerLink);
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel(/^Password/).fill(owner.password);
  await page.getByLabel('Organisation').fill('My organisation');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who is at the helm?' }).waitFor();
};

/** Takes the helm of the Harbour: its people and teams, without its code, which the first door brings too. */
export const enterHarbour = async (journey: Journey): Promise<void> => {
  await becomeOwner(journey);
  await journey.page.evaluate(() => fetch('/api/imports/harbour', { method: 'POST' }));
  await journey.page.goto('/');
  await journey.page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
};
