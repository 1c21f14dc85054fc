import type { Generated, Kysely, Selectable } from 'kysely';
import { type Day, dayOf, isoDay, type Moment } from '../../../base/day.ts';
import type { PersonId, TeamId } from '../../people/index.ts';
import type { Contest, ContestAnswer, Evidence, Outcome, SkillId } from '../evidence.ts';
import { levelAt, placeOf } from '../level.ts';
import type { Need } from '../needs.ts';
import type { SkillWording } from '../vocabulary.ts';
import type { Wish } from '../wish.ts';

interface Versioned {
  org_id: string;
  version: number;
  set_at: Date;
}
export interface SkillsTables {
  skill: Versioned & {
    skill: string;
    name: string;
    is_retired: boolean;
    reason: string | null;
    set_by: string | null;
  };
  skill_statement: {
    org_id: string;
    id: string;
    number: Generated<number>;
    person: string;
    skill: string;
    kind: 'peer' | 'self' | 'supervisor';
    level: number;
    because: string | null;
    said_by: string | null;
    said_on: string;
    recorded_at: Date;
    source: string;
    withdrawn_on: string | null;
    withdrawn_at: Date | null;
    withdrawn_reason: string | null;
  };
  skill_contest: {
    org_id: string;
    id: string;
    person: string;
    evidence: string;
    skill: string;
    reason: string;
    contested_on: string;
    contested_at: Date;
    due: string;
    answerer: string | null;
    outcome: Outcome | null;
    answer: string | null;
    level: number | null;
    answered_by: string | null;
    answered_on: string | null;
    answered_at: Date | null;
  };
  skill_wish: Versioned & { person: string; skill: string; wish: Wish['wish']; shown_to: Wish['shownTo'] };
  skill_code_consent: Versioned & { person: string; lets_code: boolean };
  skill_need: Versioned & {
    team: string;
    skill: string;
    level: number;
    people: number;
    reason: string | null;
    set_by: string | null;
  };
  skill_request: {
    org_id: string;
    id: string;
    person: string;
    skill: string;
    asked: string;
    note: string | null;
    asked_at: Date;
    closed_as: 'answered' | 'declined' | null;
    closed_at: Date | null;
  };
}
export type SkillsDb = Kysely<SkillsTables>;

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayOf(text));

/** Newest wording of each skill the organisation said something about. */
export const readWordings = async (db: SkillsDb, orgId: string): Promise<readonly SkillWording[]> => {
  const rows = await db
    .selectFrom('skill')
    .select(['skill', 'version', 'name', 'is_retired'])
    .distinctOn('skill')
    .where('org_id', '=', orgId)
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ is_retired, ...row }) => ({ ...row, isRetired: is_retired }));
};

interface Setting {
  readonly by: PersonId | null;
  readonly at: Moment;
  readonly reason: string | null;
}

export const keepWording = async (
  db: SkillsDb,
  orgId: string,
  { skill, version, name, isRetired }: SkillWording,
  { by, at, reason }: Setting,
): Promise<void> => {
  await db
    .insertInto('skill')
    .values({
      ...{ org_id: orgId, skill, version, name, is_retired: isRetired },
      ...{ reason, set_by: by, set_at: new Date(at) },
    })
    .execute();
};

const evidenceOf = (row: Selectable<SkillsTables['skill_statement']>): Evidence => ({
  ...{ id: row.id, person: row.person, skill: row.skill, kind: row.kind, level: levelAt(row.level) },
  ...{ on: dayOf(row.said_on), by: row.said_by, because: row.because, source: row.source },
  withdrawnOn: dayOrNull(row.withdrawn_on),
});

/** What was said about people, in the order in which it was recorded. */
export const readStatements = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly Evidence[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('skill_statement')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('number')
    .execute();
  return rows.map(evidenceOf);
};

export const readStatementsBy = async (
  db: SkillsDb,
  orgId: string,
  author: PersonId,
): Promise<readonly Evidence[]> => {
  const rows = await db
    .selectFrom('skill_statement')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('said_by', '=', author)
    .orderBy('number')
    .execute();
  return rows.map(evidenceOf);
};

export const keepStatement = async (
  db: SkillsDb,
  orgId: string,
  evidence: Evidence,
  at: Moment,
): Promise<void> => {
  const { id, person, skill, level, because, by, on, source } = evidence;
  await db
    .insertInto('skill_statement')
    .values({
      ...{ org_id: orgId, id, person, skill, kind: evidence.kind as 'peer', level: placeOf(level), because },
      ...{ said_by: by, said_on: isoDay(on), recorded_at: new Date(at), source },
      ...{ withdrawn_on: null, withdrawn_at: null, withdrawn_reason: null },
    })
    .execute();
};

/** False when the author said no such thing, or took it back already. */
export const withdrawStatement = async (
  db: SkillsDb,
  orgId: string,
  { id, author }: { readonly id: string; readonly author: PersonId },
  { on, at, reason }: { readonly on: Day; readonly at: Moment; readonly reason: string | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('skill_statement')
    .set({ withdrawn_on: isoDay(on), withdrawn_at: new Date(at), withdrawn_reason: reason })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('said_by', '=', author)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** A contest with whose it is and of which skill. */
export type KeptContest = Contest & { readonly person: PersonId; readonly skill: SkillId };

const answerOf = (row: SkillsTables['skill_contest']): ContestAnswer | null =>
  row.outcome === null
    ? null
    : {
        outcome: row.outcome,
        level: row.level === null ? null : levelAt(row.level),
        ...{ because: row.answer ?? '', by: row.answered_by, on: dayOf(row.answered_on!) },
      };
const contestOf = (row: SkillsTables['skill_contest']): KeptContest => ({
  ...{ id: row.id, person: row.person, skill: row.skill, evidence: row.evidence, reason: row.reason },
  ...{ on: dayOf(row.contested_on), due: dayOf(row.due), answerer: row.answerer, answer: answerOf(row) },
});

const contestsOf = (db: SkillsDb, orgId: string) =>
  db
    .selectFrom('skill_contest')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('contested_at')
    .orderBy('id');

export const readContests = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptContest[]> =>
  people.length === 0
    ? []
    : (
        await contestsOf(db, orgId)
          .where('person', 'in', [...people])
          .execute()
      ).map(contestOf);

/** Those that wait for somebody's answer. */
export const readContestsFor = async (
  db: SkillsDb,
  orgId: string,
  answerer: PersonId,
): Promise<readonly KeptContest[]> =>
  (await contestsOf(db, orgId).where('answerer', '=', answerer).where('outcome', 'is', null).execute()).map(
    contestOf,
  );

export const readContest = async (
  db: SkillsDb,
  orgId: string,
  id: string,
): Promise<KeptContest | undefined> => {
  const row = await contestsOf(db, orgId).where('id', '=', id).executeTakeFirst();
  return row && contestOf(row);
};

export const keepContest = async (
  db: SkillsDb,
  orgId: string,
  { id, person, evidence, skill, reason, on, due, answerer }: KeptContest,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('skill_contest')
    .values({
      ...{ org_id: orgId, id, person, evidence, skill, reason, answerer },
      ...{ contested_on: isoDay(on), contested_at: new Date(at), due: isoDay(due) },
      ...{ outcome: null, answer: null, level: null },
      ...{ answered_by: null, answered_on: null, answered_at: null },
    })
    .execute();
};

/** False when it was answered already. */
export const keepAnswer = async (
  db: SkillsDb,
  orgId: string,
  id: string,
  { outcome, level, because, by, on }: ContestAnswer,
  at: Moment,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('skill_contest')
    .set({
      ...{ outcome, answer: because, level: level === null ? null : placeOf(level) },
      ...{ answered_by: by, answered_on: isoDay(on), answered_at: new Date(at) },
    })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export type KeptWish = Wish & { readonly person: PersonId; readonly version: number; readonly at: string };

/** The newest wish of each person about each skill. */
export const readWishes = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptWish[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('skill_wish')
    .selectAll()
    .distinctOn(['person', 'skill'])
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('person')
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ person, skill, version, wish, shown_to, set_at }) => ({
    ...{ person, skill, version, wish, shownTo: shown_to, at: set_at.toISOString() },
  }));
};

export const keepWish = async (
  db: SkillsDb,
  orgId: string,
  { person, skill, version, wish, shownTo }: Omit<KeptWish, 'at'>,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('skill_wish')
    .values({ org_id: orgId, person, skill, version, wish, shown_to: shownTo, set_at: new Date(at) })
    .execute();
};

export interface KeptConsent {
  readonly person: PersonId;
  readonly version: number;
  readonly letsCode: boolean;
  readonly at: string;
}

/** All choices about code, oldest first. */
export const readConsents = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptConsent[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('skill_code_consent')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('person')
    .orderBy('version')
    .execute();
  return rows.map(({ person, version, lets_code, set_at }) => ({
    ...{ person, version, letsCode: lets_code, at: set_at.toISOString() },
  }));
};

export const keepConsent = async (
  db: SkillsDb,
  orgId: string,
  { person, version, letsCode }: Omit<KeptConsent, 'at'>,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('skill_code_consent')
    .values({ org_id: orgId, person, version, lets_code: letsCode, set_at: new Date(at) })
    .execute();
};

export type KeptNeed = Omit<Need, 'origin'> & { readonly version: number };

/** The newest word about each need of a team; with 0 people it has ended. */
export const readNeeds = async (db: SkillsDb, orgId: string, team: TeamId): Promise<readonly KeptNeed[]> => {
  const rows = await db
    .selectFrom('skill_need')
    .select(['skill', 'version', 'level', 'people'])
    .distinctOn('skill')
    .where('org_id', '=', orgId)
    .where('team', '=', team)
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ level, ...row }) => ({ ...row, level: levelAt(level) }));
};

export const keepNeed = async (
  db: SkillsDb,
  orgId: string,
  { team, skill, version, level, people }: KeptNeed & { readonly team: TeamId },
  { by, at, reason }: Setting,
): Promise<void> => {
  await db
    .insertInto('skill_need')
    .values({
      ...{ org_id: orgId, team, skill, version, level: placeOf(level), people },
      ...{ reason, set_by: by, set_at: new Date(at) },
    })
    .execute();
};

export interface KeptRequest {
  readonly id: string;
  readonly person: PersonId;
  readonly skill: SkillId;
  readonly asked: PersonId;
  readonly note: string | null;
  readonly at: Moment;
  readonly state: 'open' | 'answered' | 'declined';
}

/** Requests that somebody made or was asked by, newest first. */
export const readRequests = async (
  db: SkillsDb,
  orgId: string,
  person: PersonId,
): Promise<readonly KeptRequest[]> => {
  const rows = await db
    .selectFrom('skill_request')
    .selectAll()
    .where('org_id', '=', orgId)
    .where((eb) => eb.or([eb('person', '=', person), eb('asked', '=', person)]))
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, person: asker, skill, asked, note, asked_at, closed_as }) => ({
    ...{ id, person: asker, skill, asked, note, at: asked_at.getTime(), state: closed_as ?? 'open' },
  }));
};

export const keepRequest = async (
  db: SkillsDb,
  orgId: string,
  { id, person, skill, asked, note, at }: Omit<KeptRequest, 'state'>,
): Promise<void> => {
  const open = { closed_as: null, closed_at: null };
  await db
    .insertInto('skill_request')
    .values({ org_id: orgId, id, person, skill, asked, note, asked_at: new Date(at), ...open })
    .execute();
};

/** Closes what is open of these: the requests of one person to another about a skill, or one by its id. */
export const closeRequests = async (
  db: SkillsDb,
  orgId: string,
  of: { readonly asked: PersonId } & (
    | { readonly id: string }
    | { readonly person: PersonId; readonly skill: SkillId }
  ),
  how: 'answered' | 'declined',
  at: Moment,
): Promise<number> => {
  const open = db
    .updateTable('skill_request')
    .set({ closed_as: how, closed_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('asked', '=', of.asked)
    .where('closed_as', 'is', null);
  const meant =
    'id' in of
      ? open.where('id', '=', of.id)
      : open.where('person', '=', of.person).where('skill', '=', of.skill);
  return Number((await meant.executeTakeFirst()).numUpdatedRows);
};

/** What an import recorded at a moment besides statements, as far as nobody has said anything newer since. */
export const readBroughtAt = async (db: SkillsDb, orgId: string, at: Moment) => {
  const newestOf = <Of extends { readonly version: number; readonly at: string }>(all: readonly Of[]) =>
    all.filter(({ version, at: set }) => version === 1 && set === new Date(at).toISOString());
  const wishers = await db
    .selectFrom('skill_wish')
    .select('person')
    .where('org_id', '=', orgId)
    .where('set_at', '=', new Date(at))
    .execute();
  const wishes = await readWishes(db, orgId, [...new Set(wishers.map(({ person }) => person))]);
  const needs = await db
    .selectFrom('skill_need')
    .selectAll()
    .distinctOn(['team', 'skill'])
    .where('org_id', '=', orgId)
    .orderBy('team')
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  const skills = await db
    .selectFrom('skill')
    .selectAll()
    .distinctOn('skill')
    .where('org_id', '=', orgId)
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  const timed = <Row extends { readonly set_at: Date }>(row: Row) => ({
    ...row,
    at: row.set_at.toISOString(),
  });
  return {
    wishes: newestOf(wishes),
    needs: newestOf(needs.map(timed)).map(({ level, ...row }) => ({ ...row, level: levelAt(level) })),
    skills: newestOf(skills.map(timed)).map(({ skill, version, name }) => ({ skill, version, name })),
  };
};

/** Withdraws what an import said about people. Answers how many statements that were. */
export const withdrawBrought = async (
  db: SkillsDb,
  orgId: string,
  { source, at }: { readonly source: string; readonly at: Moment },
  how: { readonly on: Day; readonly at: Moment; readonly reason: string },
): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable('skill_statement')
    .set({ withdrawn_on: isoDay(how.on), withdrawn_at: new Date(how.at), withdrawn_reason: how.reason })
    .where('org_id', '=', orgId)
    .where('source', '=', source)
    .where('recorded_at', '=', new Date(at))
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
};

/**
 * Erases all that is kept about a person's skills. What they said about others stays without them: that a level was
 * said remains, by whom and in which words goes.
 */
export const eraseSkills = async (db: SkillsDb, orgId: string, person: PersonId): Promise<void> => {
  const own = [
    'skill_statement',
    'skill_contest',
    'skill_wish',
    'skill_code_consent',
    'skill_request',
  ] as const;
  await db.transaction().execute(async (trx) => {
    for (const table of own)
      await trx.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
    await trx.deleteFrom('skill_request').where('org_id', '=', orgId).where('asked', '=', person).execute();
    await trx
      .updateTable('skill_statement')
      .set({ said_by: null, because: null })
      .where('org_id', '=', orgId)
      .where('said_by', '=', person)
      .execute();
    await trx
      .updateTable('skill_contest')
      .set({ answerer: null })
      .where('org_id', '=', orgId)
      .where('answerer', '=', person)
      .execute();
    await trx
      .updateTable('skill_contest')
      .set({ answered_by: null })
      .where('org_id', '=', orgId)
      .where('answered_by', '=', person)
      .execute();
  });
};
