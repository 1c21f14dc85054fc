import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { reasonWords, spokenHours } from '../advice.ts';
import type { CandidateAnswer, ChoiceAnswer, ItemAnswer, ItemPageAnswer } from '../api.ts';
import { CandidateList } from './CandidateList.tsx';
import { HandOnForm, SelfForm } from './ChoiceForms.tsx';
import { Compared } from './Compared.tsx';
import classes from './delegation.module.css';
import { ItemForm } from './ItemForm.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { Sides, SideTable } from './Sides.tsx';
import { kindWords, levelWords, standsWords, tenths, toneOf } from './words.ts';

const times = (n: number | null): string => (n === null ? 'not within 60 times' : `${n} times`);
const percent = (share: number): string => `${Math.round(100 * share)} %`;

const Facts = ({ item }: { readonly item: ItemAnswer }) => {
  const { hours, heldUpHours, waitsFor, due, repeats, alike, skills, kind, isConfidential } = item;
  const rows: readonly (readonly [string, string])[] = [
    [
      'Takes you',
      hours.low === hours.high ? `${tenths(hours.low)} h` : `${tenths(hours.low)}–${tenths(hours.high)} h`,
    ],
    [
      'Holds up',
      heldUpHours > 0 ? `${tenths(heldUpHours)} h of others a week` : 'nobody, as far as you said',
    ],
    ...(waitsFor ? [['Waiting for it', waitsFor] as const] : []),
    ...(item.delayCost !== null ? [['A week costs', `${tenths(item.delayCost)} h of yours`] as const] : []),
    ...(due ? [['Due', longDay(due)] as const] : []),
    ['Comes', `${repeats} times, ${alike === 'same' ? 'the same task' : 'similar tasks'}`],
    ...(skills.length > 0 ? [['Needs', skills.join(', ')] as const] : []),
    ['Kind', `${item.taskClass}, ${kindWords[kind]}${isConfidential ? ', confidential' : ''}`],
  ];
  return (
    <dl className={classes.facts}>
      {rows.map(([term, says]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
};

const Decided = ({ item, choice }: { readonly item: ItemAnswer; readonly choice: ChoiceAnswer }) => {
  const { level, reason, reasonText, word, answer, on, outcomes } = choice;
  return (
    <div className={classes.decided}>
      <p>
        <Tag tone={toneOf(choice)}>{standsWords(choice)}</Tag>{' '}
        <span className="wh-quiet wh-small">decided {shortDay(on)}</span>
      </p>
      {level && (
        <p>
          {levelWords[level]} <span className="wh-quiet">({level})</span>
        </p>
      )}
      {reason && (
        <p>
          {reasonWords[reason]}
          {reasonText && <>: “{reasonText}”</>} <span className="wh-quiet wh-small">seen by you alone</span>
        </p>
      )}
      {word && <p className={classes.quote}>You: “{word}”</p>}
      {answer?.word && (
        <p className={classes.quote}>
          {choice.delegate?.name.split(' ')[0] ?? 'They'}, {shortDay(answer.on)}: “{answer.word}”
        </p>
      )}
      {outcomes.length > 0 && <Compared outcomes={outcomes} />}
      {outcomes.some(({ went }) => went === 'mended') && (
        <p className="wh-small">
          {item.title} had to be mended {outcomes.filter(({ went }) => went === 'mended').length} of{' '}
          {outcomes.length} times.
        </p>
      )}
    </div>
  );
};

type Form = 'edit' | 'self' | 'outcome' | CandidateAnswer | null;

const StateButtons = ({ item }: { readonly item: ItemAnswer }) => {
  const send = useSend('Your list is up to date.');
  const set = (state: ItemAnswer['state']) =>
    send.mutate({
      method: 'PUT',
      path: `/api/me/queue/${encodeURIComponent(item.id)}/state`,
      body: { version: item.version, state },
    });
  return (
    <>
      {item.state === 'open' ? (
        <>
          <Button variant="default" loading={send.isPending} onClick={() => set('done')}>
            Done
          </Button>
          <Button variant="subtle" onClick={() => set('dropped')}>
            Drop it
          </Button>
        </>
      ) : (
        <Button variant="default" loading={send.isPending} onClick={() => set('open')}>
          Open it again
        </Button>
      )}
      {send.error && <ProblemNote error={send.error} />}
    </>
  );
};

const HowSure = ({ answer }: { readonly answer: ItemPageAnswer }) => {
  const { prediction, estimate } = answer;
  const { breakEven, chance, repeats, first, risk } = prediction;
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'Has paid after',
      times(breakEven.value),
      `four times out of five between ${times(breakEven.low)} and ${times(breakEven.high)}`,
    ],
    ['Pays within what you expect', percent(chance), `${repeats} times`],
    [
      'After them',
      `${tenths(prediction.delegated.value)} h handed on`,
      `${tenths(prediction.delegated.low)}–${tenths(prediction.delegated.high)}; ${tenths(prediction.self)} h yourself`,
    ],
    [
      'The first time',
      `${spokenHours(first.other.value)} of theirs`,
      `${tenths(first.other.low)}–${tenths(first.other.high)}; and ${spokenHours(first.guiding)} of yours for explaining and looking over`,
    ],
    [
      'The risk',
      `${percent(risk.chance)} at first`,
      `that it goes wrong, and ${spokenHours(risk.hours)} of yours to mend it; it fades as they learn`,
    ],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {rows.map(([term, says, more]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <strong className="wh-numbers">{says}</strong> <span className="wh-quiet">{more}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.remark}>
        {estimate.taskClass}: {estimate.sentence}
      </p>
    </>
  );
};

const Assumed = ({ answer }: { readonly answer: ItemPageAnswer }) => (
  <details className={classes.more}>
    <summary>What is assumed, and where from</summary>
    <ul className={classes.assumed}>
      {answer.assumptions.map(({ says, value, source }) => (
        <li key={says}>
          <span>{says}</span>
          <strong className="wh-numbers">{value}</strong>
          <span className="wh-quiet wh-small">{source}</span>
        </li>
      ))}
    </ul>
  </details>
);

interface OnPageProps {
  readonly answer: ItemPageAnswer;
  readonly isPast: boolean;
  readonly onForm: (form: Form) => void;
}

const OnPage = ({ answer, isPast, onForm }: OnPageProps) => {
  const { line, prediction, sides, candidates, withoutSkills, mu, earlier } = answer;
  const isOpen = line.item.state === 'open' && !isPast;
  return (
    <>
      {line.choice && (
        <Section id="decided" title="What you decided">
          <Decided item={line.item} choice={line.choice} />
          {earlier.length > 0 && (
            <details className={classes.more}>
              <summary>Decided before</summary>
              {earlier.toReversed().map((choice) => (
                <Decided key={choice.id} item={line.item} choice={choice} />
              ))}
            </details>
          )}
        </Section>
      )}
      <Section id="sides" title="Both sides" note={`What it has cost after so many times. ${mu.sentence}`}>
        <Sides sides={sides} breakEven={prediction.breakEven.value} repeats={prediction.repeats} />
        <SideTable answer={answer} />
      </Section>
      <Section
        id="who"
        title="Who could take it on"
        note="Whom you lead, by what they show you. Hours are those of anybody at that level, never of a person."
      >
        {withoutSkills && <p className={classes.remark}>{withoutSkills}</p>}
        {candidates.length === 0 ? (
          <Empty title="You lead nobody on this day" />
        ) : (
          <CandidateList candidates={candidates} onChoose={isOpen ? onForm : undefined} />
        )}
      </Section>
      <div className={classes.columns}>
        <Section id="sure" title="How sure is that?">
          <HowSure answer={answer} />
        </Section>
        <Section
          id="moves"
          title="What would move it"
          note="After how many times it pays, if an hour of yours were worth more or less, or one learned faster or slower."
        >
          <Sensitivity answer={answer} />
        </Section>
      </div>
      <Section id="item" title="The thing itself">
        <Facts item={line.item} />
        <Assumed answer={answer} />
      </Section>
    </>
  );
};

interface FormsProps {
  readonly answer: ItemPageAnswer;
  readonly form: Form;
  readonly onClose: () => void;
}

const Forms = ({ answer: { line }, form, onClose }: FormsProps) => {
  const { item, choice, advice } = line;
  if (form === null) return null;
  if (form === 'edit') return <ItemForm item={item} onClose={onClose} />;
  if (form === 'self') return <SelfForm item={item} proposed={advice?.reason ?? null} onClose={onClose} />;
  if (form === 'outcome')
    return choice ? <OutcomeForm item={item} choice={choice} onClose={onClose} /> : null;
  return <HandOnForm item={item} candidate={form} onClose={onClose} />;
};

const Actions = ({
  answer,
  onForm,
}: {
  readonly answer: ItemPageAnswer;
  readonly onForm: (form: Form) => void;
}) => {
  const { line, candidates } = answer;
  const { item, choice, advice } = line;
  const said = choice?.answer?.answer;
  const isUndecided = choice === null || said === 'decline' || said === 'counter';
  const to = said === 'counter' ? choice?.delegate : advice?.to;
  const asked = candidates.find(({ person, mayTake }) => mayTake && person.id === to?.id);
  if (item.state !== 'open') return <StateButtons item={item} />;
  return (
    <>
      {isUndecided && asked && (
        <Button onClick={() => onForm(asked)}>
          {said === 'counter' ? 'Ask anew:' : 'Hand it on to'} {asked.person.name}
        </Button>
      )}
      {isUndecided && (
        <Button variant={asked ? 'default' : 'filled'} onClick={() => onForm('self')}>
          Do it yourself
        </Button>
      )}
      {!isUndecided && <Button onClick={() => onForm('outcome')}>Say what came of it</Button>}
      <Button variant="default" onClick={() => onForm('edit')}>
        Change it
      </Button>
      <StateButtons item={item} />
    </>
  );
};

/** One thing of one's queue: do it or hand it on, with both sides, who could learn it, how sure that is, and what came of it. */
export const ItemPage = ({ id }: { readonly id: string }) => {
  const asOf = useAsOf();
  const query = useAnswer<ItemPageAnswer>(`/api/me/queue/${encodeURIComponent(id)}`, { ...asOf });
  const [form, setForm] = useState<Form>(null);
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={answer.line.item.title}
          over={<Link to="/me/queue">My queue</Link>}
          lead={answer.sentence}
          actions={!isPast && <Actions answer={answer} onForm={setForm} />}
        >
          <OnPage answer={answer} isPast={isPast} onForm={setForm} />
          <Forms answer={answer} form={form} onClose={() => setForm(null)} />
        </Page>
      )}
    </Answered>
  );
};
