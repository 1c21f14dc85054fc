export { createServer, type ServerOptions } from './createServer.ts';
export { requireIfMatch, setVersion } from './etag.ts';
export type { Authorise } from './namedActions.ts';
export { type Page, page, pageOf, pageQuery } from './page.ts';
export { forbidden, notFound, notSignedIn, type Problem } from './problem.ts';
export { knocksPerMinute } from './rateLimit.ts';
export { sendEvents } from './sendEvents.ts';
export type { Viewer } from './viewer.ts';
