import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { TeamLink } from '../../people/web/index.tsx';
import type { TeamKnowledgeAnswer } from '../api.ts';
import { AnyOneAway } from './AnyOneAway.tsx';
import { AreaTable } from './AreaTable.tsx';
import classes from './code.module.css';
import { KnowledgeMatrix } from './KnowledgeMatrix.tsx';
import { Pairings } from './Pairings.tsx';

const areasAreWords = {
  declared: 'Areas that somebody said the team answers for, or that CODEOWNERS names it for.',
  derived: 'Nobody said which areas are the team’s: these are where its members work most.',
} as const;

const Body = ({ answer }: { readonly answer: TeamKnowledgeAnswer }) => {
  const { team, areas, remarks, away } = answer;
  return (
    <Page
      title={`What ${team.name} knows`}
      over={
        <>
          <Link to="/code">Code</Link> <span aria-hidden="true">› </span>
          <TeamLink team={team} />
        </>
      }
      lead={answer.sentence}
    >
      {areas.length === 0 ? (
        <Empty title="No area of code is this team’s">
          Say on an area’s page that {team.name} answers for it, or name the team in a CODEOWNERS file.
        </Empty>
      ) : (
        <>
          {remarks.length > 0 && (
            <ul className={classes.sentences}>
              {remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          )}
          <AnyOneAway away={away} />
          <Pairings pairings={away.pairings} note="A change or two together is enough to begin with." />
          <Section
            id="matrix"
            title="Who knows which area"
            note={`${areasAreWords[answer.areasAre]} The truck factor of all of them together is ${answer.truckFactor}.`}
          >
            <KnowledgeMatrix answer={answer} />
          </Section>
          <AreaTable areas={areas} title="Its areas" />
        </>
      )}
    </Page>
  );
};

/** What a team knows, and what it would miss while any one of them is away. */
export const TeamKnowledgePage = ({ slug }: { readonly slug: string }) => {
  const { asOf } = useAsOf();
  const query = useAnswer<TeamKnowledgeAnswer>(`/api/code/teams/${encodeURIComponent(slug)}`, { asOf });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.team.id} answer={answer} />}
    </Answered>
  );
};
