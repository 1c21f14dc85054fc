import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { inWords } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { NotYet } from '../../access/web/index.tsx';
import { capital, PersonLink } from '../../people/web/index.tsx';
import type { HandedAnswer, HandedLine } from '../api.ts';
import classes from './delegation.module.css';
import { tenths } from './words.ts';

type Answer = 'accept' | 'decline' | 'counter';

const asks: Readonly<
  Record<Answer, { readonly title: string; readonly submit: string; readonly label: string }>
> = {
  accept: { title: 'Take it on', submit: 'Yes', label: 'A word with it' },
  decline: { title: 'Not now', submit: 'No', label: 'A word with it, if you like' },
  counter: { title: 'Yes, but otherwise', submit: 'Propose it', label: 'What you would do otherwise' },
};

interface AnswerFormProps {
  readonly line: HandedLine;
  readonly answer: Answer;
  readonly onClose: () => void;
}

const AnswerForm = ({ line, answer, onClose }: AnswerFormProps) => {
  const [word, setWord] = useState('');
  const { title, submit, label } = asks[answer];
  const send = useSend(`${line.from?.name ?? 'Your lead'} sees your answer.`);
  const path = `/api/me/handed/${encodeURIComponent(line.id)}/answer`;
  return (
    <FormDrawer
      title={title}
      submitLabel={submit}
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: 'PUT', path, body: { answer, word: word.trim() } }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={answer !== 'counter' || word.trim().length > 2}
    >
      <p>
        <strong>{line.title}</strong>
      </p>
      <Textarea
        label={label}
        description={
          answer === 'decline' ? 'No reason is asked for, and nothing follows from a no.' : undefined
        }
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        required={answer === 'counter'}
        autosize
        minRows={3}
      />
    </FormDrawer>
  );
};

const answerWords: Readonly<Record<Answer, string>> = {
  accept: 'You took it on',
  decline: 'You said no',
  counter: 'You would do it otherwise',
};

const StateTag = ({ line }: { readonly line: HandedLine }) => {
  if (line.state === 'taken back') return <Tag>not with you any more</Tag>;
  if (line.state !== 'open') return <Tag tone="good">{line.state}</Tag>;
  if (line.answer === null) return <Tag tone="watch">answer by {shortDay(line.answerBy)}</Tag>;
  return (
    <Tag tone={line.answer.answer === 'accept' ? 'good' : 'plain'}>{answerWords[line.answer.answer]}</Tag>
  );
};

const Why = ({ line: { why, from } }: { readonly line: HandedLine }) => (
  <details className={classes.more}>
    <summary>Why me?</summary>
    <div className={classes.why}>
      <p>{why.sentence}</p>
      {why.inputs.length > 0 && <p>What about you went into it: {inWords(why.inputs)}.</p>}
      <p className="wh-quiet wh-small">
        {why.considered} others were looked at. {from?.name ?? 'Your lead'} decided. Rule: {why.rule}.
      </p>
    </div>
  </details>
);

const Handed = ({ line, isPast }: { readonly line: HandedLine; readonly isPast: boolean }) => {
  const [answering, setAnswering] = useState<Answer | null>(null);
  const mayAnswer = !isPast && line.state === 'open' && line.outcomes.length === 0;
  const wording = line.answer === null ? 'filled' : 'default';
  const { low, high } = line.hours;
  return (
    <article className={classes.handed} aria-label={line.title}>
      <div className={classes.handedHead}>
        <h2>{line.title}</h2>
        <StateTag line={line} />
      </div>
      <p className="wh-quiet wh-small">
        {line.from ? <PersonLink person={line.from} /> : 'Somebody whose data was erased'},{' '}
        {shortDay(line.on)} · {line.taskClass} ·{' '}
        {low === high ? tenths(low) : `${tenths(low)}–${tenths(high)}`} h for them, longer for you at first
        {line.due ? ` · due ${shortDay(line.due)}` : ''}
      </p>
      {line.word && <p className={classes.quote}>“{line.word}”</p>}
      <p className={classes.freedom}>
        <strong>{capital(line.level)}</strong> {line.means}
      </p>
      {line.answer?.word && <p className={classes.quote}>You: “{line.answer.word}”</p>}
      {line.outcomes.map(({ times, otherHours, leaderHours, went }) => (
        <p key={times} className="wh-small">
          Time {times}: {tenths(otherHours ?? 0)} h of yours, {tenths(leaderHours)} h of theirs,{' '}
          {went === 'well' ? 'went well' : 'something was mended'}. It teaches the kind of task, and is no
          measure of you.
        </p>
      ))}
      {mayAnswer && (
        <div className={classes.deeds}>
          {line.answer?.answer !== 'accept' && (
            <Button size="xs" variant={wording} onClick={() => setAnswering('accept')}>
              Take it on
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setAnswering('counter')}>
            Yes, but otherwise
          </Button>
          {line.answer?.answer !== 'decline' && (
            <Button size="xs" variant="default" onClick={() => setAnswering('decline')}>
              Not now
            </Button>
          )}
        </div>
      )}
      <Why line={line} />
      {answering && <AnswerForm line={line} answer={answering} onClose={() => setAnswering(null)} />}
    </article>
  );
};

const Mine = () => {
  const asOf = useAsOf();
  const query = useAnswer<HandedAnswer>('/api/me/handed', { ...asOf });
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {({ standing, sentence, items }) => (
        <Page title="Handed on to me" over={<Link to="/me">Me</Link>} lead={sentence} width="reading">
          {standing !== 'on' && (
            <NotYet feature="delegation" standing={standing} off="Nothing can be handed on here." />
          )}
          {standing === 'on' && items.length === 0 && (
            <Empty title="Nothing yet">
              Whoever leads you can hand something on to you. You say yes, no, or what you would do otherwise.
            </Empty>
          )}
          {standing === 'on' && (
            <div className={classes.handedList}>
              {items.map((line) => (
                <Handed key={line.id} line={line} isPast={isPast} />
              ))}
            </div>
          )}
        </Page>
      )}
    </Answered>
  );
};

/** What leaders handed on to one: why me, with what freedom, and one's answer. */
export const HandedPage = () =>
  useViewer().person === null ? (
    <Page title="Handed on to me" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
