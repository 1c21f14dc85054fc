import { type Browser, chromium } from 'playwright-core';

/** Chromium must not use its sandbox as root; the rest keeps it from calling home. */
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The real browser, with an empty profile. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.WHEELHOUSE_CHROME ?? '/usr/bin/chromium', args: flags });
