import type { Developer } from '../developers.ts';
import { type Conflict, type Decision, standing } from './decision.ts';
import { type DevelopersHere, developersIn } from './developersIn.ts';
import type { Face } from './face.ts';
import { type Gathering, gather, type KnownPerson, type SignaturesOf } from './gathering.ts';
import { Groups } from './groups.ts';
import { directoryLinks, mailmapLinks, sameMarks } from './hardEvidence.ts';
import { follow, type Merge, obey } from './joining.ts';
import { expectedNamesakes } from './namesakes.ts';
import { looksLikeBot, nameAmong } from './portrait.ts';
import { proposerEvidence } from './proposerEvidence.ts';
import { sharedAddresses } from './sharedAddresses.ts';
import { type Suggestion, suggestIdentities } from './suggestIdentities.ts';
import { telltaleLinks } from './telltale.ts';
import type { Group } from './traits.ts';

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
  /** By repository, as given. */
  readonly byRepository: readonly DevelopersHere[];
  readonly merges: readonly Merge[];
  /** The surest first. */
  readonly suggestions: readonly Suggestion[];
  readonly conflicts: readonly Conflict[];
}

/** By group: whether somebody said that it is a program. Of several words the newest counts. */
const saidToBeBot = (
  decisions: readonly Decision[],
  groups: Groups,
  { numberByKey }: Gathering,
): ReadonlyMap<number, boolean> => {
  const said = new Map<number, boolean>();
  for (const { what, a } of decisions) {
    const face = numberByKey.get(a);
    if (face === undefined || what === 'same' || what === 'different') continue;
    const root = groups.rootOf(face);
    if (!said.has(root)) said.set(root, what === 'bot');
  }
  return said;
};

const groupsIn = (
  groups: Groups,
  { faces }: Gathering,
  people: readonly KnownPerson[],
  said: ReadonlyMap<number, boolean>,
): readonly Group[] => {
  const botByPerson = new Map(people.map(({ id, isBot }) => [id, isBot]));
  return [...Map.groupBy(faces.keys(), (n) => groups.rootOf(n))].map(([root, numbers]) => {
    const of = numbers.map((n) => faces[n]!);
    const isBot = said.get(root) ?? botByPerson.get(groups.markOf(root) ?? '') ?? looksLikeBot(of);
    return { root, faces: of, isBot };
  });
};

const identifiedOf = ({ faces, isBot }: Group, person: string | null): Identified => ({
  person,
  name: nameAmong(faces),
  isBot,
  faces: faces.filter((face) => face.person === null),
  commits: faces.reduce((sum, { commits }) => sum + commits, 0),
});

/**
 * Brings signatures together into developers. Only what is certain is followed: the directory, decisions by hand, the
 * same mailbox, login or account, a .mailmap, a merge bot's word, a rare name with the same telling local part; never a
 * name alone. The rest are suggestions. Model: docs/models/identities.md.
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
  const groups = new Groups(faces.map(({ person }) => person));
  const standingDecisions = standing(decisions);

  const directory = follow(directoryLinks(gathering, people, shared), groups, gathering);
  const disobeyed = obey(standingDecisions, groups, gathering);
  const rest = [
    sameMarks(faces, shared),
    mailmapLinks(gathering, shared),
    proposerEvidence(repositories, gathering),
    telltaleLinks(faces, namesakes),
  ].map((links) => follow(links, groups, gathering));

  const all = groupsIn(groups, gathering, people, saidToBeBot(standingDecisions, groups, gathering));
  const signing = all.filter(({ faces }) => faces.some(({ person }) => person === null));
  const numberByRoot = new Map(signing.map(({ root }, n) => [root, n]));
  const everyoneOf = Int32Array.from(faces.keys(), (n) => numberByRoot.get(groups.rootOf(n)) ?? -1);
  const everyone = signing.map((group) => identifiedOf(group, groups.markOf(group.root)));
  return {
    everyone,
    byRepository: faceOf.map((of) => developersIn(of, everyoneOf, everyone)),
    merges: [directory, ...rest].flatMap(({ merges }) => merges),
    suggestions: suggestIdentities(all, groups, namesakes),
    conflicts: [...directory.conflicts, ...disobeyed, ...rest.flatMap(({ conflicts }) => conflicts)],
  };
};
