import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Section } from '../../../ui/Page.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { TeamKnowledgeAnswer } from '../api.ts';

/** On a team's page: what it knows, in a sentence. Nothing where no area is its own. */
export const TeamKnowledge = ({ slug }: { readonly slug: string }) => {
  const { asOf } = useAsOf();
  const mayRead = useViewer().may.includes('code.read');
  const { data } = useAnswer<TeamKnowledgeAnswer>(
    `/api/code/teams/${encodeURIComponent(slug)}`,
    { asOf },
    mayRead,
  );
  if (!data || data.areas.length === 0) return null;
  return (
    <Section id="knowledge" title="What the team knows">
      <p>
        {data.sentence}{' '}
        <Link to="/code/teams/$slug" params={{ slug }}>
          By area and person
        </Link>
      </p>
    </Section>
  );
};
