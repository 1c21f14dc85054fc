import { whoManages } from '../../access/index.ts';
import { type PersonId, personRefOf } from '../../people/index.ts';
import { type Asking, askerOf, tellOfLook } from '../../people/server/index.ts';
import { contestAnswerOf, pieceAnswerOf, skillRefOf } from '../answers.ts';
import type { ToAnswerLine } from '../api.ts';
import { type Piece, piecesOf } from '../evidence.ts';
import { readKept, type Scene, type SkillsServer, sceneFor } from './skillsServer.ts';
import { type KeptContest, readOpenContests } from './store/index.ts';

interface OpenContest {
  readonly contest: KeptContest;
  /** Undefined: not there any more. */
  readonly piece: Piece | undefined;
}

/**
 * The contests that somebody is to answer: they were named, or manage the person by now, and may still answer. What they
 * said themself is for others. None while the feature is off.
 */
export const openContestsFor = async (
  skills: SkillsServer,
  asking: Asking,
  scene: Scene,
  me: PersonId,
): Promise<readonly OpenContest[]> => {
  if (scene.feature.state !== 'on') return [];
  const { roster } = scene.view;
  const mine = (await readOpenContests(skills.db, asking.orgId)).filter(
    ({ person, answerer }) =>
      (answerer === me || whoManages(roster, person) === me) && asking.mayDo('skills.answer', { person }),
  );
  const kept = await readKept(skills, asking, [...new Set(mine.map(({ person }) => person))]);
  return mine
    .map((contest) => {
      const record = kept.get(contest.person)!;
      const pieces = piecesOf(record.evidence, { ...record, day: asking.today });
      return { contest, piece: pieces.find(({ evidence }) => evidence.id === contest.evidence) };
    })
    .filter(({ piece }) => piece?.evidence.by !== me);
};

/** What people contest and the asker is to answer, the most urgent first. They see that it was looked at. */
export const listToAnswer = async (skills: SkillsServer, asking: Asking): Promise<ToAnswerLine[]> => {
  const me = askerOf(asking, 'skills.own');
  const scene = await sceneFor(skills, asking);
  const open = await openContestsFor(skills, asking, scene, me);
  const people = [...new Set(open.map(({ contest }) => contest.person))];
  await tellOfLook(skills.db, asking, people, 'contested evidence of a skill');
  return open
    .toSorted((a, b) => a.contest.due - b.contest.due)
    .map(({ contest, piece }) => ({
      contest: contestAnswerOf(contest, scene),
      person: personRefOf(contest.person, scene.names),
      skill: skillRefOf(contest.skill, scene),
      piece: piece === undefined || piece.standing === 'not let' ? null : pieceAnswerOf(piece, scene),
    }));
};
