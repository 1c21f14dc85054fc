import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and what went wrong on it that its user may never notice. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors in the console, exceptions, requests that failed or were refused, breaches of the CSP. */
  readonly complaints: string[];
}

const isEcho = (text: string): boolean => text.startsWith('Failed to load resource');

/** A page in a fresh context: nobody is signed in. */
export const openPage = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  await context.exposeFunction('reportViolation', (what: string) => complaints.push(`CSP: ${what}`));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (window as unknown as { reportViolation(what: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    }),
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is told twice; the response below says more.
    if (message.type() === 'error' && !isEcho(message.text())) complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      complaints.push(
        `${response.request().method()} ${new URL(response.url()).pathname}: ${response.status()}`,
      );
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page ends what it still waits for.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${request.method()} ${request.url()}: ${why}`);
  });
  return { page, complaints };
};
