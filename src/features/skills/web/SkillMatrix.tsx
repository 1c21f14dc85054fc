import { Button } from '@mantine/core';
import { useState } from 'react';
import { Tag, type Tone } from '../../../ui/controls/Tag.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { ShownSkill, TeamMember, TeamSkill, TeamSkillsAnswer } from '../api.ts';
import { rangeWords } from '../sentences.ts';
import { SkillScale } from './SkillScale.tsx';
import classes from './skills.module.css';

const atFirst = { skills: 8, people: 40 };

/** `2 missing`, `1 unsure`, `met`. */
const stateOf = ({ need, gap }: TeamSkill): { readonly says: string; readonly tone: Tone } | null => {
  if (need === null || gap === null) return null;
  if (gap.missing > 0) return { says: `${gap.missing} missing`, tone: 'bad' };
  const unsure = need.people - gap.sure;
  return unsure > 0 ? { says: `${unsure} unsure`, tone: 'watch' } : { says: 'met', tone: 'good' };
};

const Head = ({ skill }: { readonly skill: TeamSkill }) => {
  const state = stateOf(skill);
  return (
    <th scope="col">
      {skill.need && (
        <span className={classes.need}>
          {skill.need.people} × {skill.need.level}
        </span>
      )}
      {skill.skill.name} {state && <Tag tone={state.tone}>{state.says}</Tag>}
    </th>
  );
};

const wishWords = { learn: 'wishes to learn', avoid: 'wishes to avoid', none: '' };

const Cell = ({ shown }: { readonly shown: ShownSkill | undefined }) => (
  <td>
    {shown?.told && (
      <>
        <SkillScale told={shown.told} />
        <span className={classes.cellWords}>
          {shown.told.confidence === 'tentative' && 'perhaps '}
          {shown.told.level}
        </span>{' '}
        <span className={classes.cellRange}>{rangeWords(shown.told)}</span>
      </>
    )}
    {shown?.wish && <Tag>{wishWords[shown.wish.wish]}</Tag>}
    {!shown && <span className="wh-quiet">–</span>}
  </td>
);

const unseenWords = {
  unread: 'has not read the notice: nothing is shown',
  elsewhere: 'is not led by you: nothing is shown',
};

const Row = ({ member, skills }: { readonly member: TeamMember; readonly skills: readonly TeamSkill[] }) => (
  <tr>
    <th scope="row">
      <PersonLink person={{ ...member.person, label: member.person.name }} />
    </th>
    {member.standing === 'shown' ? (
      skills.map(({ skill }) => (
        <Cell key={skill.id} shown={member.skills.find((each) => each.skill.id === skill.id)} />
      ))
    ) : (
      <td colSpan={Math.max(1, skills.length)} className="wh-quiet">
        {unseenWords[member.standing]}
      </td>
    )}
  </tr>
);

const one = { level: 'competent', low: 'advanced beginner', high: 'proficient' } as const;

const Legend = () => (
  <p className={classes.legend}>
    <span>
      <SkillScale told={{ ...one, confidence: 'confident' }} />
      three peers or more said so
    </span>
    <span>
      <SkillScale told={{ ...one, confidence: 'tentative' }} />
      fewer: perhaps
    </span>
    <span>The band is where the level may lie, from novice to expert.</span>
  </p>
);

/** People by name, skills with what the work needs first. There is no way to order people by a level. */
export const SkillMatrix = ({ answer }: { readonly answer: TeamSkillsAnswer }) => {
  const [isWhole, setWhole] = useState(false);
  const { skills, members, team } = answer;
  const columns = isWhole ? skills : skills.slice(0, atFirst.skills);
  const rows = isWhole ? members : members.slice(0, atFirst.people);
  const isCut = columns.length < skills.length || rows.length < members.length;
  return (
    <>
      <Legend />
      <section
        className={classes.frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={`Skills of ${team.name}, a table`}
      >
        <table className={classes.matrix}>
          <caption className="wh-hidden">
            Who knows what in {team.name}: people by name, skills with what the work needs first
          </caption>
          <thead>
            <tr>
              <th scope="col">Person</th>
              {columns.map((skill) => (
                <Head key={skill.skill.id} skill={skill} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((member) => (
              <Row key={member.person.id} member={member} skills={columns} />
            ))}
          </tbody>
        </table>
      </section>
      {isCut && (
        <Button variant="default" size="xs" mt={12} onClick={() => setWhole(true)}>
          Show all: {members.length} people, {skills.length} skills
        </Button>
      )}
    </>
  );
};
