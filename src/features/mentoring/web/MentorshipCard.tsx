import { Button } from '@mantine/core';
import { useState } from 'react';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { addDays, shortDay } from '../../../ui/dates.ts';
import { useViewer } from '../../../ui/viewer.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { MentorshipAnswer } from '../api.ts';
import { seatNames } from '../leadSeat.ts';
import classes from './mentoring.module.css';
import { CadenceForm, ChoiceForm, EndForm, TalkForm, TrialForm } from './mentorshipForms.tsx';
import { TalkLine } from './TalkLine.tsx';

type Deed = 'trial' | 'yes' | 'no' | 'talk' | 'cadence' | 'end';
interface DeedsProps {
  readonly mentorship: MentorshipAnswer;
  readonly name: string;
  readonly onDeed: (deed: Deed) => void;
}

const AskedDeeds = ({ mentorship: { waitsForMe, trialOn, iSaidYes }, name, onDeed }: DeedsProps) => {
  const trialText = trialOn === null ? 'Set the day of the trial talk' : 'Another day';
  const noText = iSaidYes ? 'Take it back' : 'No';
  return (
    <>
      {waitsForMe && (
        <Button size="xs" onClick={() => onDeed('yes')} aria-label={`Yes, go on with ${name}`}>
          Yes, go on
        </Button>
      )}
      {!iSaidYes && (
        <Button
          size="xs"
          variant={trialOn === null ? 'filled' : 'default'}
          onClick={() => onDeed('trial')}
          aria-label={`${trialText} with ${name}`}
        >
          {trialText}
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={() => onDeed('no')} aria-label={`${noText}: ${name}`}>
        {noText}
      </Button>
    </>
  );
};

const OnDeeds = ({ mentorship: { isTalkLate, isReviewDue }, name, onDeed }: DeedsProps) => {
  const cadenceText = isReviewDue ? 'Go on' : 'How often';
  return (
    <>
      <Button
        size="xs"
        variant={isTalkLate ? 'filled' : 'default'}
        onClick={() => onDeed('talk')}
        aria-label={`Tick a talk with ${name}`}
      >
        Tick a talk
      </Button>
      <Button
        size="xs"
        variant={isReviewDue ? 'filled' : 'default'}
        onClick={() => onDeed('cadence')}
        aria-label={`${cadenceText}, with ${name}`}
      >
        {cadenceText}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => onDeed('end')} aria-label={`End it with ${name}`}>
        End it
      </Button>
    </>
  );
};

/** From the request to a mentor: where the two stand. */
const steps = ['asked', 'trial talk', 'both said yes'] as const;
const Steps = ({
  mentorship: { trialOn, from },
  today,
}: {
  readonly mentorship: MentorshipAnswer;
  readonly today: string;
}) => {
  const done = from !== null ? 3 : trialOn !== null && trialOn <= today ? 2 : 1;
  return (
    <ol className={classes.steps} aria-label="Where you stand">
      {steps.map((step, i) => (
        <li key={step} data-done={i < done} {...(i === done ? { 'aria-current': 'step' as const } : {})}>
          {step}
          {step === 'trial talk' && trialOn && <span className="wh-quiet"> {shortDay(trialOn)}</span>}
        </li>
      ))}
    </ol>
  );
};

interface CardProps {
  readonly mentorship: MentorshipAnswer;
  readonly isPast: boolean;
}

/** One mentor or mentee: how it stands, the talks, and what one can do. */
export const MentorshipCard = ({ mentorship, isPast }: CardProps) => {
  const { today } = useViewer();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { other, outsideName, isMentor, seat, state, sentence, note, cadenceDays, reviewOn } = mentorship;
  const name = other?.name ?? outsideName ?? 'Somebody whose data was erased';
  const form = { mentorship, name, onClose: () => setDeed(null) };
  const Deeds = state === 'asked' ? AskedDeeds : OnDeeds;
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.cardHead}>
        <h3>{other ? <PersonLink person={{ ...other, label: other.name }} /> : name}</h3>
        <Tag tone={state === 'on' ? 'good' : 'plain'}>
          {state === 'asked' ? (isMentor ? 'asks you' : 'asked') : isMentor ? 'you mentor' : 'your mentor'}
        </Tag>
        <span className="wh-quiet wh-small">for the seat of {seatNames[seat]}</span>
      </div>
      <p>{sentence}</p>
      {note && state === 'asked' && <p className={classes.quote}>“{note}”</p>}
      {state === 'asked' ? (
        <Steps mentorship={mentorship} today={today} />
      ) : (
        <>
          <TalkLine mentorship={mentorship} today={today} />
          <p className="wh-quiet wh-small">
            A talk every {cadenceDays} days; looking back on {reviewOn ? shortDay(reviewOn) : 'no day yet'}.
          </p>
        </>
      )}
      {!isPast && (
        <div className={classes.deeds}>
          <Deeds mentorship={mentorship} name={name} onDeed={setDeed} />
        </div>
      )}
      {deed === 'trial' && <TrialForm {...form} day={mentorship.trialOn ?? addDays(today, 3)} />}
      {(deed === 'yes' || deed === 'no') && <ChoiceForm {...form} yes={deed === 'yes'} />}
      {deed === 'talk' && <TalkForm {...form} today={today} />}
      {deed === 'cadence' && <CadenceForm {...form} today={today} />}
      {deed === 'end' && <EndForm {...form} />}
    </article>
  );
};
