import type { Day } from '../../../base/day.ts';
import { groupBy } from '../../../base/list.ts';
import { Recent, remembered } from '../../../base/remember.ts';
import { featureState, type Standing, standingOf } from '../../access/server/index.ts';
import { readAbsences } from '../../calendar/server/index.ts';
import { type Chronicle, type PersonId, rosterOn, type View } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { type AssumptionName, type Assumptions, assumptions, defaultAssumptions } from '../assumptions.ts';
import { type Leading, leadingOn } from '../leading.ts';
import { type LoadOfLeader as Figure, loadOfLeader, seatsChangedOn } from '../loadOfLeader.ts';
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

/** How a leader's load stands. Nothing of it is shown to others unless `standing` is `on`. */
export interface LoadOfLeader extends Figure {
  readonly standing: Standing;
}

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
  const { db, calendar, features } = load;
  const [assumed, feature] = [
    await assumptionsOf(load, asking.orgId),
    await featureState(features, asking, 'load'),
  ];
  const { day } = view.roster;
  const leaders = people.flatMap((person) => leadingIn(view, day).get(person) ?? []);
  const open = leaders.map(({ person }) => person).filter((person) => standingOf(feature, person) === 'on');
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
  return new Map(
    leaders.map((each) => {
      const { person } = each;
      const kept = { person, said: said(person), weeks: weeks(person), absences: absences(person) };
      const past = {
        leadingOn: (other: Day) => leadingIn(view, other).get(person),
        changedOn: seatsChangedOn(view.known, person, day),
      };
      const figure = loadOfLeader(each, kept, past, day, assumed);
      return [person, { ...figure, standing: standingOf(feature, person) }];
    }),
  );
};
