import type { Day } from '../../../base/day.ts';
import { groupBy } from '../../../base/list.ts';
import { Recent, remembered } from '../../../base/remember.ts';
import { type FeatureState, featureState, type Standing, standingOf } from '../../access/server/index.ts';
import { readAbsences } from '../../calendar/server/index.ts';
import { type Chronicle, type PersonId, rosterOn, type View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { type AssumptionName, type Assumptions, assumptions, defaultAssumptions } from '../assumptions.ts';
import { type Leading, leadingOn } from '../leading.ts';
import {
  type LoadOfLeader as Figure,
  type KeptOfLeader,
  loadOfLeader,
  seatChanges,
} from '../loadOfLeader.ts';
import type { LoadServer } from './loadServer.ts';
import { readAssumptions, readSaid, readWeeks } from './store/index.ts';

/** What holds in an organisation for all models of leading: the defaults, and what somebody set in their place. */
export const assumptionsOf = async ({ db }: Pick<LoadServer, 'db'>, orgId: string): Promise<Assumptions> => {
  const set = (await readAssumptions(db, orgId)).filter(
    ({ name, value }) => value !== null && Object.hasOwn(assumptions, name),
  );
  const values = set.map(({ name, value }) => [name as AssumptionName, value!] as const);
  return { ...defaultAssumptions, ...Object.fromEntries(values) };
};

/** Who led what on days looked at lately: a page looks at twelve Mondays, and at the same ones again. */
const recentDays = remembered((_known: Chronicle) => new Recent<ReadonlyMap<PersonId, Leading>>(64));

const leadingIn = ({ roster, known }: View, day: Day): ReadonlyMap<PersonId, Leading> =>
  recentDays(known).get(String(day), () => leadingOn(day === roster.day ? roster : rosterOn(known, day)));

const recentChanges = remembered((_known: Chronicle) => new Recent<ReadonlyMap<PersonId, Day>>(64));

const changedIn = ({ known }: View, day: Day): ReadonlyMap<PersonId, Day> =>
  recentChanges(known).get(String(day), () => seatChanges(known, day));

/** How a leader's load stands. Nothing of it is shown to others unless `standing` is `on`. */
export interface LoadOfLeader extends Figure {
  readonly standing: Standing;
}

/** All that was said and logged by people of whom it may be read, and what the models take for granted. */
interface Kept {
  readonly feature: FeatureState;
  readonly assumed: Assumptions;
  of(person: PersonId): KeptOfLeader;
}

const readKept = async (load: LoadServer, asking: Asking, people: readonly PersonId[]): Promise<Kept> => {
  const { db, calendar, features } = load;
  const [assumed, feature] = [
    await assumptionsOf(load, asking.orgId),
    await featureState(features, asking, 'load'),
  ];
  const open = people.filter((person) => standingOf(feature, person) === 'on');
  const ofPerson = <Of extends { readonly person: PersonId }>(all: readonly Of[]) => {
    const grouped = groupBy(all, ({ person }) => person);
    return (person: PersonId): readonly Of[] => grouped.get(person) ?? [];
  };
  const said = ofPerson(await readSaid(db, asking.orgId, open));
  const weeks = ofPerson(await readWeeks(db, asking.orgId, open));
  const absences = ofPerson(
    open.length === 0
      ? []
      : await readAbsences(calendar.db, asking.orgId, open.length === 1 ? open[0] : undefined),
  );
  const of = (person: PersonId): KeptOfLeader => ({
    ...{ person, said: said(person), weeks: weeks(person), absences: absences(person) },
  });
  return { feature, assumed, of };
};

const figureOf = ({ of, assumed }: Kept, view: View, leading: Leading, day: Day): Figure => {
  const { person } = leading;
  const past = {
    leadingOn: (other: Day) => leadingIn(view, other).get(person),
    changedOn: changedIn(view, day).get(person) ?? 0,
  };
  return loadOfLeader(leading, of(person), past, day, assumed);
};

/**
 * The load of those of these people who lead on the day of the view. Checks no policy and tells nobody of the look:
 * whoever calls it does. Hours that were logged count only while the feature is on and its notice read.
 */
export const readLoads = async (
  load: LoadServer,
  asking: Asking,
  view: View,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, LoadOfLeader>> => {
  const { day } = view.roster;
  const leaders = people.flatMap((person) => leadingIn(view, day).get(person) ?? []);
  const kept = await readKept(
    load,
    asking,
    leaders.map(({ person }) => person),
  );
  return new Map(
    leaders.map((leading) => {
      const standing = standingOf(kept.feature, leading.person);
      return [leading.person, { ...figureOf(kept, view, leading, day), standing }];
    }),
  );
};

/** The load of one leader on several days, from one reading; days on which they led nothing are left out. As `readLoads`, it checks no policy. */
export const readLoadOver = async (
  load: LoadServer,
  asking: Asking,
  view: View,
  person: PersonId,
  days: readonly Day[],
): Promise<ReadonlyMap<Day, Figure>> => {
  const kept = await readKept(load, asking, [person]);
  return new Map(
    days.flatMap((day) => {
      const leading = leadingIn(view, day).get(person);
      return leading === undefined ? [] : [[day, figureOf(kept, view, leading, day)] as const];
    }),
  );
};
