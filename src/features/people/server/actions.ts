import type { z } from 'zod';
import { type Day, dayOf, isoDay, type Moment, spokenDay, utcMomentOf } from '../../../base/day.ts';
import { type Fault, InputError } from '../../../base/errors.ts';
import { count } from '../../../base/list.ts';
import { historyOf, personAnswerOf, personRefOf, teamAnswerOf } from '../answers.ts';
import type { AsOfQuery, ChangeAnswer, ChangeSetAnswer, PersonAnswer, TeamAnswer } from '../api.ts';
import { asKnown } from '../asKnown.ts';
import { decideEdits } from '../decideEdits.ts';
import type { editsAnswer, editsRequest } from '../editApi.ts';
import type { Fact } from '../fact.ts';
import { namesIn } from '../names.ts';
import { rightsFor } from '../rights.ts';
import { suggestMerges } from '../suggestMerges.ts';
import { tellChangeSets } from '../tellChangeSets.ts';
import { toOrganisationFile } from '../toOrganisationFile.ts';
import { undoChangeSet } from '../undo.ts';
import type { View } from '../view.ts';
import type { Asking } from './asking.ts';
import type { Chronicles } from './chronicles.ts';
import { type PeopleDb, readChangeSets, record } from './store.ts';
import { tellOfLook } from './tellOfLook.ts';

export interface PeopleServer {
  readonly db: PeopleDb;
  readonly chronicles: Chronicles;
  readonly newId: () => string;
}

const endOf = (day: string): Moment => utcMomentOf(dayOf(day) + 1) - 1;

/** The organisation as the asker knows it, on the day asked for. */
export const look = async (
  { chronicles }: PeopleServer,
  asking: Asking,
  { asOf, asKnownOn }: AsOfQuery,
): Promise<View> => {
  const edition = await chronicles.read(asking.orgId);
  const knownAt = asKnownOn === undefined ? null : endOf(asKnownOn);
  const knowledge = { knownAt, viewer: asking.personId, today: asking.today };
  return edition.view(knowledge, asOf === undefined ? asking.today : dayOf(asOf));
};

/** The last day on which somebody or something that is gone was here; undefined when it never was, or is to come. */
const lastDayOf = <K extends 'person' | 'team'>(
  facts: readonly Fact<K>[],
  isMeant: (fact: Fact<K>) => boolean,
  by: Day,
): Day | undefined => {
  const ends = facts.filter(isMeant).flatMap(({ to }) => (to === null || to > by ? [] : [to]));
  return ends.length === 0 ? undefined : Math.max(...ends) - 1;
};

/** Links to who has left lead to their last day, say so, and tell how they left. */
const asLastSeen = <A extends { readonly sentence: string; readonly history: readonly ChangeAnswer[] }>(
  answer: A,
  name: string,
  lastDay: Day | undefined,
  history: () => ChangeAnswer[],
): A =>
  lastDay === undefined
    ? answer
    : {
        ...answer,
        sentence: `${name} is not here any more. On the last day, ${spokenDay(lastDay)}, it was so: ${answer.sentence}`,
        history: history(),
      };

const notThere = (what: string, name: string): InputError =>
  new InputError(
    'not-found',
    `There is no ${what} ${name} on this day. Choose another day, or look it up in the directory.`,
  );

export const readTeam = async (
  people: PeopleServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<TeamAnswer> => {
  asking.may('team.read', 'organisation');
  const isMeant = ({ body, id }: Fact<'team'>) => body.slug === slug || id === slug;
  const now = await look(people, asking, query);
  const isHere = [...now.roster.teams.values()].some(isMeant);
  const lastDay = isHere ? undefined : lastDayOf(now.known.team, isMeant, now.roster.day);
  const view = lastDay === undefined ? now : await look(people, asking, { ...query, asOf: isoDay(lastDay) });
  const team = [...view.roster.teams.values()].find(isMeant);
  if (team === undefined) throw notThere('team', slug);
  asking.may('team.read', { team: team.id });
  return asLastSeen(teamAnswerOf(view, team.id)!, team.body.name, lastDay, () =>
    historyOf(now, (change) => change.team === team.id),
  );
};

/** Names and seats are the directory; addresses are not: who sees those of somebody else stands in their access log. */
export const readPerson = async (
  people: PeopleServer,
  asking: Asking,
  id: string,
  query: AsOfQuery,
): Promise<PersonAnswer> => {
  asking.may('person.read', { person: id });
  const isMeant = (fact: Fact<'person'>) => fact.id === id || fact.body.handle === id;
  const now = await look(people, asking, query);
  const isHere = now.roster.people.has(id) || [...now.roster.people.values()].some(isMeant);
  const lastDay = isHere ? undefined : lastDayOf(now.known.person, isMeant, now.roster.day);
  const view = lastDay === undefined ? now : await look(people, asking, { ...query, asOf: isoDay(lastDay) });
  const person = view.roster.people.get(id) ?? [...view.roster.people.values()].find(isMeant);
  if (person === undefined) throw notThere('person', id);
  const showsContact = asking.mayDo('person.contact.read', { person: person.id });
  const answer = personAnswerOf(view, person.id, showsContact)!;
  if (showsContact && answer.identities!.length > 0)
    await tellOfLook(people.db, asking, [person.id], 'addresses and logins');
  return asLastSeen(answer, person.body.name, lastDay, () =>
    historyOf(now, (change) => change.person === person.id),
  );
};

/** Carries out edits by hand: all or none. `onVersion`: the version they were made on; null when it does not matter. */
export const applyEdits = async (
  people: PeopleServer,
  asking: Asking,
  { edits, reason }: z.infer<typeof editsRequest>,
  onVersion: number | null,
): Promise<z.infer<typeof editsAnswer>> => {
  const edition = await people.chronicles.read(asking.orgId);
  const { chronicle, version } = edition;
  const knowledge = { knownAt: null, viewer: asking.personId, today: asking.today };
  const { roster } = edition.view(knowledge, asking.today);
  for (const edit of edits)
    for (const { action, about } of rightsFor(edit, roster)) asking.may(action, about);
  const context = { today: asking.today, at: asking.now, newId: people.newId, author: asking.personId };
  const { changes, made, faults } = decideEdits(chronicle, edits, context);
  if (faults.length > 0) throw new InputError('edit-refused', refusalOf(faults), faults);
  if (changes.add.length === 0 && changes.retract.length === 0)
    return { changeSet: 0, version: String(version), summary: 'Nothing to change.', made: {} };
  const summary = summaryOf(edits);
  const why = [reason, ...edits.map((edit) => ('evidence' in edit ? edit.evidence : ''))]
    .filter(Boolean)
    .join(' ');
  const set = {
    kind: 'edit',
    source: 'hand',
    summary,
    detail: why === '' ? null : { reason: why },
    by: asking.personId,
    at: asking.now,
    undoes: null,
    onVersion,
  };
  const id = await record(people.db, asking, changes, set, {
    action: 'people.edit',
    subject: null,
    reason: why,
    payload: { edits: edits.map(({ do: deed, ...rest }) => ({ deed, ids: idsIn(rest) })) },
  });
  return { changeSet: id, version: String(id), summary, made: { ...made } };
};

/** The log keeps what was touched and no name, address or text. */
const idsIn = (edit: object): string[] =>
  ['person', 'team', 'post', 'appointment', 'membership', 'identity', 'manager', 'keep', 'absorb'].flatMap(
    (field) => {
      const id = (edit as Record<string, unknown>)[field];
      return typeof id === 'string' ? [id] : [];
    },
  );

const refusalOf = (faults: readonly Fault[]): string =>
  faults.length === 1
    ? faults[0]!.message
    : `${count(faults.length, 'change')} cannot be made; nothing was kept. ${faults.map((fault) => fault.message).join(' ')}`;

const deeds: Readonly<Record<string, string>> = {
  addPerson: 'person added',
  changePerson: 'person changed',
  endPerson: 'person left',
  addTeam: 'team added',
  changeTeam: 'team changed',
  endTeam: 'team ended',
  openPost: 'seat opened',
  closePost: 'seat closed',
  appoint: 'appointment',
  correctAppointment: 'appointment corrected',
  endAppointment: 'appointment ended',
  join: 'joined',
  leave: 'left',
  reportTo: 'reporting line',
  endReporting: 'reporting line ended',
  addIdentity: 'address or login added',
  removeIdentity: 'address or login removed',
  mergePeople: 'people merged',
  splitPerson: 'person split',
};

/** `2 × person added, 1 × appointment`: without names, since it stays for good. */
const summaryOf = (edits: readonly { readonly do: string }[]): string =>
  [...Map.groupBy(edits, (edit) => edit.do)]
    .map(([deed, group]) => (group.length === 1 ? deeds[deed]! : `${group.length} × ${deeds[deed]}`))
    .join(', ');

export const listChangeSets = async (
  { db, chronicles }: PeopleServer,
  asking: Asking,
): Promise<ChangeSetAnswer[]> => {
  asking.may('changeset.read', 'organisation');
  const edition = await chronicles.read(asking.orgId);
  const knowledge = { knownAt: null, viewer: asking.personId, today: asking.today };
  const known = edition.known(knowledge);
  const names = namesIn(known);
  const told = tellChangeSets(known, names);
  const rows = await readChangeSets(db, asking.orgId);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    source: row.source_name ?? 'hand',
    summary: (row.kind === 'edit' ? told.get(row.id) : undefined) ?? row.summary,
    reason: typeof row.detail?.reason === 'string' ? row.detail.reason : null,
    addedAt: row.added_at.toISOString(),
    addedBy: row.added_by === null ? null : personRefOf(row.added_by, names),
    undoes: row.undoes,
    undoneBy: row.undone_by,
  }));
};

/** Takes a change set back, unless later ones build on it: then throws `conflict` with a list of them. */
export const undo = async (
  people: PeopleServer,
  asking: Asking,
  changeSet: number,
): Promise<z.infer<typeof editsAnswer>> => {
  asking.may('changeset.undo', 'organisation');
  const rows = await readChangeSets(people.db, asking.orgId);
  const target = rows.find((row) => row.id === changeSet);
  if (target === undefined)
    throw new InputError('not-found', `There is no change ${changeSet}. Reload the list of changes.`);
  if (target.undone_by !== null)
    throw new InputError(
      'conflict',
      `Change ${changeSet} was undone already, by change ${target.undone_by}.`,
    );
  if (target.undoes !== null)
    throw new InputError('conflict', 'An undo cannot be undone. Make the change again.');
  const { chronicle, version } = await people.chronicles.read(asking.orgId);
  const undone = new Set(
    rows.filter((row) => row.undone_by !== null || row.undoes !== null).map((row) => row.id),
  );
  const { changes, dependents } = undoChangeSet(chronicle, changeSet, undone, asking.now);
  if (dependents.length > 0) {
    const details = dependents.map((id) => ({
      message: `Change ${id}: ${rows.find((row) => row.id === id)?.summary ?? ''}`,
      severity: 'error' as const,
    }));
    throw new InputError(
      'conflict',
      `${count(dependents.length, 'later change builds', 'later changes build')} on change ${changeSet}. Undo ${dependents.length === 1 ? 'it' : 'them'} first, the newest first.`,
      details,
    );
  }
  const summary = `Undo of change ${changeSet} (${target.summary})`;
  const set = {
    kind: 'undo',
    source: 'undo',
    summary,
    detail: null,
    by: asking.personId,
    at: asking.now,
    undoes: changeSet,
    onVersion: version,
  };
  const id = await record(people.db, asking, changes, set, {
    action: 'changeset.undo',
    subject: `change:${changeSet}`,
    payload: null,
  });
  return { changeSet: id, version: String(id), summary, made: {} };
};

export const listSuggestions = async (people: PeopleServer, asking: Asking) => {
  asking.may('people.merge', 'organisation');
  const { roster, names } = await look(people, asking, {});
  const suggestions = suggestMerges(roster);
  await tellOfLook(
    people.db,
    asking,
    [...new Set(suggestions.flatMap(({ a, b }) => [a, b]))],
    'addresses and logins, to merge people',
  );
  return suggestions.map(({ a, b, evidence, confidence }) => ({
    a: personRefOf(a, names),
    b: personRefOf(b, names),
    evidence: [...evidence],
    confidence,
  }));
};

/** Everything the asker knows, dated, as files say it. */
export const exportOrganisation = async (people: PeopleServer, asking: Asking) => {
  asking.may('export.organisation', 'organisation');
  const { chronicle } = await people.chronicles.read(asking.orgId);
  const knowledge = { knownAt: null, viewer: asking.personId, today: asking.today };
  const subjects = new Set(asKnown(chronicle, knowledge).identity.map(({ body }) => body.person));
  await tellOfLook(people.db, asking, [...subjects], 'addresses and logins, in an export');
  return toOrganisationFile(chronicle, knowledge, true);
};
