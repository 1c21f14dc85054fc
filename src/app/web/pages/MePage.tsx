import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { PasswordForm, Sessions, WhoLooked } from '../../../features/access/web/index.tsx';
import { Absences } from '../../../features/calendar/web/index.tsx';
import { CharterList } from '../../../features/helm/web/index.tsx';
import { BandOf } from '../../../features/load/web/index.tsx';
import type { PersonAnswer } from '../../../features/people/index.ts';
import { PersonLink, WhoLeads } from '../../../features/people/web/index.tsx';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { ThemeSwitch } from '../../../ui/shell/ThemeSwitch.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { useViewer } from '../../../ui/viewer.tsx';

const MyTeams = ({ id }: { readonly id: string }) => {
  const query = useAnswer<PersonAnswer>(`/api/people/${encodeURIComponent(id)}`, { ...useAsOf() });
  return (
    <Answered query={query}>
      {(answer) => (
        <>
          <p className="wh-serif" style={{ fontSize: 'var(--wh-lead)', marginBottom: 20 }}>
            {answer.sentence}
          </p>
          <WhoLeads teams={answer.teams} leaders={answer.leaders} />
          {answer.manager && (
            <p style={{ marginTop: 16 }}>
              You report to <PersonLink person={answer.manager} />.
            </p>
          )}
          <p style={{ marginTop: 12 }}>
            <Link to="/people/$id" params={{ id }}>
              All that is recorded about you
            </Link>
          </p>
        </>
      )}
    </Answered>
  );
};

/** One's own page: who leads my team, what each seat answers for, who looked at my data, where I am signed in. */
export const MePage = () => {
  const { user, person } = useViewer();
  return (
    <Page title={person?.name ?? user?.name ?? 'Me'} over="Me" width="reading">
      <Section id="team" title="Who leads my team">
        {person ? (
          <MyTeams id={person.id} />
        ) : (
          <Empty title="Your account belongs to no person of the organisation">
            Ask an admin to link it.
          </Empty>
        )}
      </Section>
      <Section
        id="knowledge"
        title="What I know of our code"
        note="What the history of the repositories says; for you alone."
      >
        <Link to="/code/me">What I know, how sure that is and what it rests on</Link>
      </Section>
      {person && (
        <Section
          id="skills"
          title="What I know and wish"
          note="Levels with their doubt, who said what, and what your leads see of it."
        >
          <Link to="/me/skills">My skills</Link> · <Link to="/me/notices">Notices</Link>
        </Section>
      )}
      {person && (
        <Section
          id="care"
          title="What I agreed with my manager"
          note="Expectations, my growth goal, days of our talks: seen by the two of us alone."
        >
          <Link to="/me/care">My manager and I</Link> · <Link to="/me/people">My people</Link>
        </Section>
      )}
      {person && <BandOf person={person.id} />}
      {person && (
        <Section
          id="queue"
          title="What waits for me"
          note="Do it or hand it on, for you alone; and what somebody handed on to you."
        >
          <Link to="/me/queue">My queue</Link> · <Link to="/me/handed">Handed on to me</Link>
        </Section>
      )}
      {person && (
        <Section
          id="leading"
          title="How I grow into leading"
          note="Mentors, people skills as practices, and times you led in your own words."
        >
          <Link to="/me/mentoring">My mentors</Link> · <Link to="/me/path">My path</Link>
        </Section>
      )}
      {person && (
        <Section
          id="seats"
          title="Coming into a seat, and leaving it"
          note="What I stand for is seen by nobody before a call is over; the two lists by my manager and me."
        >
          <Link to="/vacancies">Open seats</Link> · <Link to="/me/candidacies">What I stand for</Link> ·{' '}
          <Link to="/me/arrival">My first 90 days</Link> ·{' '}
          <Link to="/me/handover">What I would hand over</Link>
        </Section>
      )}
      <Section
        id="charters"
        title="Who decides what"
        note="What each seat answers for, and what it has to choose between. Ask the seat that answers for it."
      >
        <CharterList />
      </Section>
      {person && (
        <Section
          id="away"
          title="When I am away"
          note="Seen by you and your manager alone. Why is not asked."
        >
          <Absences person={person.id} />
        </Section>
      )}
      <Section
        id="looked"
        title="Who looked at my data"
        note="Names and seats are for all to see and not counted."
      >
        <WhoLooked />
      </Section>
      <Section id="sessions" title="Where I am signed in">
        <Sessions />
      </Section>
      <Section id="password" title="My password">
        <PasswordForm />
      </Section>
      <Section id="colours" title="Colours">
        <ThemeSwitch withWords />
      </Section>
      <Section
        id="export"
        title="My data"
        note="Everything that is kept about you, for programs and for people."
      >
        <Button
          component="a"
          href="/api/me/export"
          download
          variant="default"
          leftSection={<Download size={16} aria-hidden="true" />}
        >
          Download
        </Button>
      </Section>
    </Page>
  );
};
