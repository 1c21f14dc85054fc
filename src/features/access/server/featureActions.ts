import type { z } from 'zod';
import { type Day, dayOf, isoDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { record as recordAudit } from '../../../platform/audit/index.ts';
import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { FeatureAnswer, FeaturesAnswer, featureRequest } from '../featureApi.ts';
import { type FeatureName, featureNames, personalFeatures } from '../personalFeatures.ts';
import {
  type FeatureDb,
  type FeatureTables,
  keepNotice,
  keepSwitch,
  readNoticeReaders,
  readSwitch,
} from './featureStore.ts';

export interface FeatureServer {
  readonly db: FeatureDb;
}

/** How a personal feature stands: whether it is on, and whose data others may see, since they have read its notice. */
export interface FeatureState {
  readonly state: 'off' | 'announced' | 'on';
  readonly onFrom: Day | null;
  readonly readers: ReadonlySet<PersonId>;
}

export const featureState = async (
  { db }: FeatureServer,
  { orgId, today }: Pick<Asking, 'orgId' | 'today'>,
  feature: FeatureName,
): Promise<FeatureState> => {
  const { onFrom } = await readSwitch(db, orgId, feature);
  const readers = await readNoticeReaders(db, orgId, feature);
  return { state: onFrom === null ? 'off' : onFrom > today ? 'announced' : 'on', onFrom, readers };
};

const answerOf = async (
  features: FeatureServer,
  asking: Asking,
  name: FeatureName,
): Promise<FeatureAnswer> => {
  const { state, onFrom, readers } = await featureState(features, asking, name);
  const { title, purpose, says } = personalFeatures[name];
  return {
    ...{ name, title, purpose, state, onFrom: onFrom === null ? null : isoDay(onFrom), notice: [...says] },
    hasRead: asking.personId === null ? null : readers.has(asking.personId),
    readers: readers.size,
  };
};

/** Every feature about people: whether it is on, and what each person is told first. */
export const listFeatures = async (features: FeatureServer, asking: Asking): Promise<FeaturesAnswer> => {
  asking.may('worksAgreement.read', 'organisation');
  return { items: await Promise.all(featureNames.map((name) => answerOf(features, asking, name))) };
};

/** Switches a feature on from a day, or off at once. What was recorded stays, unseen by others while it is off. */
export const setFeature = async (
  features: FeatureServer,
  asking: Asking,
  name: FeatureName,
  { onFrom, reason }: z.infer<typeof featureRequest>,
): Promise<FeatureAnswer> => {
  asking.may('settings.edit', 'organisation');
  const day = onFrom === null ? null : dayOf(onFrom);
  if (day !== null && day < asking.today)
    throw new InputError('past-day', 'A feature comes on today or later. Choose another day.');
  await features.db.transaction().execute(async (trx) => {
    const { version } = await readSwitch(trx, asking.orgId, name);
    const set = {
      version: version + 1,
      onFrom: day,
      reason: reason || null,
      by: asking.personId,
      at: asking.now,
    };
    await keepSwitch(trx, asking.orgId, name, set);
    await recordAudit<FeatureTables>(trx, asking.orgId, {
      ...{
        at: asking.now,
        actor: asking.userId,
        action: 'feature.switch',
        subject: `feature:${name}`,
        reason,
      },
      payload: { onFrom },
    });
  });
  return answerOf(features, asking, name);
};

/** The asker has read the notice of a feature. */
export const acknowledgeFeature = async (
  features: FeatureServer,
  asking: Asking,
  name: FeatureName,
): Promise<FeatureAnswer> => {
  const { personId } = asking;
  asking.may('feature.acknowledge', personId === null ? 'organisation' : { person: personId });
  await features.db.transaction().execute(async (trx) => {
    await keepNotice(trx, asking.orgId, name, personId!, asking.now);
    await recordAudit<FeatureTables>(trx, asking.orgId, {
      ...{ at: asking.now, actor: asking.userId, action: 'feature.acknowledge', subject: `feature:${name}` },
      payload: { notice: personalFeatures[name].notice },
    });
  });
  return answerOf(features, asking, name);
};
