import { isoDay } from '../../../base/day.ts';
import type { NotConnected } from '../../../base/port.ts';
import { type PersonId, personRefOf, type Role, teamRefOf, type View } from '../../people/index.ts';
import { type Asking, look, type PeopleServer } from '../../people/server/index.ts';
import type { HomeAnswer, LeaderAnswer } from '../api.ts';
import { bySeat } from '../groups.ts';
import { hatsOf, sayPlace } from '../hats.ts';
import { sayNeeds } from '../headline.ts';
import type { HomeSentence } from '../homeSentence.ts';
import { leadersOf } from '../leadersOf.ts';
import { askSources } from './askSources.ts';
import type { HomeSources } from './homeSource.ts';

export interface HomeServer {
  readonly people: PeopleServer;
  readonly sources: HomeSources;
  /** What each seat answers for, in a sentence. */
  charters(asking: Asking): Promise<ReadonlyMap<Role | 'TLM', string>>;
  /** In words how full the week of these leaders is, of those who let the asker see it. */
  loads(asking: Asking, view: View, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  readonly decisions: NotConnected;
  /** Hears why something could not be told. */
  onFailure(source: string, error: unknown): void;
}

const readLeaders = async (
  home: HomeServer,
  asking: Asking,
  view: View,
  person: PersonId,
): Promise<LeaderAnswer[]> => {
  const leaders = leadersOf(view.roster, person);
  const holders = [...new Set(leaders.flatMap(({ holder }) => holder ?? []))];
  const charters = await home.charters(asking);
  const loads = await home.loads(asking, view, holders).catch((error: unknown) => {
    home.onFailure('Load', error);
    return new Map<PersonId, string>();
  });
  return leaders.map(({ team, holder, ...leader }) => ({
    ...leader,
    team: teamRefOf(team, view.names),
    holder: holder === null ? null : personRefOf(holder, view.names),
    answersFor: charters.get(leader.role) ?? '',
    load: holder === null ? null : (loads.get(holder) ?? null),
  }));
};

const sentenceAnswerOf = ({ key, urgency, sentence, because, action }: HomeSentence) => ({
  ...{ key, urgency, sentence, because, action },
});

/** What needs the asker today, the most important first, by seat, and who leads them. */
export const readHome = async (home: HomeServer, asking: Asking): Promise<HomeAnswer> => {
  asking.may('home.read', 'organisation');
  const view = await look(home.people, asking, {});
  const { roster, names } = view;
  const me = asking.personId !== null && roster.people.has(asking.personId) ? asking.personId : null;
  const { sentences, missing } = await askSources(home.sources, asking, view, home.onFailure);
  const led = new Set(me === null ? [] : hatsOf(roster, me).map(({ team }) => team));
  const place = me === null ? 'Your account belongs to no person here' : sayPlace(roster, me, names);
  return {
    asOf: isoDay(asking.today),
    person: me === null ? null : personRefOf(me, names),
    isLeading: led.size > 0,
    headline: `${place}: ${sayNeeds(sentences)}.`,
    groups: bySeat(sentences, led).map(({ team, sentences: group }) => ({
      team: team === null ? null : teamRefOf(team, names),
      sentences: group.map(sentenceAnswerOf),
    })),
    missing: [...missing],
    leaders: me === null ? [] : await readLeaders(home, asking, view, me),
    decisions: home.decisions,
  };
};
