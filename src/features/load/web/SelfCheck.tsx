import { Button, Select } from '@mantine/core';
import { type CSSProperties, useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import type { SelfCheckAnswer } from '../api.ts';
import { agreement, selfCheckItems } from '../selfCheck.ts';
import classes from './load.module.css';

const address = '/api/me/load/self-check';
const Credit = () => (
  <p className="wh-quiet wh-small">
    Questions: DORA,{' '}
    <a href="https://dora.dev/research/core/questions/" rel="noreferrer" target="_blank">
      Core model survey questions
    </a>
    ,{' '}
    <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer" target="_blank">
      CC BY 4.0
    </a>
    , unchanged. The scale from 1 to 7 is ours.
  </p>
);

const choices = [
  ...agreement.map((label, place) => ({ value: String(place + 1), label })),
  { value: '0', label: "I don't know or NA" },
];

const CheckForm = ({ onClose }: { readonly onClose: () => void }) => {
  const [answers, setAnswers] = useState<readonly (number | null)[]>(selfCheckItems.map(() => null));
  const send = useSend('Kept for you alone.');
  const choose = (at: number, answer: string | null) =>
    setAnswers(answers.map((each, place) => (place === at && answer !== null ? Number(answer) : each)));
  return (
    <FormDrawer
      title="How I fare"
      submitLabel="Keep it for myself"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: 'PUT', path: address, body: { answers } }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={answers.every((answer) => answer !== null)}
    >
      <p>How strongly do you agree or disagree?</p>
      {selfCheckItems.map((item, at) => (
        <Select
          key={item}
          label={item}
          placeholder="Choose"
          data={choices}
          value={answers[at] === null ? null : String(answers[at])}
          onChange={(value) => choose(at, value)}
          allowDeselect={false}
          maxDropdownHeight={320}
        />
      ))}
      <Credit />
    </FormDrawer>
  );
};

const Checks = ({ checks }: Pick<SelfCheckAnswer, 'checks'>) => (
  <>
    <ul className={classes.checks}>
      {checks.map(({ day, mean }) => (
        <li key={day}>
          <span>{shortDay(day)}</span>
          {mean === null ? (
            <span className="wh-quiet">no answer</span>
          ) : (
            <span
              className={classes.scale}
              style={{ '--at': `${((mean - 1) / 6) * 100}%` } as CSSProperties}
              aria-hidden="true"
            />
          )}
          <span className="wh-numbers">{mean?.toFixed(1)}</span>
        </li>
      ))}
      <li aria-hidden="true">
        <span />
        <span className={classes.ends}>
          <span>disagree</span>
          <span>agree</span>
        </span>
      </li>
    </ul>
    <p className={classes.gap}>Where it rises, change what is around you, not yourself:</p>
    <ul className={classes.doing}>
      <li>Take the first line of “What would help” to your manager: load is theirs to change.</li>
      <li>Say which decisions you may make alone. Little control wears down more than many hours.</li>
      <li>Name what seems unfair: who gets the unloved work, whose word counts.</li>
      <li>If it follows you home for weeks, speak with somebody outside your reporting line or a doctor.</li>
    </ul>
  </>
);

/** Four questions on burnout that the leader answers for themself, and nobody else ever reads. */
export const SelfCheck = () => {
  const query = useAnswer<SelfCheckAnswer>(address);
  const [isAnswering, setAnswering] = useState(false);
  const forget = useSend('Forgotten.');
  return (
    <Answered query={query}>
      {({ checks }) => (
        <>
          {checks.length > 0 && <Checks checks={checks} />}
          <div className={classes.logFoot}>
            <Button variant="default" onClick={() => setAnswering(true)}>
              {checks.length === 0 ? 'Answer four questions' : 'Answer them again'}
            </Button>
            {checks.length > 0 && (
              <Button
                variant="subtle"
                loading={forget.isPending}
                onClick={() => forget.mutate({ method: 'DELETE', path: address })}
              >
                Forget all of it
              </Button>
            )}
          </div>
          {checks.length > 0 && <Credit />}
          {isAnswering && <CheckForm onClose={() => setAnswering(false)} />}
        </>
      )}
    </Answered>
  );
};
