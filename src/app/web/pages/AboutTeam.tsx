import { Link } from '@tanstack/react-router';
import { TeamKnowledge } from '../../../features/code/web/index.tsx';
import { Section } from '../../../ui/Page.tsx';

/** What other features say on the page of a team. */
export const AboutTeam = ({ slug }: { readonly slug: string }) => (
  <>
    <TeamKnowledge slug={slug} />
    <Section
      id="leading"
      title="How it is led"
      note="One seat or two is for its manager and those above; the rest is for all."
    >
      <Link to="/teams/$slug/partnership" params={{ slug }}>
        Who of its leaders decides what
      </Link>
      {' · '}
      <Link to="/teams/$slug/split" params={{ slug }}>
        One seat or two
      </Link>
      {' · '}
      <Link to="/vacancies">Open seats</Link>
    </Section>
    <Section id="skills" title="Skills" note="For its engineering manager and tech lead.">
      <Link to="/teams/$slug/skills" params={{ slug }}>
        Who knows what, and what the work needs
      </Link>
    </Section>
  </>
);
