import type { Kysely } from 'kysely';

// biome-ignore lint/complexity/noBannedTypes: its tables come with its first migration.
export type LeadershipTables = {};
export type LeadershipDb = Kysely<LeadershipTables>;
