import type { Developer, Developers } from '../developers.ts';
import { type Conflict, type Decision, standing } from './decision.ts';
import type { Face } from './face.ts';
import { type Gathering, gather, type KnownPerson, type SignaturesOf } from './gathering.ts';
import { Groups } from './groups.ts';
import { directoryLinks, type Link, mailmapLinks, proposerEvidence, sameMarks } from './hardEvidence.ts';
import { expectedNamesakes } from './namesakes.ts';
import { sharedAddresses } from './sharedAddresses.ts';
import { type Suggestion, suggestIdentities } from './suggestIdentities.ts';
import { telltaleLinks } from './telltale.ts';

/** Somebody behind faces of several repositories. */
export interface Identified extends Omit<Developer, 'signatures'> {
  /** In the order of their keys. */
  readonly faces: readonly Face[];
  readonly commits: number;
}

/** Who is who in an organisation. The order in which its repositories or their signatures were read makes no difference. */
export interface Identities {
  /** By the key of their first face. People of the directory who signed nothing are left out. */
  readonly everyone: readonly Identified[];
  /** By repository, as given: its own developers, and the number in `everyone` of each. */
  readonly byRepository: readonly { readonly developers: Developers; readonly everyone: Uint32Array }[];
  /** Why faces were brought together without being asked about. */
  readonly merges: readonly { readonly a: string; readonly b: string; readonly because: string }[];
  /** The surest first. */
  readonly suggestions: readonly Suggestion[];
  readonly conflicts: readonly Conflict[];
}

const sayObstacle = (obstacle: 'kept apart' | 'two people', isByHand: boolean): string => {
  if (obstacle === 'two people')
    return 'They are two people in the directory. Merge those first, or take the address off one of them.';
  return isByHand
    ? 'Other decisions say that they are different. Take those back, or this one.'
    : 'By hand they were said to be different.';
};

/** Follows links from the surest kind to the least sure; what stands against one is told. */
const follow = (
  groups: Groups,
  faces: readonly Face[],
  links: readonly Link[],
  merges: Identities['merges'][number][],
  conflicts: Conflict[],
): void => {
  for (const { a, b, because } of links) {
    if (groups.rootOf(a) === groups.rootOf(b)) continue;
    const [x, y] = [faces[a]!.key, faces[b]!.key];
    const obstacle = groups.obstacle(a, b);
    if (obstacle === null) {
      groups.join(a, b);
      merges.push({ a: x, b: y, because });
    } else conflicts.push({ a: x, b: y, message: `${because} ${sayObstacle(obstacle, false)}` });
  }
};

/** Decisions by hand, the newest first: an older one that contradicts newer ones is not followed, and told. */
const obey = (groups: Groups, { numberByKey }: Gathering, decisions: readonly Decision[]): Conflict[] =>
  decisions.flatMap(({ what, a: x, b: y }) => {
    const [a, b] = [numberByKey.get(x), y === null ? undefined : numberByKey.get(y)];
    if (a === undefined || b === undefined || y === null) return [];
    if (what === 'different') {
      if (groups.rootOf(a) === groups.rootOf(b))
        return [
          {
            a: x,
            b: y,
            message: 'They are one by newer decisions or by the directory. Take those back, or this one.',
          },
        ];
      groups.keepApart(a, b);
      return [];
    }
    const obstacle = groups.obstacle(a, b);
    if (obstacle !== null) return [{ a: x, b: y, message: sayObstacle(obstacle, true) }];
    groups.join(a, b);
    return [];
  });

/** The name somebody goes by: the directory's, else the one on most commits; of equals a full one, a longer one. */
const nameOf = (faces: readonly Face[]): string => {
  const person = faces.find(({ person }) => person !== null);
  if (person) return person.name;
  const commits = new Map<string, number>();
  for (const face of faces) commits.set(face.name, (commits.get(face.name) ?? 0) + face.commits);
  const rank = (name: string) => [commits.get(name)!, name.includes(' ') ? 1 : 0, name.length];
  const [best] = [...commits.keys()].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return y[0]! - x[0]! || y[1]! - x[1]! || y[2]! - x[2]! || (a < b ? -1 : 1);
  });
  return best || faces[0]!.address?.text || faces[0]!.login || 'somebody';
};

/** Said by hand, or by the directory; else whether most of the commits look like a program's. */
const isBotAmong = (
  faces: readonly Face[],
  said: ReadonlyMap<string, boolean>,
  people: ReadonlyMap<string, KnownPerson>,
): boolean => {
  const hand = faces.map(({ key }) => said.get(key)).find((word) => word !== undefined);
  const person = faces.find(({ person }) => person !== null)?.person;
  if (hand !== undefined) return hand;
  if (person) return people.get(person)!.isBot;
  const weigh = (of: readonly Face[]) => of.reduce((sum, { commits }) => sum + commits + 1e-3, 0);
  return 2 * weigh(faces.filter(({ looksLikeBot }) => looksLikeBot)) > weigh(faces);
};

const developersIn = (
  faceOf: Uint32Array,
  everyoneOf: Int32Array,
  everyone: readonly Identified[],
): Identities['byRepository'][number] => {
  const numbers = new Map<number, number[]>();
  const bySignature = Uint32Array.from(faceOf, (face, signature) => {
    const number = everyoneOf[face]!;
    const signatures = numbers.get(number) ?? [];
    numbers.set(number, signatures);
    signatures.push(signature);
    return number;
  });
  const here = [...numbers.keys()];
  const numberHere = new Map(here.map((number, n) => [number, n]));
  const list = here.map((number): Developer => {
    const { person, name, isBot } = everyone[number]!;
    return { person, name, isBot, signatures: numbers.get(number)! };
  });
  return {
    developers: { list, bySignature: bySignature.map((number) => numberHere.get(number)!) },
    everyone: Uint32Array.from(here),
  };
};

/**
 * Brings signatures together into developers. Only what is certain is followed: decisions by hand, the directory, the
 * same mailbox, login or account, a .mailmap, a merge bot's word; never a name. The rest are suggestions.
 * Model: docs/models/identities.md.
 */
export const developersOf = (
  repositories: readonly SignaturesOf[],
  people: readonly KnownPerson[],
  decisions: readonly Decision[],
): Identities => {
  const gathering = gather(repositories, people);
  const { faces, faceOf } = gathering;
  const shared = sharedAddresses(faces);
  const namesakes = expectedNamesakes(faces);
  const sharedTexts = new Set(shared.keys());
  const groups = new Groups(faces.map(({ person }) => person));
  const merges: Identities['merges'][number][] = [];
  const conflicts: Conflict[] = [];
  const standingDecisions = standing(decisions);
  follow(groups, faces, directoryLinks(gathering, people, sharedTexts), merges, conflicts);
  conflicts.push(...obey(groups, gathering, standingDecisions));
  follow(groups, faces, sameMarks(faces, shared), merges, conflicts);
  follow(groups, faces, mailmapLinks(gathering, sharedTexts), merges, conflicts);
  follow(groups, faces, proposerEvidence(repositories, gathering), merges, conflicts);
  follow(groups, faces, telltaleLinks(faces, namesakes), merges, conflicts);

  const members = Map.groupBy(faces.keys(), (n) => groups.rootOf(n));
  const said = new Map(
    standingDecisions.filter(({ b }) => b === null).map(({ a, what }) => [a, what === 'bot']),
  );
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const everyoneOf = new Int32Array(faces.length).fill(-1);
  const everyone: Identified[] = [];
  const groupsOfFaces: { root: number; faces: Face[]; isBot: boolean }[] = [];
  for (const [root, numbers] of members) {
    const of = numbers.map((n) => faces[n]!);
    const isBot = isBotAmong(of, said, peopleById);
    groupsOfFaces.push({ root, faces: of, isBot });
    if (of.every(({ person }) => person !== null)) continue;
    for (const n of numbers) everyoneOf[n] = everyone.length;
    everyone.push({
      person: groups.markOf(root),
      name: nameOf(of),
      isBot,
      faces: of.filter(({ person }) => person === null),
      commits: of.reduce((sum, { commits }) => sum + commits, 0),
    });
  }
  return {
    everyone,
    byRepository: faceOf.map((of) => developersIn(of, everyoneOf, everyone)),
    merges,
    suggestions: suggestIdentities(groupsOfFaces, groups, namesakes),
    conflicts,
  };
};
