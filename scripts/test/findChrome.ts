import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runNode } from './runProgram.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chrome that is here already: the one named in WHEELHOUSE_CHROME, else one where systems put it, else Playwright's. */
export const findChrome = (): string | undefined =>
  [process.env.WHEELHOUSE_CHROME ?? '', ...places, chromium.executablePath()].find(existsSync);

/** Lets Playwright fetch its own Chrome into its cache. Returns what it said if it did not work. */
export const fetchChrome = async (): Promise<string | undefined> => {
  console.log('fetching a Chrome by Playwright, for the journeys');
  const { ok, said } = await runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return ok ? undefined : said;
};
