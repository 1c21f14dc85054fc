import type { FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../../base/errors.ts';

const etagOf = (version: string | number): string => `"${version}"`;

/** Says which version of a thing the answer shows, so that an edit can name the version it is made on. */
export const setVersion = (reply: FastifyReply, version: string | number): void => {
  reply.header('etag', etagOf(version));
};

/**
 * An edit must name the version it was made on (`If-Match: "7"`); otherwise two people overwrite each other.
 * Throws 428 when it names none, 412 when somebody was faster.
 */
export const requireIfMatch = (request: FastifyRequest, currentVersion: string | number): void => {
  const stated = request.headers['if-match'];
  if (stated === undefined)
    throw new InputError(
      'if-match-missing',
      'The edit does not say which version it was made on. Send the ETag of what you read as If-Match.',
    );
  const isCurrent = stated.split(',').some((tag) => ['*', etagOf(currentVersion)].includes(tag.trim()));
  if (!isCurrent)
    throw new InputError(
      'stale',
      'Somebody changed this while you were editing it. Reload it, look at what changed, and make your edit again.',
    );
};
