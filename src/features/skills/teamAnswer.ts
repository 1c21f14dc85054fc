import { isoDay } from '../../base/day.ts';
import { sayOff } from '../access/index.ts';
import { type PersonId, personRefOf, type TeamId, teamRefOf } from '../people/index.ts';
import { shownSkillsOf, skillRefOf, type Telling } from './answers.ts';
import type { TeamSkill, TeamSkillsAnswer } from './api.ts';
import type { SkillId } from './evidence.ts';
import type { SkillPicture } from './inferSkills.ts';
import { type Gap, gapOf, type Need } from './needs.ts';
import { sayGap, sayTeam } from './sentences.ts';
import { shownWishes, type Wish } from './wish.ts';

export interface MemberRecord {
  readonly person: PersonId;
  readonly standing: 'shown' | 'unread' | 'elsewhere';
  readonly pictures: readonly SkillPicture[];
  readonly wishes: readonly Wish[];
}

interface TeamRecord {
  readonly team: TeamId;
  readonly standing: 'off' | 'announced' | 'on';
  readonly onFrom: number | null;
  readonly members: readonly MemberRecord[];
  readonly needs: readonly Need[];
  readonly mayEditNeeds: boolean;
}

const teamSkillOf = (skill: SkillId, gap: Gap | undefined, telling: Telling): TeamSkill => {
  const ref = skillRefOf(skill, telling);
  if (gap === undefined)
    return { skill: ref, need: null, gap: null, sentence: 'Not needed, as far as anyone said.' };
  const { level, people, origin } = gap.need;
  const { sure, perhaps, missing } = gap;
  const learners = gap.learners.map((person) => personRefOf(person, telling.names));
  return {
    ...{ skill: ref, need: { level, people, origin }, sentence: sayGap(gap) },
    gap: { sure, perhaps, missing, learners },
  };
};

/** Needed skills first, then by name. People always by name. */
const inOrder = (skills: readonly TeamSkill[]): TeamSkill[] =>
  skills.toSorted(
    (a, b) => Number(a.need === null) - Number(b.need === null) || a.skill.name.localeCompare(b.skill.name),
  );

/** What a team knows, wishes and needs. Members who are not `shown` come without skills. */
export const teamSkillsAnswerOf = (record: TeamRecord, telling: Telling): TeamSkillsAnswer => {
  const { team, standing, onFrom, needs, mayEditNeeds } = record;
  const { names, day } = telling;
  const shown = record.members.filter((member) => member.standing === 'shown');
  const members = record.members
    .map((member) => ({
      person: personRefOf(member.person, names),
      standing: member.standing,
      skills:
        member.standing === 'shown'
          ? shownSkillsOf(member.pictures, shownWishes(member.wishes), telling)
          : [],
    }))
    .sort((a, b) => a.person.name.localeCompare(b.person.name) || (a.person.id < b.person.id ? -1 : 1));
  const gaps = needs.map((need) =>
    gapOf(
      need,
      shown.map(({ person, pictures, wishes }) => {
        const learns = shownWishes(wishes).filter(({ wish }) => wish === 'learn');
        return { person, skills: pictures, learns: learns.map(({ skill }) => skill) };
      }),
    ),
  );
  const ids = new Set([
    ...needs.map(({ skill }) => skill),
    ...members.flatMap(({ skills }) => skills.map(({ skill }) => skill.id)),
  ]);
  const gapBySkill = new Map(gaps.map((gap) => [gap.need.skill, gap]));
  const said = {
    ...{ team: names.team(team), members: members.length, shown: shown.length },
    gaps: gaps.map((gap) => ({ name: skillRefOf(gap.need.skill, telling).name, gap })),
  };
  return {
    ...{ asOf: isoDay(day), team: teamRefOf(team, names), standing, mayEditNeeds, members },
    sentence: standing === 'on' ? sayTeam(said) : sayOff('Skills', standing, onFrom),
    skills:
      standing === 'on' ? inOrder([...ids].map((id) => teamSkillOf(id, gapBySkill.get(id), telling))) : [],
  };
};
