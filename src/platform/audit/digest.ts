import { createHash } from 'node:crypto';
import type { Moment } from '../../base/day.ts';

/** What an entry says, its payload as the JSON text it was written as. */
export interface Said {
  readonly at: Moment;
  readonly action: string;
  readonly actor: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
  readonly payload: string;
}

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** Digest of an entry with its content. With the salt gone it says nothing about the content any more. */
export const digestOf = (salt: Buffer, { at, action, actor, subject, reason, payload }: Said): Buffer =>
  sha256(salt, JSON.stringify([at, action, actor, subject, reason, payload]));

/** What stays when the content is erased. */
export interface Kept {
  readonly number: number;
  readonly at: Moment;
  readonly action: string;
  readonly digest: Buffer;
}

export const leafOf = ({ number, at, action, digest }: Kept): Buffer =>
  sha256(JSON.stringify([number, at, action, digest.toString('hex')]));

export interface Sealing {
  readonly number: number;
  readonly sealedAt: Moment;
  readonly entries: readonly number[];
  readonly leaves: readonly Buffer[];
}

/** Hash of a seal over the one before; the first stands on nothing. */
export const sealHash = (before: Buffer | null, { number, sealedAt, entries, leaves }: Sealing): Buffer =>
  sha256(
    before ?? '',
    JSON.stringify([number, sealedAt, entries, leaves.map((leaf) => leaf.toString('hex'))]),
  );
