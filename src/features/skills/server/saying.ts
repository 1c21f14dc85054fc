import type { z } from 'zod';
import { InputError } from '../../../base/errors.ts';
import { sayOff, whoManages } from '../../access/index.ts';
import { standingOf } from '../../access/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import type { askRequest, statementRequest } from '../api.ts';
import { workTogether } from '../whoLeads.ts';
import { needSkill, needSkillsOn, type Scene, type SkillsServer, sceneFor } from './skillsServer.ts';
import { closeRequests, keepRequest, keepStatement, readRequests, withdrawStatement } from './store/index.ts';

/** Why somebody may not say how well another knows something, in words; null when they may. */
export const whyNotAssess = (
  scene: Scene,
  author: PersonId,
  person: PersonId,
  isAsked: boolean,
): string | null => {
  const name = scene.names.person(person);
  const standing = standingOf(scene.feature, person);
  if (standing === 'unread')
    return `${name} has not read the notice about skills yet. Nothing is recorded before.`;
  if (standing !== 'on') return sayOff('Skills', standing, scene.feature.onFrom);
  if (author === person || isAsked) return null;
  const { roster } = scene.view;
  if (workTogether(roster, author, person) || whoManages(roster, person) === author) return null;
  return `You are on no team with ${name}. ${name} can ask you.`;
};

/** Says how well somebody knows something: oneself, a peer, or whoever manages them. Answers what they asked. */
export const assess = async (
  skills: SkillsServer,
  asking: Asking,
  person: PersonId,
  { skill, level, because }: z.infer<typeof statementRequest>,
): Promise<string> => {
  const me = askerOf(asking, 'skills.own');
  asking.may('skills.assess', { person });
  const scene = await sceneFor(skills, asking);
  const requests = await readRequests(skills.db, asking.orgId, me);
  const isAsked = requests.some(
    (each) => each.person === person && each.asked === me && each.state === 'open',
  );
  const whyNot = whyNotAssess(scene, me, person, isAsked);
  if (whyNot !== null) throw new InputError('may-not-assess', whyNot);
  needSkill(scene, skill);
  if (me !== person && because.length < 3)
    throw new InputError('no-reason', 'Say what you saw, so that the person understands it.');
  const kind = me === person ? 'self' : whoManages(scene.view.roster, person) === me ? 'supervisor' : 'peer';
  const id = skills.newId();
  const said = { id, person, skill, kind, level, because: because || null, by: me } as const;
  const entry = { action: 'skills.assess', subject: `person:${person}`, payload: { statement: id } } as const;
  await keepDeed(skills.db, asking, entry, async (trx) => {
    await keepStatement(
      trx,
      asking.orgId,
      { ...said, on: asking.today, source: 'hand', withdrawnOn: null },
      asking.now,
    );
    await closeRequests(trx, asking.orgId, { asked: me, person, skill }, 'answered', asking.now);
  });
  return id;
};

/** Takes one's own word back. It stays in the record of what was said, and counts no more. */
export const takeBack = async (
  skills: SkillsServer,
  asking: Asking,
  id: string,
  reason: string,
): Promise<void> => {
  const author = askerOf(asking, 'skills.own');
  const entry = { action: 'skills.own', subject: `statement:${id}`, payload: { takenBack: id } } as const;
  const how = { on: asking.today, at: asking.now, reason: reason || null };
  await keepDeed(skills.db, asking, entry, async (trx) => {
    if (!(await withdrawStatement(trx, asking.orgId, { id, author }, how)))
      throw new InputError('not-found', 'You said no such thing, or took it back already. Reload the page.');
  });
};

/** Asks somebody how well they think the asker knows something. */
export const ask = async (
  skills: SkillsServer,
  asking: Asking,
  { asked, skill, note }: z.infer<typeof askRequest>,
): Promise<string> => {
  const person = askerOf(asking, 'skills.own');
  const scene = await sceneFor(skills, asking);
  needSkillsOn(scene, person);
  needSkill(scene, skill);
  if (asked === person)
    throw new InputError('ask-others', 'You need not ask yourself. Ask somebody you work with.');
  if (!scene.view.roster.people.has(asked))
    throw new InputError('not-found', 'This person is not here today. Choose somebody else.');
  const open = (await readRequests(skills.db, asking.orgId, person)).find(
    (each) => each.person === person && each.asked === asked && each.skill === skill && each.state === 'open',
  );
  if (open !== undefined) return open.id;
  const id = skills.newId();
  const entry = { action: 'skills.own', subject: `person:${person}`, payload: { request: id } } as const;
  await keepDeed(skills.db, asking, entry, (trx) =>
    keepRequest(trx, asking.orgId, { id, person, skill, asked, note: note || null, at: asking.now }),
  );
  return id;
};

/** Declines to say anything. No reason is asked for, and nothing follows from it. */
export const decline = async (skills: SkillsServer, asking: Asking, id: string): Promise<void> => {
  const asked = askerOf(asking, 'skills.own');
  const entry = { action: 'skills.own', subject: `request:${id}`, payload: { declined: id } } as const;
  await keepDeed(skills.db, asking, entry, async (trx) => {
    if ((await closeRequests(trx, asking.orgId, { asked, id }, 'declined', asking.now)) === 0)
      throw new InputError('not-found', 'This request is closed already. Reload the page.');
  });
};
