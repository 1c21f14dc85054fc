import { NumberInput, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { addDays, shortDay } from '../../../ui/dates.ts';
import type { MentorshipAnswer } from '../api.ts';
import classes from './mentoring.module.css';

interface FormProps {
  readonly mentorship: MentorshipAnswer;
  readonly name: string;
  readonly onClose: () => void;
}

interface StepFormProps extends FormProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly step: 'trial' | 'choice' | 'talks' | 'cadence' | 'end';
  readonly body: object;
  readonly said: string;
  readonly isReady?: boolean;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

const StepForm = ({ mentorship, onClose, step, body, said, children, ...form }: StepFormProps) => {
  const send = useSend(said);
  const path = `/api/mentorships/${encodeURIComponent(mentorship.id)}/${step}`;
  return (
    <FormDrawer
      title={form.title}
      submitLabel={form.submitLabel}
      isReady={form.isReady ?? true}
      danger={form.danger ?? false}
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path, body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
    >
      {children}
    </FormDrawer>
  );
};

/** The day of the trial talk. */
export const TrialForm = ({ day, ...form }: FormProps & { readonly day: string }) => {
  const [on, setOn] = useState(day);
  return (
    <StepForm
      {...form}
      title={`Trial talk with ${form.name}`}
      submitLabel="Set the day"
      step="trial"
      body={{ on }}
      said="The day is set; the other one sees it."
      isReady={on !== ''}
    >
      <p>Agree on it with each other first. After it each of you says yes or no.</p>
      <DayField label="Day" value={on} onChange={setOn} required />
    </StepForm>
  );
};

/** Yes or no after the trial talk. */
export const ChoiceForm = ({ yes, ...form }: FormProps & { readonly yes: boolean }) => {
  const [because, setBecause] = useState('');
  return (
    <StepForm
      {...form}
      title={yes ? `Go on with ${form.name}` : `Not with ${form.name}`}
      submitLabel={yes ? 'Say yes' : 'Say no'}
      step="choice"
      body={{ yes, because: because.trim() }}
      said={yes ? 'Your yes is kept.' : 'It is closed. Nobody else ever sees it.'}
    >
      {yes ? (
        <p>
          Once both have said yes, it begins: the mentor stands on the seat for all to see, an hour or so a
          week counts for the load of both, and you set how often you talk.
        </p>
      ) : (
        <>
          <p>A no needs no reason, and nothing follows from it.</p>
          <Textarea
            label="A word, if you like"
            value={because}
            onChange={(event) => setBecause(event.currentTarget.value)}
            autosize
            minRows={2}
          />
        </>
      )}
    </StepForm>
  );
};

/** Ticks the day of a talk, or takes a tick away. */
export const TalkForm = ({ today, ...form }: FormProps & { readonly today: string }) => {
  const [on, setOn] = useState(today);
  const isTicked = form.mentorship.talks.includes(on);
  return (
    <StepForm
      {...form}
      title={`A talk with ${form.name}`}
      submitLabel={isTicked ? 'Take the tick away' : 'Tick'}
      step="talks"
      body={{ on, wasHeld: !isTicked }}
      said={isTicked ? 'The tick is gone.' : 'Ticked.'}
      isReady={on !== ''}
    >
      <p>The day alone is kept, seen by the two of you. What was said is yours.</p>
      <DayField label="Day" value={on} onChange={setOn} max={today} required />
      {form.mentorship.talks.length > 0 && (
        <p className="wh-quiet wh-small">Ticked: {form.mentorship.talks.map(shortDay).join(', ')}</p>
      )}
    </StepForm>
  );
};

/** How often the two talk, and when to look back. */
export const CadenceForm = ({ today, ...form }: FormProps & { readonly today: string }) => {
  const { cadenceDays, reviewOn, isReviewDue } = form.mentorship;
  const [everyDays, setEveryDays] = useState<number | string>(cadenceDays ?? 14);
  const [review, setReview] = useState(isReviewDue || reviewOn === null ? addDays(today, 182) : reviewOn);
  return (
    <StepForm
      {...form}
      title={`How often, with ${form.name}`}
      submitLabel="Save"
      step="cadence"
      body={{ everyDays, reviewOn: review }}
      said="Kept for both of you."
      isReady={typeof everyDays === 'number' && review !== ''}
    >
      <div className={classes.cadences}>
        <NumberInput
          label="A talk every … days"
          description="14: fortnightly"
          value={everyDays}
          onChange={setEveryDays}
          min={1}
          max={366}
          allowDecimal={false}
        />
        <DayField
          label="Look back together on"
          description="Then go on, or end it."
          value={review}
          onChange={setReview}
          required
        />
      </div>
    </StepForm>
  );
};

/** Ends a mentorship with a reason. */
export const EndForm = (form: FormProps) => {
  const [because, setBecause] = useState('');
  return (
    <StepForm
      {...form}
      title={`End it with ${form.name}`}
      submitLabel="End it"
      step="end"
      body={{ because: because.trim() }}
      said="It has ended, and the seat names no mentor any more."
      isReady={because.trim().length >= 3}
    >
      <p>The two of you see the reason. That it was one stays in the record.</p>
      <Textarea
        label="Why"
        description="Reached what you wanted, too little time, another mentor …"
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
    </StepForm>
  );
};
