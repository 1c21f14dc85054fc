import type { Locator, Page } from 'playwright-core';

/** Ctrl-K, and what is searched for; resolves when the palette shows an entry of that name. */
export const searchFor = async (page: Page, typed: string, found: string): Promise<Locator> => {
  const palette = page.getByRole('dialog');
  // Ctrl-K closes a palette that is still leaving; a person would see it go first.
  await palette.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+k');
  await palette.getByRole('textbox', { name: 'Search teams, people, pages' }).waitFor();
  await page.keyboard.type(typed);
  const entry = palette.getByRole('button', { name: found });
  await entry.waitFor();
  return entry;
};
