import type { FastifyReply, FastifyRequest } from 'fastify';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Mantine writes style elements at run time. Styles cannot read a page; scripts stay shut.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const always: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

const twoYears = 63_072_000;

/** Headers of every answer. Answers of the API are kept by no cache unless the route says otherwise. */
export const securityHeaders =
  (isHttps: boolean) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.headers(always);
    if (isHttps) reply.header('strict-transport-security', `max-age=${twoYears}; includeSubDomains`);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  };
