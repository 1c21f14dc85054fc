import { Link } from '@tanstack/react-router';
import { TeamKnowledge } from '../../../features/code/web/index.tsx';
import { Section } from '../../../ui/Page.tsx';

/** What other features say on the page of a team. */
export const AboutTeam = ({ slug }: { readonly slug: string }) => (
  <>
    <TeamKnowledge slug={slug} />
    <Section id="skills" title="Skills" note="For its engineering manager and tech lead.">
      <Link to="/teams/$slug/skills" params={{ slug }}>
        Who knows what, and what the work needs
      </Link>
    </Section>
  </>
);
