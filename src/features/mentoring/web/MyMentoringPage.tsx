import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inWords } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { ButtonLink } from '../../../ui/controls/ButtonLink.tsx';
import { addDays, longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { NotYet } from '../../access/web/index.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { MentorLineAnswer, MyMentoringAnswer } from '../api.ts';
import { type LeadSeat, seatNames } from '../leadSeat.ts';
import { AskForm } from './AskForm.tsx';
import { MentorshipCard } from './MentorshipCard.tsx';
import classes from './mentoring.module.css';
import { OfferForm } from './OfferForm.tsx';
import { OutsideForm } from './OutsideForm.tsx';
import { Proposals } from './Proposals.tsx';

interface Shown {
  readonly answer: MyMentoringAnswer;
  readonly isPast: boolean;
}

/** A mentor that a file put on a seat: nobody said how often, nor since when. */
const OnSeat = ({ line, answer, isPast }: Shown & { readonly line: MentorLineAnswer }) => {
  const [isAsking, setAsking] = useState(false);
  const { person, mine } = answer;
  const isMentor = line.mentor?.id === person.id;
  const other = isMentor ? line.mentee : line.mentor!;
  const isAsked = mine.some((each) => each.other?.id === other.id);
  return (
    <li>
      <p className={classes.grow}>
        {isMentor ? 'You stand on the seat of ' : ''}
        <span className={classes.name}>
          <PersonLink person={{ ...other, label: other.name }} />
        </span>
        {isMentor ? ' as mentor.' : ' stands on your seat as mentor.'}{' '}
        <span className="wh-quiet">Nobody has said how often you talk.</span>
      </p>
      {!isMentor && !isAsked && !isPast && (
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>
          Agree on it
        </Button>
      )}
      {isAsking && <AskForm mentor={other} seat={line.seat} onClose={() => setAsking(false)} />}
    </li>
  );
};

const Whom = ({
  answer: { seat, finding, proposals, nobodyFits },
}: {
  readonly answer: MyMentoringAnswer;
}) => {
  const [isOutside, setOutside] = useState(false);
  if (seat === null)
    return (
      <Empty
        title="Nothing to be mentored for yet"
        actions={
          <ButtonLink variant="default" to="/me/path">
            Choose a seat to grow into
          </ButtonLink>
        }
      >
        You lead nothing. Say which seat you would like, and who has sat in one is proposed.
      </Empty>
    );
  return (
    <>
      {(proposals.length > 0 || nobodyFits !== '' || finding !== null) && (
        <Proposals proposals={proposals} nobodyFits={nobodyFits} seat={seat} />
      )}
      <p className={classes.outside}>
        <Button variant="default" onClick={() => setOutside(true)}>
          A mentor from outside
        </Button>
        <span className="wh-quiet wh-small">Somebody of another organisation who agreed to it.</span>
      </p>
      {isOutside && <OutsideForm seat={seat} onClose={() => setOutside(false)} />}
    </>
  );
};

const sayMyOffer = (seats: readonly LeadSeat[], places: number, to: string | null): string =>
  `You offer to mentor ${inWords(seats.map((seat) => `${seatNames[seat]}s`))}, ${places === 1 ? 'one' : `up to ${places}`} at a time${to ? `, until ${longDay(addDays(to, -1))}` : ''}.`;

const Offer = ({ answer: { offer }, isPast }: Shown) => {
  const [isOffering, setOffering] = useState(false);
  const send = useSend('Taken back. Nobody is sent to you.');
  const takeBack = () =>
    send.mutate({
      method: 'PUT',
      path: '/api/me/mentoring/offer',
      body: { ...offer, note: offer?.note ?? '', places: 0 },
    });
  return (
    <>
      {offer ? (
        <>
          <p>{sayMyOffer(offer.seats, offer.places, offer.to)}</p>
          {offer.note && <p className={classes.quote}>“{offer.note}”</p>}
        </>
      ) : (
        <p>You have offered nothing. Whoever leads for the first time looks for somebody who has done it.</p>
      )}
      {!isPast && (
        <div className={classes.deeds}>
          <Button size="xs" variant="default" onClick={() => setOffering(true)}>
            {offer ? 'Change it' : 'Offer to mentor'}
          </Button>
          {offer && (
            <Button size="xs" variant="subtle" loading={send.isPending} onClick={takeBack}>
              Take it back
            </Button>
          )}
        </div>
      )}
      {isOffering && <OfferForm offer={offer} onClose={() => setOffering(false)} />}
    </>
  );
};

const OnPage = ({ answer, isPast }: Shown) => {
  const { mine, onSeats, past, finding, seat, assumed } = answer;
  const hasMentor =
    mine.some((each) => !each.isMentor && each.state === 'on') ||
    onSeats.some(({ mentee }) => mentee.id === answer.person.id);
  return (
    <>
      {(mine.length > 0 || onSeats.length > 0) && (
        <Section id="mine" title="Mentors and mentees">
          {mine.length > 0 && (
            <div className={classes.cards}>
              {mine.map((mentorship) => (
                <MentorshipCard key={mentorship.id} mentorship={mentorship} isPast={isPast} />
              ))}
            </div>
          )}
          {onSeats.length > 0 && (
            <ul className={classes.list}>
              {onSeats.map((line) => (
                <OnSeat
                  key={`${line.mentee.id} ${line.mentor?.id}`}
                  line={line}
                  answer={answer}
                  isPast={isPast}
                />
              ))}
            </ul>
          )}
        </Section>
      )}
      {(!hasMentor || finding !== null) && !isPast && (
        <Section
          id="whom"
          title="Whom I could ask"
          note={
            seat === null
              ? undefined
              : `Has been ${seatNames[seat]} for ${assumed.doneItAfter} days (configurable assumption), and stands outside your team and your reporting line. You both choose, after a trial talk.`
          }
        >
          <Whom answer={answer} />
        </Section>
      )}
      <Section id="offer" title="What I offer">
        <Offer answer={answer} isPast={isPast} />
      </Section>
      {past.length > 0 && (
        <Section id="past" title="What was" note="Seen by the two of you alone.">
          <ul className={classes.list}>
            {past.map(({ id, sentence, endedBecause }) => (
              <li key={id}>
                <div className={classes.grow}>
                  <p>{sentence}</p>
                  {endedBecause && <p className={classes.quote}>“{endedBecause}”</p>}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

const Mine = () => {
  const asOf = useAsOf();
  const query = useAnswer<MyMentoringAnswer>('/api/me/mentoring', { ...asOf });
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="My mentors"
          over={<Link to="/me">Me</Link>}
          lead={answer.sentence}
          width="reading"
          actions={
            <>
              <ButtonLink variant="default" to="/me/path">
                My path
              </ButtonLink>
              <ButtonLink variant="subtle" to="/mentors">
                Who mentors whom
              </ButtonLink>
            </>
          }
        >
          {answer.standing === 'on' ? (
            <OnPage answer={answer} isPast={isPast} />
          ) : (
            <NotYet
              feature="mentoring"
              standing={answer.standing}
              off="No mentor is proposed, and nothing is shown to anybody but what stands on the seats."
            />
          )}
        </Page>
      )}
    </Answered>
  );
};

/** One's own mentors and mentees, whom one could ask, and what one offers. */
export const MyMentoringPage = () =>
  useViewer().person === null ? (
    <Page title="My mentors" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
