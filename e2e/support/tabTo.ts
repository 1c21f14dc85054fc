import type { Locator, Page } from 'playwright-core';

const atMost = 60;

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, element: Locator, key = 'Tab'): Promise<void> => {
  await element.waitFor({ state: 'attached' });
  for (let presses = 0; presses < atMost; presses++) {
    if (await element.evaluate((found) => found === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${element} is not reached by ${atMost} presses of ${key}.`);
};
