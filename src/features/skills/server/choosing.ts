import type { z } from 'zod';
import { InputError } from '../../../base/errors.ts';
import { slugFor } from '../../../base/slug.ts';
import { type Asking, askerOf, keepDeed, look } from '../../people/server/index.ts';
import type { consentRequest, needRequest, wishAnswer, wordingRequest } from '../api.ts';
import { needSkill, needSkillsOn, type SkillsServer, sceneFor } from './skillsServer.ts';
import {
  keepConsent,
  keepNeed,
  keepWish,
  keepWording,
  readConsents,
  readNeeds,
  readWishes,
  readWordings,
} from './store/index.ts';

/** Lets code one knows count as evidence of skill, or not any more: then it is hidden at once. */
export const setConsent = async (
  skills: SkillsServer,
  asking: Asking,
  { letsCode }: z.infer<typeof consentRequest>,
): Promise<void> => {
  const person = askerOf(asking, 'skills.own');
  needSkillsOn(await sceneFor(skills, asking), person);
  const entry = { action: 'skills.own', subject: `person:${person}`, payload: { set: 'code' } } as const;
  await keepDeed(skills.db, asking, entry, async (trx) => {
    const version = ((await readConsents(trx, asking.orgId, [person])).at(-1)?.version ?? 0) + 1;
    await keepConsent(trx, asking.orgId, { person, version, letsCode }, asking.now);
  });
};

/** Says what one wishes to learn or to avoid, and who may see it. */
export const setWish = async (
  skills: SkillsServer,
  asking: Asking,
  skill: string,
  { wish, shownTo }: z.infer<typeof wishAnswer>,
): Promise<void> => {
  const person = askerOf(asking, 'skills.own');
  const scene = await sceneFor(skills, asking);
  needSkillsOn(scene, person);
  if (wish !== 'none') needSkill(scene, skill);
  const entry = { action: 'skills.own', subject: `person:${person}`, payload: { set: 'wish' } } as const;
  await keepDeed(skills.db, asking, entry, async (trx) => {
    const before = (await readWishes(trx, asking.orgId, [person])).find((each) => each.skill === skill);
    const version = (before?.version ?? 0) + 1;
    await keepWish(trx, asking.orgId, { person, skill, version, wish, shownTo }, asking.now);
  });
};

/** Says what the work of a team needs; 0 people ends it. */
export const setNeed = async (
  skills: SkillsServer,
  asking: Asking,
  slug: string,
  { skill, level, people, reason }: z.infer<typeof needRequest>,
): Promise<void> => {
  const { roster } = await look(skills.people, asking, {});
  const team = [...roster.teams.values()].find(({ id, body }) => body.slug === slug || id === slug)?.id;
  if (team === undefined)
    throw new InputError('not-found', `There is no team ${slug} today. Look it up in the directory.`);
  asking.may('skillNeeds.edit', { team });
  const scene = await sceneFor(skills, asking);
  needSkillsOn(scene);
  if (people > 0) needSkill(scene, skill);
  const entry = {
    action: 'skillNeeds.edit',
    subject: `team:${team}`,
    payload: { skill, level, people },
  } as const;
  await keepDeed(skills.db, asking, entry, async (trx) => {
    const before = (await readNeeds(trx, asking.orgId, team)).find((each) => each.skill === skill);
    const need = { team, skill, version: (before?.version ?? 0) + 1, level, people };
    await keepNeed(trx, asking.orgId, need, { by: asking.personId, at: asking.now, reason: reason || null });
  });
};

type Wording = z.infer<typeof wordingRequest>;

const keepWordingOf = async (
  skills: SkillsServer,
  asking: Asking,
  skill: string,
  version: number,
  { name, isRetired, reason }: Wording,
): Promise<void> => {
  const { vocabulary } = await sceneFor(skills, asking);
  const isTaken = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (!isRetired && vocabulary.some((each) => each.id !== skill && isTaken(each.name)))
    throw new InputError(
      'taken',
      `There is a skill called ${name} already. Use that one, or choose another name.`,
    );
  const entry = {
    action: 'skillList.edit',
    subject: `skill:${skill}`,
    payload: { name, isRetired },
  } as const;
  const wording = { skill, version, name, isRetired };
  await keepDeed(skills.db, asking, entry, (trx) =>
    keepWording(trx, asking.orgId, wording, { by: asking.personId, at: asking.now, reason: reason || null }),
  );
};

/** Adds a skill to the organisation's own list and answers its id. */
export const addSkill = async (skills: SkillsServer, asking: Asking, wording: Wording): Promise<string> => {
  asking.may('skillList.edit', 'organisation');
  const taken = new Set(
    (await readWordings(skills.db, asking.orgId)).map(({ skill }) => skill.replace(/^own:/, '')),
  );
  const skill = `own:${slugFor(wording.name, taken, 'skill')}`;
  await keepWordingOf(skills, asking, skill, 1, wording);
  return skill;
};

/** Renames a skill, retires it or brings it back. `version`: the one that was read. */
export const changeSkill = async (
  skills: SkillsServer,
  asking: Asking,
  skill: string,
  version: number,
  wording: Wording,
): Promise<void> => {
  asking.may('skillList.edit', 'organisation');
  await keepWordingOf(skills, asking, skill, version + 1, wording);
};

/** Number of the newest wording; 0 of a technology nobody renamed. Throws for what is not on the list. */
export const versionOfSkill = async (
  skills: SkillsServer,
  asking: Asking,
  skill: string,
): Promise<number> => {
  asking.may('skillList.edit', 'organisation');
  const found = (await sceneFor(skills, asking)).vocabulary.find(({ id }) => id === skill);
  if (found === undefined)
    throw new InputError('not-found', 'This skill is not on the list. Reload the page.');
  return found.version;
};
