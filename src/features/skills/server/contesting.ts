import type { z } from 'zod';
import { InputError } from '../../../base/errors.ts';
import { type Asking, askerOf, keepDeed } from '../../people/server/index.ts';
import type { answerRequest, contestRequest } from '../api.ts';
import { piecesOf } from '../evidence.ts';
import { answererOf, answerWithin } from '../whoLeads.ts';
import { needSkillsOn, readKept, type SkillsServer, sceneFor } from './skillsServer.ts';
import { keepAnswer, keepContest, readContest, readStatements } from './store/index.ts';

/** The asker says that a piece about them is wrong: from now on it does not count, until somebody answers. */
export const contest = async (
  skills: SkillsServer,
  asking: Asking,
  { evidence, reason }: z.infer<typeof contestRequest>,
): Promise<string> => {
  const person = askerOf(asking, 'skills.own');
  const scene = await sceneFor(skills, asking);
  const kept = (await readKept(skills, asking, [person])).get(person)!;
  const piece = piecesOf(kept.evidence, { ...kept, day: asking.today }).find(
    (each) => each.evidence.id === evidence,
  );
  if (piece === undefined)
    throw new InputError('not-found', 'This piece is not here any more. Reload the page.');
  if (piece.standing === 'contested')
    throw new InputError('conflict', 'You contested this already. It does not count until it is answered.');
  if (piece.standing !== 'counts')
    throw new InputError('counts-not', 'This piece does not count, so there is nothing to contest.');
  const { kind, by, skill } = piece.evidence;
  if (kind === 'self')
    throw new InputError('own-word', 'This is your own word. Say it anew, or take it back.');
  const id = skills.newId();
  const answerer = answererOf(scene.view.roster, person, by);
  const entry = { action: 'skills.own', subject: `person:${person}`, payload: { contest: id } } as const;
  const [on, due] = [asking.today, asking.today + answerWithin];
  await keepDeed(skills.db, asking, entry, (trx) =>
    keepContest(
      trx,
      asking.orgId,
      { id, person, evidence, skill, reason, on, due, answerer, answer: null },
      asking.now,
    ),
  );
  return id;
};

/** Answers a contest: the piece counts again, with another level, or never more. Nobody answers about their own word. */
export const answerContest = async (
  skills: SkillsServer,
  asking: Asking,
  id: string,
  { outcome, level, because }: z.infer<typeof answerRequest>,
): Promise<void> => {
  const me = askerOf(asking, 'skills.own');
  const found = await readContest(skills.db, asking.orgId, id);
  if (found === undefined) throw new InputError('not-found', 'There is no such contest. Reload the page.');
  const { person, evidence } = found;
  asking.may('skills.answer', { person });
  needSkillsOn(await sceneFor(skills, asking));
  const about = (await readStatements(skills.db, asking.orgId, [person])).find(
    (each) => each.id === evidence,
  );
  if (about?.by === me)
    throw new InputError(
      'own-word',
      'You said this yourself, so somebody else answers. You can take your word back.',
    );
  if ((outcome === 'corrected') !== (level !== null))
    throw new InputError('no-level', 'A correction names the right level; no other answer does.');
  const entry = {
    action: 'skills.answer',
    subject: `person:${person}`,
    payload: { contest: id, outcome },
  } as const;
  const answer = { outcome, level, because, by: me, on: asking.today };
  await keepDeed(skills.db, asking, entry, async (trx) => {
    if (!(await keepAnswer(trx, asking.orgId, id, answer, asking.now)))
      throw new InputError('conflict', 'This was answered already. Reload the page.');
  });
};
