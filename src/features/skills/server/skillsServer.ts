import type { Day } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { groupBy } from '../../../base/list.ts';
import { type FeatureServer, type FeatureState, featureState, needOn } from '../../access/server/index.ts';
import { type CalendarServer, readAbsences } from '../../calendar/server/index.ts';
import type { PersonId, View } from '../../people/index.ts';
import { type Asking, look, type PeopleServer } from '../../people/server/index.ts';
import type { Telling } from '../answers.ts';
import { type AreaKnown, codeEvidence, type TechnologyUsed } from '../codeEvidence.ts';
import type { SkillRecord } from '../inferSkills.ts';
import { vocabularyOf } from '../vocabulary.ts';
import {
  type KeptConsent,
  type KeptWish,
  readConsents,
  readContests,
  readStatements,
  readWishes,
  readWordings,
  type SkillsDb,
} from './store/index.ts';

/** What code tells: wired by `app`, so that skills needs to know nothing of repositories. */
export interface KnownCode {
  /** Changes whenever the answers may. */
  version(orgId: string): Promise<string>;
  /** Every technology with the areas it is used in and the teams that work there. */
  technologies(orgId: string, day: Day): Promise<readonly TechnologyUsed[]>;
  /** What these people still know of areas on the day. */
  areasKnown(orgId: string, people: readonly PersonId[], day: Day): Promise<readonly AreaKnown[]>;
}

interface Found {
  readonly key: string;
  readonly technologies: Promise<readonly TechnologyUsed[]>;
}
/** Finding technologies means to look at every repository, so what was found last is kept. */
const found = new WeakMap<KnownCode, Found>();

const technologiesFor = async (
  code: KnownCode,
  { orgId, today }: Asking,
): Promise<readonly TechnologyUsed[]> => {
  const key = JSON.stringify([orgId, today, await code.version(orgId)]);
  const last = found.get(code);
  if (last?.key === key) return last.technologies;
  const technologies = code.technologies(orgId, today);
  found.set(code, { key, technologies });
  technologies.catch(() => found.delete(code));
  return technologies;
};

export interface SkillsServer {
  readonly db: SkillsDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly calendar: CalendarServer;
  readonly code: KnownCode;
  readonly newId: () => string;
}

/** What every answer begins with: the organisation as the asker knows it, words for skills, and the switch. */
export interface Scene extends Telling {
  readonly view: View;
  readonly feature: FeatureState;
  readonly technologies: readonly TechnologyUsed[];
}

export const sceneFor = async (skills: SkillsServer, asking: Asking): Promise<Scene> => {
  const view = await look(skills.people, asking, {});
  const technologies = await technologiesFor(skills.code, asking);
  const vocabulary = vocabularyOf(await readWordings(skills.db, asking.orgId), technologies);
  const feature = await featureState(skills.features, asking, 'skills');
  return { view, names: view.names, day: asking.today, vocabulary, technologies, feature };
};

/** What is kept about one person. */
export interface Kept extends SkillRecord {
  readonly person: PersonId;
  readonly wishes: readonly KeptWish[];
  /** Oldest first. */
  readonly consents: readonly KeptConsent[];
}

/** What is kept about people, read in one go for a whole team. */
export const readKept = async (
  { db, calendar, code }: SkillsServer,
  { orgId, today, personId }: Asking,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Kept>> => {
  const ofPerson = <Of extends { readonly person: PersonId }>(all: readonly Of[]) => {
    const grouped = groupBy(all, ({ person }) => person);
    return (person: PersonId): readonly Of[] => grouped.get(person) ?? [];
  };
  const statements = ofPerson(await readStatements(db, orgId, people));
  const contests = ofPerson(await readContests(db, orgId, people));
  const wishes = ofPerson(await readWishes(db, orgId, people));
  const consents = ofPerson(await readConsents(db, orgId, people));
  const absences = ofPerson(
    await readAbsences(calendar.db, orgId, people.length === 1 ? people[0] : undefined),
  );
  const lets = (person: PersonId) => consents(person).at(-1)?.letsCode ?? false;
  // Of who does not let it count, code is not even asked; they themselves see what would count.
  const asked = people.filter((person) => person === personId || lets(person));
  const known = asked.length === 0 ? [] : await code.areasKnown(orgId, asked, today);
  const fromCode = ofPerson(codeEvidence(known, today));
  return new Map(
    people.map((person) => [
      person,
      {
        ...{ person, contests: contests(person), wishes: wishes(person), consents: consents(person) },
        evidence: [...statements(person), ...fromCode(person)],
        letsCode: lets(person),
        absences: absences(person),
      },
    ]),
  );
};

/** Skills must be of the list, and not retired, before something new is said about them. */
export const needSkill = ({ vocabulary }: Scene, id: string): void => {
  const skill = vocabulary.find((each) => each.id === id);
  if (skill === undefined)
    throw new InputError(
      'no-skill',
      'This skill is not on the list any more. Reload the page and choose another.',
    );
  if (skill.isRetired)
    throw new InputError('no-skill', `${skill.name} is not offered any more. Choose another skill.`);
};

/** Throws in words while skills are off, or one of these people has not read the notice. */
export const needSkillsOn = ({ feature, names }: Scene, ...people: readonly PersonId[]): void =>
  needOn('skills', feature, names, ...people);
