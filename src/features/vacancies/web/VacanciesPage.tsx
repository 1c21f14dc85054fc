import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { ButtonLink } from '../../../ui/controls/ButtonLink.tsx';
import { SeatMark } from '../../../ui/controls/SeatMark.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { NotYet } from '../../access/web/index.tsx';
import { capital, PersonLink, TeamLink } from '../../people/web/index.tsx';
import type { OpenSeatAnswer, VacanciesAnswer } from '../api.ts';
import { EmeritusForm } from './EmeritusForm.tsx';
import { OpenForm } from './OpenForm.tsx';
import classes from './vacancies.module.css';
import { lastDay, stageTones, stageWords } from './words.ts';

type OpenVacancy = NonNullable<OpenSeatAnswer['vacancy']>;

const Facts = ({ vacancy }: { readonly vacancy: OpenVacancy }) => (
  <dl className={classes.facts}>
    <dt>Why</dt>
    <dd>{vacancy.reason}</dd>
    <dt>To be filled</dt>
    <dd>
      by {longDay(vacancy.fillBy)} {vacancy.isLate && <Tag tone="bad">overdue</Tag>}
    </dd>
    {vacancy.call && (
      <>
        <dt>Call</dt>
        <dd>
          {shortDay(vacancy.call.from)} until {lastDay(vacancy.call.to)}
        </dd>
      </>
    )}
    <dt>Stands in</dt>
    <dd>{vacancy.cover ? <PersonLink person={vacancy.cover} /> : 'nobody'}</dd>
    {vacancy.waits.length > 0 && (
      <>
        <dt>Waits for it</dt>
        <dd>
          <ul>
            {vacancy.waits.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
      </>
    )}
  </dl>
);

/** What the asker would open it for. */
const deed = ({ stage, stands }: OpenVacancy): string =>
  stage === 'open' && !stands ? 'Read the call and stand up' : 'Look at it';

const Seat = ({ seat, onOpen }: { readonly seat: OpenSeatAnswer; readonly onOpen: () => void }) => {
  const { vacancy, team, title, state } = seat;
  const name = `${capital(title)} of ${team.name}`;
  return (
    <article className={classes.seat} aria-label={name}>
      <div className={classes.seatHead}>
        <h3>
          <SeatMark state={state} /> {name}
        </h3>
        {vacancy?.stands && <Tag tone="good">you stand</Tag>}
        <Tag tone={vacancy ? stageTones[vacancy.stage] : 'bad'}>
          {vacancy ? stageWords[vacancy.stage] : 'not opened'}
        </Tag>
      </div>
      <p>{seat.sentence}</p>
      {vacancy ? (
        <Facts vacancy={vacancy} />
      ) : (
        <p className={classes.small}>Nobody has said yet that it is to be filled, or until when.</p>
      )}
      <div className={classes.deeds}>
        {vacancy && (
          <ButtonLink
            to="/vacancies/$id"
            params={{ id: vacancy.id }}
            size="xs"
            variant={vacancy.stage === 'open' && !vacancy.stands ? 'filled' : 'default'}
            aria-label={`${deed(vacancy)}: ${name}`}
          >
            {deed(vacancy)}
          </ButtonLink>
        )}
        {seat.mayOpen && (
          <Button size="xs" onClick={onOpen} aria-label={`Open a vacancy: ${name}`}>
            Open a vacancy
          </Button>
        )}
      </div>
    </article>
  );
};

const Acting = ({ answer: { acting, actingLong } }: { readonly answer: VacanciesAnswer }) => (
  <Section
    id="acting"
    title="Acting"
    note={`Meant to end: with somebody for good, or somebody else. Longer than ${actingLong} days is a finding (configurable assumption).`}
  >
    <ul className={classes.rows}>
      {acting.map(({ holder, title, team, since, days, isTooLong, post }) => (
        <li key={post}>
          <span className={classes.rowText}>
            <PersonLink person={holder} />, {title} of <TeamLink team={team} />{' '}
            <span className={classes.small}>since {shortDay(since)}</span>
          </span>
          <Tag tone={isTooLong ? 'bad' : 'plain'}>{`${days} days${isTooLong ? ': too long' : ''}`}</Tag>
        </li>
      ))}
    </ul>
  </Section>
);

const Emeritus = ({ of }: { readonly of: VacanciesAnswer['emeriti'][number] }) => {
  const send = useSend('The mark has ended.');
  const { id, person, seat, from, mayEnd } = of;
  return (
    <li>
      <span className={classes.rowText}>
        <PersonLink person={person} />, {seat.title} of <TeamLink team={seat.team} /> emeritus{' '}
        <span className={classes.small}>since {shortDay(from)}</span>
      </span>
      {mayEnd && (
        <Button
          size="xs"
          variant="subtle"
          loading={send.isPending}
          onClick={() => send.mutate({ path: `/api/emeriti/${encodeURIComponent(id)}/end` })}
          aria-label={`End: ${person.name} emeritus of ${seat.team.name}`}
        >
          End
        </Button>
      )}
    </li>
  );
};

const OnPage = ({ answer }: { readonly answer: VacanciesAnswer }) => {
  const [opening, setOpening] = useState<OpenSeatAnswer | null>(null);
  const { seats, acting, emeriti, former, standing } = answer;
  const [isNaming, setNaming] = useState(false);
  return (
    <>
      <NotYet feature="vacancies" standing={standing} />
      <Section id="seats" title="To be filled">
        {seats.length === 0 ? (
          <Empty title="No seat is open">
            Seats that are expected and vacant, or end soon, stand here by themselves.
          </Empty>
        ) : (
          <div className={classes.seats}>
            {seats.map((seat) => (
              <Seat key={seat.key} seat={seat} onOpen={() => setOpening(seat)} />
            ))}
          </div>
        )}
      </Section>
      {acting.length > 0 && <Acting answer={answer} />}
      {(emeriti.length > 0 || former.length > 0) && (
        <Section
          id="emeriti"
          title="Emeriti"
          note="They held a seat and are still asked for advice on it. It gives no right."
          actions={
            former.length > 0 && (
              <Button variant="default" onClick={() => setNaming(true)}>
                Name an emeritus
              </Button>
            )
          }
        >
          <ul className={classes.rows}>
            {emeriti.map((each) => (
              <Emeritus key={each.id} of={each} />
            ))}
          </ul>
        </Section>
      )}
      {isNaming && <EmeritusForm former={former} onClose={() => setNaming(false)} />}
      {opening && <OpenForm seat={opening} onClose={() => setOpening(null)} />}
    </>
  );
};

/** Every seat that is to be filled: what waits for it, who stands in, and whether one can stand up. */
export const VacanciesPage = () => {
  const query = useAnswer<VacanciesAnswer>('/api/vacancies', { ...useAsOf() });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="Open seats"
          lead={answer.sentence}
          actions={
            <ButtonLink to="/me/candidacies" variant="default">
              What I stand for
            </ButtonLink>
          }
        >
          <OnPage answer={answer} />
          <p className={`${classes.small} ${classes.under}`}>
            There is no list of people who are ready: whoever wishes to lead says so themself, when a seat is
            called out. How one grows into a seat stands on <Link to="/me/path">the training path</Link>.
          </p>
        </Page>
      )}
    </Answered>
  );
};
