import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Tag, type Tone } from '../../../ui/controls/Tag.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Card } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { DecisionAnswer, StepAnswer } from '../api.ts';
import classes from './leadership.module.css';
import { StepForm } from './StepForm.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';
import { stepWords } from './words.ts';

const states: Readonly<Record<DecisionAnswer['state'], readonly [string, Tone]>> = {
  open: ['under way', 'watch'],
  'carried out': ['carried out', 'good'],
  undone: ['appointments undone', 'bad'],
  withdrawn: ['withdrawn', 'plain'],
  kept: ['decided', 'plain'],
};

interface StepLineProps {
  readonly step: StepAnswer;
  readonly onTick: ((isDone: boolean) => void) | undefined;
  readonly onEdit?: (() => void) | undefined;
}

const stepFacts = ({ doneOn, due, isLate }: StepAnswer): string =>
  doneOn ? `done on ${shortDay(doneOn)}` : isLate ? `was due on ${shortDay(due)}` : `by ${shortDay(due)}`;

/** One line of the list, to tick. */
export const StepLine = ({ step, onTick, onEdit }: StepLineProps) => (
  <li className={classes.step} data-done={step.doneOn !== null || undefined}>
    <Checkbox
      checked={step.doneOn !== null}
      disabled={!onTick}
      onChange={(event) => onTick?.(event.currentTarget.checked)}
      aria-label={`Done: ${step.what}`}
    />
    <div className={classes.stepText}>
      <p>{step.what}</p>
      <p className="wh-small wh-quiet">
        {stepWords[step.kind]} · <span data-late={step.isLate || undefined}>{stepFacts(step)}</span>
        {step.owner && (
          <>
            {' · '}
            <PersonLink person={{ ...step.owner, label: step.owner.name }} />
          </>
        )}
        {step.to && step.to.id !== step.owner?.id && (
          <>
            {' to '}
            <PersonLink person={{ ...step.to, label: step.to.name }} />
          </>
        )}
      </p>
    </div>
    {onEdit && (
      <Button variant="subtle" size="xs" onClick={onEdit} aria-label={`Change: ${step.what}`}>
        Change
      </Button>
    )}
  </li>
);

interface DecisionCardProps {
  readonly slug: string;
  readonly decision: DecisionAnswer;
  readonly mayDecide: boolean;
  readonly mayWork: boolean;
}

const Head = ({ decision }: { readonly decision: DecisionAnswer }) => {
  const [word, tone] = states[decision.state];
  return (
    <>
      <p className={classes.decisionHead}>
        <Tag tone={tone}>{word}</Tag>
        <span className="wh-small wh-quiet">
          {longDay(decision.decidedOn)}; advised was to {decision.advised}
        </span>
      </p>
      <p className={classes.decisionSays}>{decision.sentence}</p>
      <p className={classes.quote}>“{decision.reason}”</p>
      {decision.withdrawn && (
        <p className="wh-small">
          Withdrawn by {decision.withdrawn.by?.name ?? 'somebody'} on {longDay(decision.withdrawn.on)}: “
          {decision.withdrawn.reason}”
        </p>
      )}
    </>
  );
};

/** What was decided, by whom and why; of a split the list that is worked through, and the appointments it ends in. */
export const DecisionCard = ({ slug, decision, mayDecide, mayWork }: DecisionCardProps) => {
  const [editing, setEditing] = useState<StepAnswer | 'new' | null>(null);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const at = `/api/teams/${encodeURIComponent(slug)}/split/decisions/${decision.id}`;
  const tick = useSend();
  const appoint = useSend('Appointed. The helm shows two from that day on.');
  const { steps, state, on } = decision;
  const isOpen = state === 'open' || state === 'undone';
  const left = steps.filter(({ doneOn }) => doneOn === null).length;
  const ticked = (step: StepAnswer, isDone: boolean) => {
    const { id, kind, what, due } = step;
    const body = { kind, what, due, isDone, to: step.to?.id ?? null, owner: step.owner?.id ?? null };
    tick.mutate({ method: 'PUT', path: `${at}/steps/${id}`, body });
  };
  return (
    <Card>
      <Head decision={decision} />
      {steps.length > 0 && state !== 'withdrawn' && (
        <>
          <div className={classes.stepsHead}>
            <h3>{left === 0 ? 'All is handed over' : `${left} of ${steps.length} steps are open`}</h3>
            {mayWork && isOpen && (
              <Button
                variant="default"
                size="xs"
                leftSection={<Plus size={14} aria-hidden="true" />}
                onClick={() => setEditing('new')}
              >
                Add a step
              </Button>
            )}
          </div>
          <ul className={classes.steps}>
            {steps.map((step) => (
              <StepLine
                key={step.id}
                step={step}
                onTick={mayWork ? (isDone) => ticked(step, isDone) : undefined}
                onEdit={mayWork ? () => setEditing(step) : undefined}
              />
            ))}
          </ul>
        </>
      )}
      {isOpen && mayDecide && on && (
        <div className={classes.deeds}>
          <Button
            loading={appoint.isPending}
            onClick={() => appoint.mutate({ path: `${at}/appointments`, body: {} })}
          >
            Appoint both from {shortDay(on)}
          </Button>
          <Button variant="subtle" onClick={() => setWithdrawing(true)}>
            Withdraw the decision…
          </Button>
          <span className="wh-small wh-quiet">
            {left > 0 ? 'What is open goes on beside it. ' : ''}Undo it on the page Changes.
          </span>
        </div>
      )}
      {state === 'carried out' && (
        <p className="wh-small">
          The appointments are made{decision.carriedOutOn ? `, on ${longDay(decision.carriedOutOn)}` : ''}.{' '}
          <Link to="/teams/$slug/partnership" params={{ slug }}>
            Agree on who decides what
          </Link>
          .
        </p>
      )}
      {appoint.error ? <ProblemNote error={appoint.error} /> : null}
      {tick.error ? <ProblemNote error={tick.error} /> : null}
      {editing && (
        <StepForm
          path={`${at}/steps`}
          step={editing === 'new' ? null : editing}
          due={on ?? decision.decidedOn}
          onClose={() => setEditing(null)}
        />
      )}
      {isWithdrawing && <WithdrawForm path={`${at}/withdrawal`} onClose={() => setWithdrawing(false)} />}
    </Card>
  );
};
