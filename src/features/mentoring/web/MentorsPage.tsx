import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inWords } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { ButtonLink } from '../../../ui/controls/ButtonLink.tsx';
import { addDays, shortDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { PersonRef } from '../../people/index.ts';
import { PersonLink } from '../../people/web/index.tsx';
import type { MentorsAnswer, OfferAnswer } from '../api.ts';
import { seatNames } from '../leadSeat.ts';
import { AskForm } from './AskForm.tsx';
import { MentorMap } from './MentorMap.tsx';
import classes from './mentoring.module.css';
import { WhoFits } from './WhoFits.tsx';

interface Shown {
  readonly answer: MentorsAnswer;
  readonly isPast: boolean;
}

const Findings = ({ answer, isPast }: Shown) => {
  const { person: viewer } = useViewer();
  const [looking, setLooking] = useState<PersonRef | null>(null);
  return (
    <>
      <ul className={classes.list}>
        {answer.findings.map(({ person, sentence, mayPropose }) => (
          <li key={person.id}>
            <p className={classes.grow}>{sentence}</p>
            {mayPropose && (
              <Button
                size="xs"
                variant="default"
                onClick={() => setLooking(person)}
                aria-label={`Who fits? For ${person.name}`}
              >
                Who fits?
              </Button>
            )}
            {person.id === viewer?.id && !isPast && (
              <ButtonLink size="xs" to="/me/mentoring">
                Find a mentor
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      {looking && <WhoFits person={looking} onClose={() => setLooking(null)} />}
    </>
  );
};

const sayOffer = ({ seats, to }: OfferAnswer): string =>
  `would mentor ${inWords(seats.map((seat) => `${seatNames[seat]}s`))}${to ? ` until ${shortDay(addDays(to, -1))}` : ''}`;

const Offers = ({ answer: { offers, standing }, isPast }: Shown) => {
  const { person: viewer } = useViewer();
  const [asked, setAsked] = useState<OfferAnswer | null>(null);
  if (offers.length === 0)
    return (
      <Empty title="Nobody has offered yet">Whoever has led a team can: on their own page of mentors.</Empty>
    );
  return (
    <>
      <ul className={classes.list}>
        {offers.map((offer) => (
          <li key={offer.person.id}>
            <div className={classes.grow}>
              <p>
                <span className={classes.name}>
                  <PersonLink person={{ ...offer.person, label: offer.person.name }} />
                </span>{' '}
                {sayOffer(offer)}.
              </p>
              {offer.note && <p className={classes.quote}>“{offer.note}”</p>}
            </div>
            {standing === 'on' && !isPast && offer.person.id !== viewer?.id && (
              <Button
                size="xs"
                variant="default"
                onClick={() => setAsked(offer)}
                aria-label={`Ask ${offer.person.name}`}
              >
                Ask
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <AskForm
          mentor={asked.person}
          seat={asked.seats.length === 1 ? asked.seats[0]! : null}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
};

const OnPage = ({ answer, isPast }: Shown) => (
  <>
    {answer.findings.length > 0 && (
      <Section
        id="findings"
        title="Who should have one"
        note={`Who leads in two seats of a team, or led first less than ${answer.assumed.firstTimeLead} days ago (configurable assumption). Seen by themself, their manager and who stands above.`}
      >
        <Findings answer={answer} isPast={isPast} />
      </Section>
    )}
    <Section id="offers" title="Who would">
      <Offers answer={answer} isPast={isPast} />
    </Section>
  </>
);

/** Who mentors whom, who should have a mentor and who would be one. */
export const MentorsPage = () => {
  const asOf = useAsOf();
  const { person } = useViewer();
  const query = useAnswer<MentorsAnswer>('/api/mentors', { ...asOf });
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="Mentors"
          lead={answer.sentence}
          width="reading"
          actions={
            person && (
              <ButtonLink to="/me/mentoring" variant="default">
                My mentors
              </ButtonLink>
            )
          }
        >
          <Section
            id="lines"
            title="Who mentors whom"
            note={`A mentor has sat in such a seat, for ${answer.assumed.doneItAfter} days (configurable assumption), and stands outside the team and the reporting line.`}
          >
            {answer.lines.length + answer.findings.length === 0 ? (
              <Empty title="Nobody yet" />
            ) : (
              <MentorMap lines={answer.lines} findings={answer.findings} />
            )}
          </Section>
          {answer.standing === 'on' || answer.standing === 'unread' ? (
            <OnPage answer={answer} isPast={isPast} />
          ) : (
            <p className={classes.note}>
              Who should have a mentor and who would be one is shown once “Mentors and the path to leading” is
              switched on under <Link to="/settings/works-agreement">Works agreement</Link>.
            </p>
          )}
        </Page>
      )}
    </Answered>
  );
};
