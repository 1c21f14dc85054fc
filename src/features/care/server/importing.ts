import type { PersonId } from '../../people/index.ts';
import { type Asking, keepDeed } from '../../people/server/index.ts';
import type { CareServer } from './careServer.ts';
import { type CareDb, keepAcknowledgement, keepAgreement, keepGoal, keepTalk } from './store/index.ts';

/** What comes from elsewhere about one person and their manager, in days before today. */
export interface CareBrought {
  readonly person: PersonId;
  readonly manager: PersonId;
  readonly agreed: {
    readonly text: string;
    readonly daysAgo: number;
    readonly isAcknowledged: boolean;
  } | null;
  readonly goal: { readonly text: string; readonly daysAgo: number } | null;
  readonly talkedDaysAgo: readonly number[];
}

const keepOne = async (
  { newId }: CareServer,
  { orgId, today, now }: Asking,
  trx: CareDb,
  { person, manager, agreed, goal, talkedDaysAgo }: CareBrought,
): Promise<void> => {
  if (agreed !== null) {
    const on = today - agreed.daysAgo;
    await keepAgreement(trx, orgId, { person, version: 1, text: agreed.text, by: manager, on }, now);
    if (agreed.isAcknowledged) await keepAcknowledgement(trx, orgId, { person, version: 1, on }, now);
  }
  if (goal !== null)
    await keepGoal(trx, orgId, { person, version: 1, text: goal.text, on: today - goal.daysAgo }, now);
  for (const days of talkedDaysAgo)
    await keepTalk(trx, orgId, { id: newId(), person, manager, on: today - days, by: manager }, now);
};

/** Records what was agreed before this was here. It waits unseen until the feature is on and its notice read. */
export const importCare = async (
  care: CareServer,
  asking: Asking,
  brought: readonly CareBrought[],
): Promise<void> => {
  asking.may('import.apply', 'organisation');
  const entry = { action: 'import.apply', subject: 'source:care', payload: { people: brought.length } };
  await keepDeed(care.db, asking, entry, async (trx) => {
    for (const each of brought) await keepOne(care, asking, trx, each);
  });
};
