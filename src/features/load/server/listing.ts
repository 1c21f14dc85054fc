import { isoDay } from '../../../base/day.ts';
import { count, inWords } from '../../../base/list.ts';
import { sayOff } from '../../access/index.ts';
import { featureState } from '../../access/server/index.ts';
import {
  type AsOfQuery,
  type PersonId,
  personRefOf,
  roles,
  teamRefOf,
  type View,
} from '../../people/index.ts';
import { type Asking, look, tellOfLook } from '../../people/server/index.ts';
import type { BandAnswer, LeaderLine, LoadsAnswer } from '../api.ts';
import type { Assumptions } from '../assumptions.ts';
import { leadingOn } from '../leading.ts';
import { type LoadBand, loadBands } from '../leadLoad.ts';
import { sayBand, sayBest } from '../sayLoad.ts';
import type { LoadServer } from './loadServer.ts';
import { assumptionsOf, type LoadOfLeader, readLoads } from './readLoads.ts';
import { readSharing } from './store/index.ts';

type Seen = LeaderLine['seen'];

/** What the asker sees of each of these leaders; who is left out shows them nothing. */
const seenOf = async (
  { db }: LoadServer,
  asking: Asking,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Seen>> => {
  const sharing = (await readSharing(db, asking.orgId, people)).filter(({ sharesBand }) => sharesBand);
  const shared = new Set(sharing.map(({ person }) => person));
  const seen = (person: PersonId): Seen | null => {
    if (asking.mayDo('load.read', { person })) return 'figure';
    if (asking.mayDo('loadBand.read', { person })) return 'band';
    return shared.has(person) ? 'shared' : null;
  };
  return new Map(
    people.flatMap((person) => {
      const how = seen(person);
      return how === null ? [] : [[person, how] as const];
    }),
  );
};

interface Listed {
  readonly load: LoadOfLeader;
  readonly seen: Seen;
}

/** Those of these people who lead and of whose load the asker sees something, with what that is. */
const listed = async (
  load: LoadServer,
  asking: Asking,
  view: View,
  people: readonly PersonId[],
): Promise<readonly Listed[]> => {
  const seen = await seenOf(load, asking, people);
  const loads = await readLoads(load, asking, view, [...seen.keys()]);
  return [...loads.values()].map((each) => ({ load: each, seen: seen.get(each.person)! }));
};

/** What a leader shares with all is no look at anybody's data; what one's seat lets one see is. */
const told = (all: readonly Listed[], what: 'figure' | 'band'): readonly PersonId[] =>
  all.filter(({ load, seen }) => load.standing === 'on' && seen === what).map(({ load }) => load.person);

/**
 * How full the week of these leaders is, as far as the asker may see it: their manager and those above do, everybody
 * else where the leader shares it. Left out: who leads nobody, shows nothing, or has not read the notice. They see the look.
 */
export const readBands = async (
  load: LoadServer,
  asking: Asking,
  view: View,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, LoadBand>> => {
  const all = await listed(load, asking, view, people);
  const shown = all.filter((each) => each.load.standing === 'on');
  await tellOfLook(load.db, asking, [...told(all, 'figure'), ...told(all, 'band')], 'load band');
  return new Map(shown.map((each) => [each.load.person, each.load.band]));
};

/** How full somebody's week is, for whoever comes to their page. */
export const readBand = async (
  load: LoadServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<BandAnswer> => {
  asking.may('leadership.read', 'organisation');
  const view = await look(load.people, asking, query);
  const band = (await readBands(load, asking, view, [person])).get(person) ?? null;
  const name = view.names.person(person);
  const sentence =
    band === null
      ? 'Nothing is shown.'
      : `${person === asking.personId ? 'Your week' : `The week of ${name}`} ${sayBand[band]}.`;
  return { band, sentence, maySeeFigure: asking.mayDo('load.read', { person }) };
};

const lineOf = ({ load, seen }: Listed, assumed: Assumptions, { names }: View): LeaderLine => {
  const { person, leading, standing } = load;
  const isShown = standing === 'on';
  const teams = [...new Set(leading.seats.map(({ team }) => team))];
  const held = roles.filter((role) => leading.seats.some((seat) => seat.role === role));
  return {
    ...{ person: personRefOf(person, names), standing, seen, band: isShown ? load.band : null },
    teams: teams.map((team) => teamRefOf(team, names)),
    seats: inWords(held) || count(leading.reports.length, 'report'),
    figure:
      isShown && seen === 'figure'
        ? {
            ...{ load: load.load, low: load.low, high: load.high, weeksOver: load.weeksOver },
            relief: sayBest(load, assumed),
          }
        : null,
  };
};

const fullness = ({ figure, band }: LeaderLine): number =>
  figure?.load ?? (band === null ? -1 : 0.8 + 0.15 * loadBands.indexOf(band));

const sayList = (items: readonly LeaderLine[]): string => {
  if (items.length === 0) return 'Nobody who leads shows you how full their week is.';
  const over = items.filter(({ band }) => band === 'overloaded').map(({ person }) => person.name);
  const tight = items.filter(({ band }) => band === 'tight').length;
  const silent = items.filter(({ band }) => band === null).length;
  const named =
    over.length > 4 ? `${over.length} leaders are` : `${inWords(over)} ${over.length === 1 ? 'is' : 'are'}`;
  const parts = [
    over.length === 0 ? 'Nobody you see is overloaded' : `${named} overloaded`,
    ...(tight > 0 ? [`${count(tight, 'week')} ${tight === 1 ? 'is' : 'are'} tight`] : []),
  ];
  const missing = silent === 0 ? '' : ` Of ${silent} nothing is shown: they have not read the notice.`;
  return `${parts.join(', ')}.${missing}`;
};

/** Who is overloaded: every leader of whose load the asker sees something, the fullest week first. They see the look. */
export const listLoads = async (load: LoadServer, asking: Asking, query: AsOfQuery): Promise<LoadsAnswer> => {
  asking.may('leadership.read', 'organisation');
  const view = await look(load.people, asking, query);
  const { state, onFrom } = await featureState(load.features, asking, 'load');
  const answer = { asOf: isoDay(view.roster.day), state };
  if (state !== 'on') return { ...answer, items: [], sentence: sayOff('Load of leaders', state, onFrom) };
  const all = await listed(load, asking, view, [...leadingOn(view.roster).keys()]);
  await tellOfLook(load.db, asking, told(all, 'figure'), 'load');
  await tellOfLook(load.db, asking, told(all, 'band'), 'load band');
  const assumed = await assumptionsOf(load, asking.orgId);
  const items = all
    .map((each) => lineOf(each, assumed, view))
    .toSorted((a, b) => fullness(b) - fullness(a) || a.person.name.localeCompare(b.person.name));
  return { ...answer, items, sentence: sayList(items) };
};
