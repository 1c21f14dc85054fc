import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { openPage, type WatchedPage } from './openPage.ts';
import { type RunningServer, startServer } from './startServer.ts';

export interface Journey extends WatchedPage {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** Somebody else at another machine: a page in a context of its own, watched as well. */
  another(options?: BrowserContextOptions): Promise<WatchedPage>;
}

/**
 * A server and a browser for the tests of one file, ended in any case. After each test no page may have complained;
 * a test that expects a refusal takes it out itself.
 */
export const openJourney = (
  begin: (journey: Journey) => Promise<void> = async () => {},
  options: BrowserContextOptions = {},
): Journey => {
  const journey = {} as { -readonly [Key in keyof Journey]: Journey[Key] };
  const watched: WatchedPage[] = [];
  const another: Journey['another'] = async (own) => {
    // Motion would have axe measure colours half way.
    const usual: BrowserContextOptions = { baseURL: journey.server.url, reducedMotion: 'reduce' };
    const opened = await openPage(journey.browser, { ...usual, ...options, ...own });
    watched.push(opened);
    return opened;
  };
  beforeAll(async () => {
    journey.server = await startServer();
    journey.browser = await openBrowser();
    Object.assign(journey, { another, ...(await another()) });
    await begin(journey);
  });
  afterEach(() => {
    expect(watched.flatMap(({ complaints }) => complaints.splice(0))).toEqual([]);
  });
  afterAll(async () => {
    await journey.browser?.close();
    await journey.server?.stop();
  });
  return journey;
};
