import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance for a link. Shown once; only its digest is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Tokens are long and random, so that a plain digest cannot be guessed back and needs no salt. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token).digest();
