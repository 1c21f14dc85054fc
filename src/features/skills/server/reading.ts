import { isoDay, utcDayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { sayOff } from '../../access/index.ts';
import { type FeatureState, readNoticesOf, standingOf } from '../../access/server/index.ts';
import { type PersonId, personRefOf, type Roster, type TeamId } from '../../people/index.ts';
import { type Asking, askerOf, tellOfLook } from '../../people/server/index.ts';
import { mySkillsOf, shownSkillsOf, skillRefOf } from '../answers.ts';
import type {
  Assessing,
  MySkillsAnswer,
  PersonSkillsAnswer,
  RequestAnswer,
  ShownSkill,
  SkillsAnswer,
  SkillsExport,
  TeamSkillsAnswer,
} from '../api.ts';
import { inferSkills } from '../inferSkills.ts';
import { needsOf } from '../needs.ts';
import { sayMine, sayShown } from '../sentences.ts';
import { type MemberRecord, teamSkillsAnswerOf } from '../teamAnswer.ts';
import { seersOf } from '../whoLeads.ts';
import { shownWishes } from '../wish.ts';
import { whyNotAssess } from './saying.ts';
import { readKept, type Scene, type SkillsServer, sceneFor } from './skillsServer.ts';
import { type KeptRequest, readNeeds, readRequests, readStatementsBy } from './store/index.ts';
import { openContestsFor } from './toAnswer.ts';

const requestAnswerOf = (request: KeptRequest, scene: Scene): RequestAnswer => ({
  ...{ id: request.id, note: request.note, state: request.state, on: isoDay(utcDayOf(request.at)) },
  person: personRefOf(request.person, scene.names),
  asked: personRefOf(request.asked, scene.names),
  skill: skillRefOf(request.skill, scene),
});

/** The asker's own skills: every piece, who said it, who sees what of it, and who asks them. */
export const readMySkills = async (skills: SkillsServer, asking: Asking): Promise<MySkillsAnswer> => {
  const me = askerOf(asking, 'skills.own');
  const scene = await sceneFor(skills, asking);
  const kept = (await readKept(skills, asking, [me])).get(me)!;
  const requests = await readRequests(skills.db, asking.orgId, me);
  const mine = mySkillsOf(inferSkills(kept, asking.today), kept.wishes, scene);
  const standing = standingOf(scene.feature, me);
  const { roster } = scene.view;
  const answers = requests.map((request) => requestAnswerOf(request, scene));
  return {
    ...{ asOf: isoDay(asking.today), person: personRefOf(me, scene.names), standing, skills: mine },
    sentence: standing === 'on' ? sayMine(mine) : sayOff('Skills', standing, scene.feature.onFrom),
    letsCode: kept.consents.at(-1)?.letsCode ?? null,
    seenBy: seersOf(roster, me).map((seer) => personRefOf(seer, scene.names)),
    asked: answers.filter(({ person }) => person.id === me),
    asksMe: answers.filter(({ asked, state }) => asked.id === me && state === 'open'),
    toAnswer: (await openContestsFor(skills, asking, scene, me)).length,
  };
};

const needPerson = (roster: Roster, person: PersonId): void => {
  if (!roster.people.has(person))
    throw new InputError('not-found', 'This person is not here today. Look them up in the directory.');
};

/** Somebody's skills, for their manager and tech leads: levels with doubt. They see that it was looked at. */
export const readPersonSkills = async (
  skills: SkillsServer,
  asking: Asking,
  person: PersonId,
): Promise<PersonSkillsAnswer> => {
  asking.may('skills.read', { person });
  const scene = await sceneFor(skills, asking);
  needPerson(scene.view.roster, person);
  const standing = standingOf(scene.feature, person);
  const answer = { asOf: isoDay(asking.today), person: personRefOf(person, scene.names), standing };
  if (standing !== 'on') {
    const unread = `${scene.names.person(person)} has not read the notice yet, so nothing is shown.`;
    return {
      ...answer,
      skills: [],
      sentence: standing === 'unread' ? unread : sayOff('Skills', standing, scene.feature.onFrom),
    };
  }
  const kept = (await readKept(skills, asking, [person])).get(person)!;
  const shown = shownSkillsOf(inferSkills(kept, asking.today), shownWishes(kept.wishes), scene);
  await tellOfLook(skills.db, asking, [person], 'skills');
  return { ...answer, skills: shown, sentence: sayShown(scene.names.person(person), shown) };
};

/** What several people show of their skills, by person, with why not of the others; for what an asker reads about a group. */
export interface ShownSkills {
  readonly state: FeatureState;
  /** Without who has not read the notice, and whom the asker does not lead. */
  readonly byPerson: ReadonlyMap<PersonId, readonly ShownSkill[]>;
}

/** Levels and wishes that people show their leads, of those whose skills the asker may see. They see that it was looked at. */
export const readShownSkills = async (
  skills: SkillsServer,
  asking: Asking,
  people: readonly PersonId[],
): Promise<ShownSkills> => {
  const scene = await sceneFor(skills, asking);
  const shown = people.filter(
    (person) => standingOf(scene.feature, person) === 'on' && asking.mayDo('skills.read', { person }),
  );
  const kept = await readKept(skills, asking, shown);
  await tellOfLook(skills.db, asking, shown, 'skills');
  const of = (person: PersonId) => {
    const record = kept.get(person)!;
    return shownSkillsOf(inferSkills(record, asking.today), shownWishes(record.wishes), scene);
  };
  return { state: scene.feature, byPerson: new Map(shown.map((person) => [person, of(person)])) };
};

const teamOf = (roster: Roster, slug: string): TeamId => {
  const team = [...roster.teams.values()].find(({ id, body }) => body.slug === slug || id === slug);
  if (team === undefined)
    throw new InputError('not-found', `There is no team ${slug} today. Look it up in the directory.`);
  return team.id;
};

const standingIn = (scene: Scene, asking: Asking, person: PersonId): MemberRecord['standing'] => {
  if (!asking.mayDo('skills.read', { person })) return 'elsewhere';
  return scene.feature.readers.has(person) ? 'shown' : 'unread';
};

/** What a team knows, wishes and needs, for its manager and tech lead. Each member shown sees that it was looked at. */
export const readTeamSkills = async (
  skills: SkillsServer,
  asking: Asking,
  slug: string,
): Promise<TeamSkillsAnswer> => {
  const scene = await sceneFor(skills, asking);
  const { roster } = scene.view;
  const team = teamOf(roster, slug);
  asking.may('skills.team', { team });
  const { state, onFrom } = scene.feature;
  const people = [...new Set((roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person))];
  const standings = people.map((person) => ({ person, standing: standingIn(scene, asking, person) }));
  const seen = standings.filter(({ standing }) => state === 'on' && standing === 'shown');
  const kept = await readKept(
    skills,
    asking,
    seen.map(({ person }) => person),
  );
  const others = seen.map(({ person }) => person);
  await tellOfLook(skills.db, asking, others, 'skills');
  const typed = await readNeeds(skills.db, asking.orgId, team);
  return teamSkillsAnswerOf(
    {
      ...{ team, standing: state, onFrom, needs: needsOf(team, typed, scene.technologies) },
      members: standings.map(({ person, standing }) => {
        const record = kept.get(person);
        const pictures = record === undefined ? [] : inferSkills(record, asking.today);
        return {
          person,
          standing: record === undefined && standing === 'shown' ? 'unread' : standing,
          pictures,
          wishes: record?.wishes ?? [],
        };
      }),
      mayEditNeeds: state === 'on' && asking.mayDo('skillNeeds.edit', { team }),
    },
    scene,
  );
};

/** The organisation's vocabulary of skills: technologies found, and its own list. */
export const listSkills = async (skills: SkillsServer, asking: Asking): Promise<SkillsAnswer> => {
  asking.may('skillList.read', 'organisation');
  const { vocabulary } = await sceneFor(skills, asking);
  return {
    items: vocabulary.map((skill) => ({
      ...skill,
      usedIn: [...skill.usedIn],
      version: String(skill.version),
    })),
    mayEdit: asking.mayDo('skillList.edit', 'organisation'),
  };
};

/** What the asker may say about somebody, was asked by them, and said before. */
export const readAssessing = async (
  skills: SkillsServer,
  asking: Asking,
  person: PersonId,
): Promise<Assessing> => {
  const me = askerOf(asking, 'skills.own');
  asking.may('skills.assess', { person });
  const scene = await sceneFor(skills, asking);
  needPerson(scene.view.roster, person);
  const requests = (await readRequests(skills.db, asking.orgId, me)).filter(
    (request) => request.person === person && request.asked === me && request.state === 'open',
  );
  const said = (await readStatementsBy(skills.db, asking.orgId, me)).filter(
    (evidence) => evidence.person === person && evidence.withdrawnOn === null,
  );
  const newest = new Map(said.map((evidence) => [evidence.skill, evidence]));
  return {
    person: personRefOf(person, scene.names),
    standing: standingOf(scene.feature, person),
    maySee: me !== person && asking.mayDo('skills.read', { person }),
    whyNot: whyNotAssess(scene, me, person, requests.length > 0),
    asks: requests.map((request) => requestAnswerOf(request, scene)),
    said: [...newest.values()].map(({ id, skill, level, because, on }) => ({
      ...{ id, level, because, skill: skillRefOf(skill, scene), on: isoDay(on) },
    })),
  };
};

/** Everything kept about the asker's skills, for their export. */
export const exportSkills = async (skills: SkillsServer, asking: Asking): Promise<SkillsExport> => {
  const empty = { notices: [], skills: [], consents: [], wishes: [], requests: [], saidAboutOthers: [] };
  const { personId: me, orgId } = asking;
  if (me === null) return empty;
  const scene = await sceneFor(skills, asking);
  const kept = (await readKept(skills, asking, [me])).get(me)!;
  const said = await readStatementsBy(skills.db, orgId, me);
  return {
    notices: await readNoticesOf(skills.features.db, orgId, me),
    skills: mySkillsOf(inferSkills(kept, asking.today), kept.wishes, scene),
    consents: kept.consents.map(({ letsCode, at }) => ({ letsCode, at })),
    wishes: kept.wishes.map(({ skill, wish, shownTo, at }) => ({
      wish,
      shownTo,
      at,
      skill: skillRefOf(skill, scene),
    })),
    requests: (await readRequests(skills.db, orgId, me)).map((request) => requestAnswerOf(request, scene)),
    saidAboutOthers: said
      .filter(({ person }) => person !== me)
      .map(({ person, skill, level, because, on }) => ({
        ...{ person: personRefOf(person, scene.names), skill: skillRefOf(skill, scene) },
        ...{ level, because, on: isoDay(on) },
      })),
  };
};
