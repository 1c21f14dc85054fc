import type { Locator, Page } from 'playwright-core';

/** Ctrl-K, and what is searched for; resolves when the palette shows an entry of that name. */
export const searchFor = async (page: Page, typed: string, found: string): Promise<Locator> => {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('textbox', { name: 'Search teams, people, pages' }).waitFor();
  await page.keyboard.type(typed);
  const entry = palette.getByRole('button', { name: found });
  await entry.waitFor();
  return entry;
};
