import type { Page } from 'playwright-core';
import { accessFaults } from './expectAccessible.ts';

export const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
// A size changes what stands there, a scheme its colours only.
const looks = [
  { size: wide, colorScheme: 'light', of: 'everything' },
  { size: wide, colorScheme: 'dark', of: 'colours' },
  { size: narrow, colorScheme: 'dark', of: 'everything' },
  { size: narrow, colorScheme: 'light', of: 'colours' },
] as const;
/** A folder for pictures of every page, size and scheme: `WHEELHOUSE_SHOTS=e2e/shots npm test -- --only journeys`. */
const shots = process.env.WHEELHOUSE_SHOTS;

/** Resolves when the page of this heading shows what it has to say. */
export const settled = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
};

const fileOf = (path: string) =>
  path
    .replace(/^\/(?=\?|$)/, '/helm')
    .slice(1)
    .replaceAll(/[/?=&%]/g, '-');

/** Everything that is wrong with how the page stands there, over all sizes and schemes. */
export const pageFaults = async (page: Page, path: string): Promise<string[]> => {
  const faults: string[] = [];
  for (const { size, colorScheme, of } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const name = `${fileOf(path)}-${size.width}-${colorScheme}`;
    if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    const sideways = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
    if (sideways > 0) faults.push(`${name}: scrolls ${sideways} px sideways`);
    const headings = await page.getByRole('heading', { level: 1 }).count();
    if (headings !== 1) faults.push(`${name}: ${headings} headings of level 1`);
    faults.push(...(await accessFaults(page, of)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
};
