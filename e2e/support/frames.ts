import type { Page } from 'playwright-core';

/** Milliseconds between the frames of the page while something is done, and 600 ms after. */
export const framesDuring = async (page: Page, doing: () => Promise<void>): Promise<number[]> => {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const note = (now: number) => {
      frames.push(now - last);
      last = now;
      if (watch.isOn) requestAnimationFrame(note);
    };
    const watch = { frames, isOn: true };
    Object.assign(window, { watch });
    requestAnimationFrame(note);
  });
  await doing();
  await page.waitForTimeout(600);
  return page.evaluate(() => {
    const { watch } = window as unknown as { watch: { frames: number[]; isOn: boolean } };
    watch.isOn = false;
    return watch.frames.slice(1);
  });
};
