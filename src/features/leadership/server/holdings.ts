import { isConnected, type Port } from '../../../base/port.ts';
import { featureState, standingOf } from '../../access/server/index.ts';
import { knownBy } from '../../code/server/index.ts';
import { deedWords, episodesOn } from '../../mentoring/index.ts';
import { readEpisodes } from '../../mentoring/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { ShownEpisode } from '../candidates.ts';
import type { LeadershipServer, ToHandOn } from './leadershipServer.ts';
import type { SeatScene } from './seatScene.ts';

/** Of what one knows, less than this is no knowledge to hand over. */
const worthHandingOver = 0.2;

const membersOf = ({ view, team }: SeatScene): readonly PersonId[] =>
  (view.roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person);

/** Areas of the code that the leader knows at least twice as well as anybody else on the team. */
export const areasOfLeader = async (
  { code }: LeadershipServer,
  asking: Asking,
  scene: SeatScene,
): Promise<readonly string[]> => {
  if (!asking.mayDo('code.read', 'organisation') || scene.holder === null) return [];
  const members = [...new Set([...membersOf(scene), scene.holder])];
  const known = await knownBy(code, asking.orgId, members, scene.view);
  const areas = Map.groupBy(known, ({ repository, area }) => `${area} (${repository})`);
  return [...areas].flatMap(([area, all]) => {
    const best = (isLeader: boolean) =>
      Math.max(
        0,
        ...all.filter(({ person }) => (person === scene.holder) === isLeader).map((each) => each.knowledge),
      );
    return best(true) >= worthHandingOver && best(true) >= 2 * best(false) ? [area] : [];
  });
};

/** Times of leading that members show to whoever asks, and nobody else's. */
export const episodesShown = async (
  { mentoring, features }: LeadershipServer,
  asking: Asking,
  scene: SeatScene,
): Promise<readonly ShownEpisode[]> => {
  const feature = await featureState(features, asking, 'mentoring');
  const open = membersOf(scene).filter(
    (person) => standingOf(feature, person) === 'on' && asking.mayDo('episodes.read', { person }),
  );
  const episodes = episodesOn(await readEpisodes(mentoring, asking.orgId, open), scene.day);
  return episodes.map(({ person, kind, what }) => ({ person, says: `${deedWords[kind]}: ${what}` }));
};

/** What is not there to be handed over, since nobody knows it here yet. */
export const notConnected = ({ decisions, promises }: LeadershipServer): readonly string[] =>
  [decisions, promises].flatMap((port) => (isConnected(port) ? [] : port.notConnected));

/** Null: not connected. */
export const linesOf = async (
  port: Port<ToHandOn>,
  { orgId }: Asking,
  leader: PersonId,
): Promise<readonly string[] | null> => (isConnected(port) ? port.of(orgId, leader) : null);
