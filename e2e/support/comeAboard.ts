import type { Page } from 'playwright-core';
import type { Journey } from './openJourney.ts';

/** Switches features about people on from today, as the owner. */
export const switchOn = (journey: Journey, ...features: readonly string[]): Promise<void> =>
  journey.page.evaluate(async (names) => {
    const { today } = await (await fetch('/api/me')).json();
    for (const name of names)
      await fetch(`/api/features/${name}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ onFrom: today, reason: 'Agreed with the works council' }),
      });
  }, features);

const linkFor = (journey: Journey, name: string, email: string): Promise<string> =>
  journey.page.evaluate(
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

/** Somebody of the Harbour takes up an invitation at a machine of their own, and has read these notices. */
export const comeAboard = async (
  journey: Journey,
  name: string,
  email: string,
  ...notices: readonly string[]
): Promise<Page> => {
  const link = await linkFor(journey, name, email);
  const { page } = await journey.another();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel(/^Password/).fill('the tide waits for none');
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Harbour' }).waitFor();
  await page.evaluate(async (names) => {
    for (const each of names) await fetch(`/api/features/${each}/acknowledgement`, { method: 'POST' });
  }, notices);
  return page;
};
