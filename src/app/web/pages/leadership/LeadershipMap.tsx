import { SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { TimeBar } from '../../../../features/helm/web/index.tsx';
import { useAnswer } from '../../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../../ui/asOf.ts';
import { longDay } from '../../../../ui/dates.ts';
import { Page, Section } from '../../../../ui/Page.tsx';
import { Answered } from '../../../../ui/states/Answered.tsx';
import { Empty } from '../../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../../ui/states/Skeletons.tsx';
import type { LeadershipMapAnswer } from '../../../leadershipMap/api.ts';
import { type Colouring, colourings, legendOf } from './colouring.ts';
import { MapLanes, scaleYears } from './MapLanes.tsx';
import { MapTable } from './MapTable.tsx';
import classes from './map.module.css';

const words: Readonly<Record<Colouring, string>> = {
  state: 'State',
  tenure: 'How long',
  load: 'Load',
  mentors: 'Mentors',
};

const Legend = ({ teams, by }: { readonly teams: LeadershipMapAnswer['teams']; readonly by: Colouring }) => {
  const shades = useMemo(
    () =>
      legendOf(
        teams.flatMap(({ seats }) => seats),
        by,
      ),
    [teams, by],
  );
  return (
    <ul className={classes.legend} aria-label="What the colours say">
      {shades.map(({ tone, words: says }) => (
        <li key={says}>
          <span className={classes.swatch} data-tone={tone} aria-hidden="true" /> {says}
        </li>
      ))}
      <li className="wh-quiet">
        The longer the bar, the longer it is so; a full bar is {scaleYears} years or more.
      </li>
    </ul>
  );
};

const Picture = ({ answer }: { readonly answer: LeadershipMapAnswer }) => {
  const [by, setBy] = useState<Colouring>('state');
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 120);
  return (
    <section aria-label="The map">
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label="Coloured by"
          value={by}
          onChange={(next) => setBy(next as Colouring)}
          data={colourings.map((value) => ({ value, label: words[value] }))}
        />
        <TextInput
          size="xs"
          aria-label="Find a team or a lead"
          placeholder="Find a team or a lead"
          leftSection={<Search size={14} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <MapLanes teams={answer.teams} by={by} search={search} />
      <Legend teams={answer.teams} by={by} />
    </section>
  );
};

const Further = () => (
  <nav aria-label="More about leading" className={classes.further}>
    <Link to="/load">Who is overloaded</Link>
    <Link to="/vacancies">Open seats</Link>
    <Link to="/mentors">Mentors</Link>
    <Link to="/leadership/backtest">How often our warnings were right</Link>
  </nav>
);

/** Who leads what, for how long, how full their week is and who mentors them: on any day. */
export const LeadershipMap = () => {
  const navigate = useNavigate();
  const asked = useAsOf();
  const query = useAnswer<LeadershipMapAnswer>('/api/leadership', { ...asked });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="Leadership"
          over={
            answer.asOf === answer.today ? longDay(answer.today) : `As it stood on ${longDay(answer.asOf)}`
          }
          lead={answer.sentence}
        >
          <Further />
          <TimeBar
            answer={answer}
            onChange={(day) =>
              void navigate({
                to: '.',
                search: (now: object) => ({ ...now, asOf: day === answer.today ? undefined : day }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          {answer.teams.length === 0 ? (
            <Empty title="No team was recorded on this day" />
          ) : (
            <>
              <div className={classes.map}>
                <Picture answer={answer} />
              </div>
              <Section
                id="table"
                title="Every seat"
                note={`New in a seat is who sits in it for fewer than ${answer.newFor.days} days (${answer.newFor.source}). How full a week is, is shown of those who report to you, lead below you, or share it. Who lacks a mentor is told to those who answer for them.`}
              >
                <MapTable teams={answer.teams} />
              </Section>
            </>
          )}
        </Page>
      )}
    </Answered>
  );
};
