import { Link } from '@tanstack/react-router';
import { Absences } from '../../../features/calendar/web/index.tsx';
import { BandOf } from '../../../features/load/web/index.tsx';
import type { PersonAnswer } from '../../../features/people/index.ts';
import { Section } from '../../../ui/Page.tsx';
import { useViewer } from '../../../ui/viewer.tsx';

/** What other features say on the page of a person, to those it is meant for. */
export const AboutPerson = ({ answer: { person, manager, seats } }: { readonly answer: PersonAnswer }) => {
  const { person: viewer } = useViewer();
  const isMine = viewer !== null && manager?.id === viewer.id;
  const isMentee = viewer !== null && seats.some(({ mentor }) => mentor?.id === viewer.id);
  if (viewer === null) return null;
  return (
    <>
      <Section id="skills" title="Skills">
        {viewer.id === person.id ? (
          <Link to="/me/skills">What I know, what others say and what I wish</Link>
        ) : (
          <Link to="/people/$id/skills" params={{ id: person.id }}>
            Say what {person.name} knows
          </Link>
        )}
      </Section>
      <BandOf person={person.id} />
      {(isMine || isMentee) && (
        <Section id="leads" title="How they lead">
          <Link to="/people/$id/episodes" params={{ id: person.id }}>
            Times {person.name} led, in their own words
          </Link>
        </Section>
      )}
      {isMine && seats.length > 0 && (
        <Section
          id="seats"
          title="Coming and going"
          note="Seen by the two of you alone; they see that you looked."
        >
          <Link to="/people/$id/arrival" params={{ id: person.id }}>
            First 90 days in a new seat
          </Link>
          {' · '}
          <Link to="/people/$id/handover" params={{ id: person.id }}>
            What {person.name} would hand over
          </Link>
        </Section>
      )}
      {isMine && (
        <Section id="away" title="Days away" note="Seen by the two of you alone. Why is not asked.">
          <Absences person={person.id} />
        </Section>
      )}
    </>
  );
};
