import { type Day, isoDay } from '../../base/day.ts';
import { type Names, personRefOf } from '../people/index.ts';
import type {
  ContestAnswer,
  MySkill,
  PieceAnswer,
  ShownSkill,
  SkillRef,
  ToldAnswer,
  WishAnswer,
} from './api.ts';
import type { Contest, Piece, SkillId } from './evidence.ts';
import type { SkillPicture } from './inferSkills.ts';
import { sayPicture, sayPiece } from './sentences.ts';
import type { Skill } from './vocabulary.ts';
import type { Wish } from './wish.ts';

/** What answers are written with: names, words for skills, and today. */
export interface Telling {
  readonly names: Names;
  readonly vocabulary: readonly Skill[];
  readonly day: Day;
}

/** A skill that nobody has a word for any more goes by its own. */
export const skillRefOf = (id: SkillId, { vocabulary }: Telling): SkillRef => ({
  id,
  name: vocabulary.find((skill) => skill.id === id)?.name ?? id.replace(/^[a-z]+:/, ''),
});

const refOrNull = (id: string | null, names: Names) => (id === null ? null : personRefOf(id, names));

export const contestAnswerOf = (contest: Contest, { names, day }: Telling): ContestAnswer => {
  const { id, reason, on, due, answerer, answer } = contest;
  return {
    ...{ id, reason, on: isoDay(on), due: isoDay(due), isLate: answer === null && due < day },
    answerer: refOrNull(answerer, names),
    answer: answer && { ...answer, by: refOrNull(answer.by, names), on: isoDay(answer.on) },
  };
};

export const pieceAnswerOf = (piece: Piece, telling: Telling): PieceAnswer => {
  const { evidence, standing, level, contest } = piece;
  const { id, kind, because, on, by, source } = evidence;
  const { names } = telling;
  return {
    ...{ id, kind, level, because, source, standing, on: isoDay(on) },
    by: refOrNull(by, names),
    sentence: sayPiece(evidence, by === null ? null : names.person(by)),
    contest: contest && contestAnswerOf(contest, telling),
  };
};

const wishAnswerOf = (wish: Wish | undefined): WishAnswer | null =>
  wish === undefined || wish.wish === 'none' ? null : { wish: wish.wish, shownTo: wish.shownTo };

const toldAnswerOf = ({ told }: SkillPicture): ToldAnswer | null => {
  if (told === null) return null;
  const { level, low, high, confidence } = told;
  return { level, low, high, confidence };
};

const nothing = (skill: SkillId): SkillPicture => ({
  ...{ skill, told: null, pieces: [] },
  counted: { peer: 0, self: 0, supervisor: 0, code: 0 },
});

/** Pictures by skill, with one of nothing for each wish about something that nobody said anything about. */
const withWishes = (pictures: readonly SkillPicture[], wishes: readonly Wish[]): readonly SkillPicture[] => {
  const said = new Set(pictures.map(({ skill }) => skill));
  const wished = wishes.filter(({ wish, skill }) => wish !== 'none' && !said.has(skill));
  return [...pictures, ...wished.map(({ skill }) => nothing(skill))];
};

const byName = <Of extends { readonly skill: SkillRef }>(skills: readonly Of[]): Of[] =>
  skills.toSorted((a, b) => a.skill.name.localeCompare(b.skill.name));

const shownOf = (picture: SkillPicture, wishes: readonly Wish[], telling: Telling): ShownSkill => ({
  skill: skillRefOf(picture.skill, telling),
  told: toldAnswerOf(picture),
  counted: picture.counted,
  wish: wishAnswerOf(wishes.find(({ skill }) => skill === picture.skill)),
});

/** A person's skills as others see them: levels and counts, no numbers, no authors. `wishes`: the ones shown. */
export const shownSkillsOf = (
  pictures: readonly SkillPicture[],
  wishes: readonly Wish[],
  telling: Telling,
): ShownSkill[] =>
  byName(
    withWishes(pictures, wishes)
      .map((picture) => shownOf(picture, wishes, telling))
      .filter(({ told, wish }) => told !== null || wish !== null),
  );

/** A person's skills as they see them themself: all of it. */
export const mySkillsOf = (
  pictures: readonly SkillPicture[],
  wishes: readonly Wish[],
  telling: Telling,
): MySkill[] =>
  byName(
    withWishes(pictures, wishes).map((picture) => ({
      ...shownOf(picture, wishes, telling),
      sentence: sayPicture(picture),
      belief: picture.told?.belief ?? null,
      pieces: picture.pieces.toReversed().map((piece) => pieceAnswerOf(piece, telling)),
    })),
  );
