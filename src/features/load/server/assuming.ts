import type { z } from 'zod';
import { InputError } from '../../../base/errors.ts';
import { personRefOf } from '../../people/index.ts';
import { type Asking, keepDeed, look } from '../../people/server/index.ts';
import type { AssumptionAnswer, AssumptionsAnswer, assumptionRequest } from '../api.ts';
import { type Assumption, type AssumptionName, assumptionNames, assumptions } from '../assumptions.ts';
import type { LoadServer } from './loadServer.ts';
import { keepAssumption, readAssumptions } from './store/index.ts';

/** Everything that the models of leading assume: with its source, and who changed it. */
export const listAssumptions = async (load: LoadServer, asking: Asking): Promise<AssumptionsAnswer> => {
  asking.may('assumptions.read', 'organisation');
  const { names } = await look(load.people, asking, {});
  const kept = new Map((await readAssumptions(load.db, asking.orgId)).map((each) => [each.name, each]));
  const items = assumptionNames.map((name): AssumptionAnswer => {
    const { feature, value, unit, range, says, source }: Assumption = assumptions[name];
    const set = kept.get(name);
    const by = set?.by == null ? null : personRefOf(set.by, names);
    return {
      ...{ name, feature, says, unit, source, default: value, least: range[0], most: range[1] },
      ...{ value: set?.value ?? value, version: String(set?.version ?? 0) },
      changed: set === undefined ? null : { by, at: new Date(set.at).toISOString(), reason: set.reason },
    };
  });
  return { items, mayEdit: asking.mayDo('assumptions.edit', 'organisation') };
};

const needName = (name: string): AssumptionName => {
  if (Object.hasOwn(assumptions, name)) return name as AssumptionName;
  throw new InputError(
    'not-found',
    `No model assumes ${name}. Look at the list under Settings, Assumptions.`,
  );
};

/** Number of the newest version; 0: never changed. */
export const versionOfAssumption = async (
  load: LoadServer,
  asking: Asking,
  name: string,
): Promise<number> => {
  asking.may('assumptions.edit', 'organisation');
  needName(name);
  const kept = await readAssumptions(load.db, asking.orgId);
  return kept.find((each) => each.name === name)?.version ?? 0;
};

/** Sets an assumption, or the default again. `version`: the one that was read. */
export const setAssumption = async (
  load: LoadServer,
  asking: Asking,
  name: string,
  version: number,
  { value, reason }: z.infer<typeof assumptionRequest>,
): Promise<void> => {
  asking.may('assumptions.edit', 'organisation');
  const { range }: Assumption = assumptions[needName(name)];
  if (value !== null && (value < range[0] || value > range[1]))
    throw new InputError('out-of-range', `Give a number from ${range[0]} to ${range[1]}.`);
  const entry = { action: 'assumptions.edit', subject: `assumption:${name}`, payload: { value } };
  const set = { name, version: version + 1, value, reason, by: asking.personId, at: asking.now };
  await keepDeed(load.db, asking, entry, (trx) => keepAssumption(trx, asking.orgId, set));
};
