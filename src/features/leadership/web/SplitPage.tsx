import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '../../../ui/api/Problem.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { SplitAnswer } from '../api.ts';
import { Basis } from './Basis.tsx';
import { Conditions, type SaidOf } from './Conditions.tsx';
import { DecideForm } from './DecideForm.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import classes from './leadership.module.css';
import { SayForm } from './SayForm.tsx';
import { Transfers } from './Transfers.tsx';

const Partnership = ({ slug }: { readonly slug: string }) => (
  <Link to="/teams/$slug/partnership" params={{ slug }}>
    Who decides what
  </Link>
);

const Relief = ({ answer }: { readonly answer: SplitAnswer }) => {
  const { reliefs, plan, holder } = answer;
  const waiting = plan?.waiting ?? null;
  if (reliefs.length === 0 && waiting === null) return null;
  return (
    <Section id="relief" title={`What relieves ${holder!.name}, and what waiting costs`}>
      <div className={classes.twoColumns}>
        <ul className={classes.lines}>
          {reliefs.map(({ says, hours }) => (
            <li key={says}>
              <span className={`${classes.hours} wh-numbers`}>
                {hours === null ? '' : `${hours.toFixed(1)} h`}
              </span>
              <span>{says}</span>
            </li>
          ))}
        </ul>
        {waiting && (
          <div className={classes.waiting}>
            <p className={classes.figure}>
              <span className="wh-numbers">{Math.round(waiting.price)} h</span> a week
            </p>
            <p>{waiting.sentence}</p>
            <details className={classes.basis}>
              <summary>What it rests on</summary>
              <p className={classes.formula}>
                (L − 1) · H · μ = {waiting.hoursOver.toFixed(1)} h · {waiting.mu.toFixed(1)}
              </p>
              <p className="wh-small">{waiting.because}</p>
            </details>
          </div>
        )}
      </div>
    </Section>
  );
};

const Hints = ({ answer: { hints, sentence } }: { readonly answer: SplitAnswer }) => {
  const shown = hints.filter((hint, at) => hint.sentence !== sentence || at > 0 || hint.because !== '');
  if (shown.length === 0) return null;
  return (
    <Section id="hints" title="The seats of this team">
      <ul className={classes.hints}>
        {shown.map((hint) => (
          <li key={hint.kind}>
            {hint.sentence !== sentence && <p className={classes.decisionSays}>{hint.sentence}</p>}
            <p>{hint.because}</p>
            <Basis assumptions={hint.assumptions} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const OnPage = ({
  answer,
  onSay,
}: {
  readonly answer: SplitAnswer;
  readonly onSay: (about: SaidOf) => void;
}) => {
  const { decisions, advice, plan, team, mayDecide, maySay, asOf } = answer;
  const [latest, ...earlier] = decisions;
  return (
    <>
      {latest && (
        <Section id="decision" title="What was decided">
          <DecisionCard
            slug={team.slug}
            decision={latest}
            mayDecide={mayDecide}
            mayWork={maySay || mayDecide}
          />
        </Section>
      )}
      <Hints answer={answer} />
      {advice && <Conditions advice={advice} asOf={asOf} onSay={maySay ? onSay : undefined} />}
      <Relief answer={answer} />
      {plan && latest?.state !== 'open' && <Transfers answer={answer} plan={plan} />}
      {earlier.length > 0 && (
        <Section id="earlier" title="Decided before">
          <div className={classes.cards}>
            {earlier.map((decision) => (
              <DecisionCard
                key={decision.id}
                slug={team.slug}
                decision={decision}
                mayDecide={false}
                mayWork={false}
              />
            ))}
          </div>
        </Section>
      )}
      {advice === null && decisions.length === 0 && answer.hints.length === 0 && answer.standing === 'on' && (
        <Empty title="Nothing speaks for another number of seats">
          Two people at the helm, enough people, a span that fits.
        </Empty>
      )}
      <p className={`${classes.foot} wh-small`}>
        Nothing here is carried out by itself. How often a rule from seats alone was right:{' '}
        <Link to="/leadership/backtest">back-test on public organisations</Link>.
      </p>
    </>
  );
};

const Body = ({ answer }: { readonly answer: SplitAnswer }) => {
  const [form, setForm] = useState<SaidOf | 'decide' | null>(null);
  const { team, sentence, advice, mayDecide, shape, decisions } = answer;
  const isUnderWay = decisions[0]?.state === 'open';
  return (
    <Page
      title={`One seat or two: ${team.name}`}
      over={
        <Link to="/teams/$slug" params={{ slug: team.slug }}>
          {team.name}
        </Link>
      }
      lead={
        <>
          {sentence}
          {advice?.unknown && <span className={classes.unknown}> {advice.unknown}</span>}
        </>
      }
      actions={
        <>
          <Partnership slug={team.slug} />
          {mayDecide && shape === 'both seats' && !isUnderWay && (
            <Button onClick={() => setForm('decide')}>Decide…</Button>
          )}
        </>
      }
    >
      <OnPage answer={answer} onSay={setForm} />
      {form === 'decide' && <DecideForm answer={answer} onClose={() => setForm(null)} />}
      {form !== null && form !== 'decide' && (
        <SayForm answer={answer} about={form} onClose={() => setForm(null)} />
      )}
    </Page>
  );
};

/** Whether one seat should become two: the answer in a sentence, condition by condition, and how it would go. */
export const SplitPage = ({ slug }: { readonly slug: string }) => {
  const query = useAnswer<SplitAnswer>(`/api/teams/${encodeURIComponent(slug)}/split`, { ...useAsOf() });
  if (query.data === undefined && query.error && asProblem(query.error).status === 403)
    return (
      <Page title="One seat or two" width="reading" lead={asProblem(query.error).message}>
        <p>
          Everyone may read this of the team: <Partnership slug={slug} />.
        </p>
      </Page>
    );
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.team.id} answer={answer} />}
    </Answered>
  );
};
