import type { z } from 'zod';
import { dayOf, quarterStart } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { record as recordAudit } from '../../../platform/audit/index.ts';
import type { AsOfQuery, View } from '../../people/index.ts';
import { type Asking, look, type PeopleServer } from '../../people/server/index.ts';
import type {
  CharterAnswer,
  charterRequest,
  dispositionRequest,
  expectationRequest,
  HelmAnswer,
  HelmReport,
  TreeAnswer,
} from '../api.ts';
import { type Charter, defaultCharters } from '../charters.ts';
import { allExpectations } from '../expectations.ts';
import { findingsOf, type HelmSettings, helmAnswerOf, treeAnswerOf } from '../helmAnswer.ts';
import { reportOf } from '../report.ts';
import { kept } from './keptAnswers.ts';
import {
  type HelmDb,
  keepCharter,
  keepDisposition,
  keepExpectation,
  readCharters,
  readDispositions,
  readExpectations,
  readExpectationsVersion,
} from './store.ts';

export interface HelmServer {
  readonly db: HelmDb;
  readonly people: PeopleServer;
  /** What the organisation is called. */
  organisationName(orgId: string): Promise<string>;
}

const settingsOf = async ({ db }: HelmServer, { orgId, today }: Asking) => {
  const [expectations, dispositions] = [await readExpectations(db, orgId), await readDispositions(db, orgId)];
  return { expectations, dispositions, today };
};

export interface HelmQuery extends AsOfQuery {
  /** Default: the start of the quarter of the day asked for. */
  readonly changesSince?: string | undefined;
}

const viewAndSettings = async (
  helm: HelmServer,
  asking: Asking,
  query: HelmQuery,
): Promise<[View, HelmSettings]> => {
  asking.may('helm.read', 'organisation');
  const view = await look(helm.people, asking, query);
  return [view, await settingsFor(helm, asking, view, query)];
};

/** What the helm of a view is answered from; the view may also be of an import that is only tried. */
export const settingsFor = async (
  helm: HelmServer,
  asking: Asking,
  view: View,
  query: HelmQuery,
): Promise<HelmSettings> => {
  const changesSince =
    query.changesSince === undefined ? quarterStart(view.roster.day) : dayOf(query.changesSince);
  const organisation = await helm.organisationName(asking.orgId);
  return {
    ...(await settingsOf(helm, asking)),
    organisation,
    asKnownOn: query.asKnownOn ?? null,
    changesSince,
  };
};

const [helmAnswerFor, reportFor, treeAnswerFor] = [kept(helmAnswerOf), kept(reportOf), kept(treeAnswerOf)];

/** Who leads what, on any day, as the asker knows it. */
export const readHelm = async (helm: HelmServer, asking: Asking, query: HelmQuery): Promise<HelmAnswer> =>
  helmAnswerFor(...(await viewAndSettings(helm, asking, query)));

/** The same in one flat object, for scripts. */
export const readReport = async (helm: HelmServer, asking: Asking, query: HelmQuery): Promise<HelmReport> =>
  reportFor(...(await viewAndSettings(helm, asking, query)));

export const readTree = async (helm: HelmServer, asking: Asking, query: AsOfQuery): Promise<TreeAnswer> => {
  asking.may('tree.read', 'organisation');
  return treeAnswerFor(await look(helm.people, asking, query), await settingsOf(helm, asking));
};

/** Settles a finding, or opens it again. What is settled says who did it and why, to everybody. */
export const handleFinding = async (
  helm: HelmServer,
  asking: Asking,
  key: string,
  request: z.infer<typeof dispositionRequest>,
): Promise<void> => {
  const view = await look(helm.people, asking, {});
  const finding = findingsOf(view, await settingsOf(helm, asking)).find((candidate) => candidate.key === key);
  if (finding === undefined)
    throw new InputError(
      'not-found',
      'This finding is not here any more: what it was about has changed. Reload the page.',
    );
  asking.may('finding.handle', finding.team === null ? 'organisation' : { team: finding.team });
  if (finding.fingerprint !== request.fingerprint)
    throw new InputError(
      'stale',
      'What this finding is about changed meanwhile. Reload it and decide again.',
    );
  if (request.state === 'accepted' && !request.reason?.trim())
    throw new InputError('no-reason', 'Say why it is accepted, so that others understand.');
  if (request.state === 'snoozed' && request.until === null)
    throw new InputError('no-day', 'Say until which day it can wait.');
  const until = request.until === null ? null : dayOf(request.until);
  if (until !== null && until <= asking.today) throw new InputError('past-day', 'Give a day to come.');
  const { state, reason, owner, fingerprint } = request;
  await helm.db.transaction().execute(async (trx) => {
    await keepDisposition(
      trx,
      asking.orgId,
      { findingKey: key, state, until, reason, owner, fingerprint, by: asking.personId },
      new Date(asking.now),
    );
    await recordAudit(trx, asking.orgId, {
      at: asking.now,
      actor: asking.userId,
      action: 'finding.handle',
      subject: `finding:${key}`,
      reason,
      payload: { state, until: request.until },
    });
  });
};

export const listExpectations = async ({ db }: HelmServer, asking: Asking) => {
  asking.may('expectations.read', 'organisation');
  const version = await readExpectationsVersion(db, asking.orgId);
  return { version, expectations: allExpectations(await readExpectations(db, asking.orgId)) };
};

/** Says whether a seat is wanted: of one team, of a stage, or of a kind of team. */
export const setExpectation = async (
  helm: HelmServer,
  asking: Asking,
  expectation: z.infer<typeof expectationRequest>,
): Promise<void> => {
  asking.may('expectation.edit', expectation.scope === 'team' ? { team: expectation.of } : 'organisation');
  await helm.db.transaction().execute(async (trx) => {
    await keepExpectation(trx, asking.orgId, expectation, asking.personId, new Date(asking.now));
    await recordAudit(trx, asking.orgId, {
      at: asking.now,
      actor: asking.userId,
      action: 'expectation.edit',
      subject: `${expectation.scope}:${expectation.of}`,
      reason: expectation.reason,
      payload: expectation,
    });
  });
};

const roleNames: readonly Charter['role'][] = ['EM', 'TL', 'TLM', 'PgM'];

/** What each seat answers for: in the organisation's own words, or ours until it has some. */
export const listCharters = async ({ db }: HelmServer, asking: Asking): Promise<CharterAnswer[]> => {
  asking.may('charters.read', 'organisation');
  const kept = new Map((await readCharters(db, asking.orgId)).map((charter) => [charter.role, charter]));
  return roleNames.map((role) => {
    const own = kept.get(role);
    return {
      ...defaultCharters.find((charter) => charter.role === role)!,
      ...own?.body,
      role,
      isDefault: own === undefined,
      version: String(own?.version ?? 0),
    };
  });
};

export const setCharter = async (
  helm: HelmServer,
  asking: Asking,
  role: Charter['role'],
  body: z.infer<typeof charterRequest>,
  version: number,
): Promise<CharterAnswer> => {
  asking.may('charter.edit', 'organisation');
  await helm.db.transaction().execute(async (trx) => {
    await keepCharter(
      trx,
      asking.orgId,
      { role, version: version + 1, body },
      asking.personId,
      new Date(asking.now),
    );
    await recordAudit(trx, asking.orgId, {
      at: asking.now,
      actor: asking.userId,
      action: 'charter.edit',
      subject: `charter:${role}`,
      payload: body,
    });
  });
  return (await listCharters(helm, asking)).find((charter) => charter.role === role)!;
};
