import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { inWords } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { TeamSkill, TeamSkillsAnswer } from '../api.ts';
import { NeedForm } from './NeedForm.tsx';
import { SkillMatrix } from './SkillMatrix.tsx';
import classes from './skills.module.css';

const NeedLine = ({ of, onEdit }: { readonly of: TeamSkill; readonly onEdit: (() => void) | undefined }) => (
  <li>
    <div className={classes.pieceText}>
      <p>
        <strong>{of.skill.name}</strong>: {of.sentence}
      </p>
      {of.gap && of.gap.learners.length > 0 && (
        <p className="wh-small">{inWords(of.gap.learners.map(({ name }) => name))} would like to learn it.</p>
      )}
      {of.need?.origin === 'code' && (
        <p className="wh-quiet wh-small">
          Because the team’s code is written in it; say otherwise if it is not so.
        </p>
      )}
    </div>
    {onEdit && (
      <Button
        variant="default"
        size="xs"
        onClick={onEdit}
        aria-label={`Change the need for ${of.skill.name}`}
      >
        Change
      </Button>
    )}
  </li>
);

const OnPage = ({ answer }: { readonly answer: TeamSkillsAnswer }) => {
  const [editing, setEditing] = useState<TeamSkill | 'new' | null>(null);
  const { team, skills, members, mayEditNeeds } = answer;
  const needed = skills.filter(({ need }) => need !== null);
  return (
    <>
      <Section
        id="needs"
        title="What the work needs"
        note="People are counted, never added up or ranked. Until work items are here, needs come from the code of the team’s areas and from its leads."
        actions={
          mayEditNeeds && (
            <Button
              variant="default"
              leftSection={<Plus size={16} aria-hidden="true" />}
              onClick={() => setEditing('new')}
            >
              Add a need
            </Button>
          )
        }
      >
        {needed.length === 0 ? (
          <Empty title="Nobody has said what the work needs" />
        ) : (
          <ul className={classes.pieces}>
            {needed.map((of) => (
              <NeedLine key={of.skill.id} of={of} onEdit={mayEditNeeds ? () => setEditing(of) : undefined} />
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="matrix"
        title="Who knows what"
        note="For the engineering manager and the tech lead. Everybody shown sees that you looked; wishes are here because the person shows them."
      >
        {members.length === 0 ? (
          <Empty title="Nobody is on this team yet" />
        ) : (
          <SkillMatrix answer={answer} />
        )}
      </Section>
      {editing && (
        <NeedForm team={team} of={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
};

/** What a team knows against what its work needs: the answer in a sentence, then the matrix. */
export const TeamSkillsPage = ({ slug }: { readonly slug: string }) => {
  const query = useAnswer<TeamSkillsAnswer>(`/api/teams/${encodeURIComponent(slug)}/skills`);
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={`Skills of ${answer.team.name}`}
          over={
            <Link to="/teams/$slug" params={{ slug }}>
              {answer.team.name}
            </Link>
          }
          lead={answer.sentence}
        >
          {answer.standing === 'on' && <OnPage answer={answer} />}
        </Page>
      )}
    </Answered>
  );
};
