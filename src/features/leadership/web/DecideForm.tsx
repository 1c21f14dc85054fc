import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { addDays } from '../../../ui/dates.ts';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { SplitAnswer } from '../api.ts';
import classes from './leadership.module.css';
import { verdictWords } from './words.ts';

type Verdict = keyof typeof verdictWords;

/** A named human decides. The advice stands beside it, and does not. */
export const DecideForm = ({
  answer,
  onClose,
}: {
  readonly answer: SplitAnswer;
  readonly onClose: () => void;
}) => {
  const [verdict, setVerdict] = useState<Verdict>(answer.advice?.advice ?? 'keep');
  const [em, setEm] = useState<Choice | null>(answer.holder);
  const [tl, setTl] = useState<Choice | null>(answer.plan?.candidates[0]?.person ?? null);
  const [on, setOn] = useState(addDays(answer.asOf, 28));
  const [reason, setReason] = useState('');
  const search = usePeopleSearch();
  const send = useSend('Decided. It is kept with your name and why.');
  const path = `/api/teams/${encodeURIComponent(answer.team.slug)}/split/decisions`;
  const two = verdict === 'split' ? { em: em?.id ?? null, tl: tl?.id ?? null, on } : {};
  return (
    <FormDrawer
      title={`Decide about ${answer.team.name}`}
      submitLabel="Decide"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ path, body: { verdict, reason, ...two } }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={reason.trim().length >= 3 && (verdict !== 'split' || on !== '')}
    >
      <p className="wh-small">{answer.sentence}</p>
      <Radio.Group label="My decision" value={verdict} onChange={(value) => setVerdict(value as Verdict)}>
        <div className={classes.choices}>
          {(Object.keys(verdictWords) as Verdict[]).map((each) => (
            <Radio key={each} value={each} label={verdictWords[each]} />
          ))}
        </div>
      </Radio.Group>
      {verdict === 'split' && (
        <>
          <PersonPicker
            label="Engineering manager"
            description="Empty: the seat is to be filled."
            value={em}
            onChange={setEm}
            search={search}
          />
          <PersonPicker
            label="Tech lead"
            description="Empty: the seat is to be filled."
            value={tl}
            onChange={setTl}
            search={search}
          />
          <DayField label="From" value={on} onChange={setOn} min={answer.asOf} required />
        </>
      )}
      <Textarea
        label="Why"
        description="Is kept with the decision, and read by those it concerns."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={3}
        required
      />
    </FormDrawer>
  );
};
