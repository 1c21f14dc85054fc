import type { z } from 'zod';
import { InputError } from '../../../base/errors.ts';
import { record as recordAudit } from '../../../platform/audit/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import { identitiesAnswerOf } from '../answers/identitiesAnswer.ts';
import type { decisionRequest, IdentitiesAnswer } from '../api.ts';
import type { CodeServer } from './codeServer.ts';
import { keepDecision, readDecisions, withdrawDecision } from './decisions.ts';
import type { CodeTables } from './tables.ts';

/** Whose the signatures on commits are, with what waits for a yes or no. */
export const readIdentities = async (code: CodeServer, asking: Asking): Promise<IdentitiesAnswer> => {
  asking.may('repository.manage', 'organisation');
  const view = await look(code.people, asking, {});
  const { repositories, identities } = await code.codebases.identities(asking.orgId, view);
  const decisions = await readDecisions(code.db, asking.orgId);
  return identitiesAnswerOf(
    identities,
    repositories,
    decisions.toReversed().map(({ by, at, ...decision }) => ({
      ...decision,
      by: by === null ? 'the owner of this installation' : view.names.person(by),
      at: new Date(at).toISOString(),
    })),
    view.names.person,
  );
};

const audit = (asking: Asking, what: string) => ({
  at: asking.now,
  actor: asking.userId,
  action: `identity.${what}`,
  subject: null,
});

/** Keeps what somebody says about signatures; taken back by its id. */
export const decide = async (
  { db, newId }: CodeServer,
  asking: Asking,
  { what, a, b }: z.infer<typeof decisionRequest>,
): Promise<string> => {
  asking.may('repository.manage', 'organisation');
  if ((what === 'same' || what === 'different') !== (b !== null))
    throw new InputError(
      'invalid',
      b === null
        ? 'Say which two signatures are meant: b is missing.'
        : 'A bot is one signature: leave b out.',
    );
  const id = newId();
  await db.transaction().execute(async (trx) => {
    const decision = { id, what, a, b, by: asking.personId, at: asking.now };
    await keepDecision(trx, asking.orgId, decision);
    await recordAudit<CodeTables>(trx, asking.orgId, audit(asking, what));
  });
  return id;
};

export const takeBack = async ({ db }: CodeServer, asking: Asking, id: string): Promise<void> => {
  asking.may('repository.manage', 'organisation');
  await db.transaction().execute(async (trx) => {
    if (!(await withdrawDecision(trx, asking.orgId, id, asking.personId, asking.now)))
      throw new InputError('not-found', 'This decision was taken back already. Reload the page.');
    await recordAudit<CodeTables>(trx, asking.orgId, audit(asking, 'takeBack'));
  });
};
