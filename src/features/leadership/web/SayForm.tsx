import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { SplitAnswer } from '../api.ts';
import type { SaidOf } from './Conditions.tsx';
import classes from './leadership.module.css';

const titles = { goals: 'How it stands with the goals', ready: 'Who is ready for the tech lead seat' };
const choices = {
  goals: {
    yes: 'The team has goals and has acknowledged them',
    no: 'It has none, or has not acknowledged them',
  },
  ready: { yes: 'Somebody is ready', no: 'Nobody is ready yet' },
};

interface SayFormProps {
  readonly answer: SplitAnswer;
  readonly about: SaidOf;
  readonly onClose: () => void;
}

/** Says by hand, with a name and a day, what no other part tells yet. */
export const SayForm = ({ answer, about, onClose }: SayFormProps) => {
  const before = answer.words[about];
  const [said, setSaid] = useState(before?.answer === false ? 'no' : 'yes');
  const [since, setSince] = useState(before?.since ?? answer.asOf);
  const [who, setWho] = useState<Choice | null>(before?.candidate ?? null);
  const [evidence, setEvidence] = useState('');
  const search = usePeopleSearch();
  const send = useSend('It is recorded, with your name.');
  const path = `/api/teams/${encodeURIComponent(answer.team.slug)}/split/words/${about}`;
  const body =
    said === 'unsaid'
      ? { answer: null, evidence }
      : { answer: said === 'yes', since, candidate: said === 'yes' ? (who?.id ?? null) : null, evidence };
  const needsPerson = about === 'ready' && said === 'yes';
  return (
    <FormDrawer
      title={titles[about]}
      submitLabel="Record it"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ method: 'PUT', path, body }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={evidence.trim().length >= 3 && (!needsPerson || who !== null)}
    >
      <Radio.Group label="It is so" value={said} onChange={setSaid}>
        <div className={classes.choices}>
          <Radio value="yes" label={choices[about].yes} />
          <Radio value="no" label={choices[about].no} />
          {before?.answer != null && <Radio value="unsaid" label="Take back what was said" />}
        </div>
      </Radio.Group>
      {needsPerson && (
        <PersonPicker
          label="Who"
          description="They see that it was said, by whom and why."
          value={who}
          onChange={setWho}
          search={search}
          required
        />
      )}
      {said !== 'unsaid' && (
        <DayField label="Since" value={since} onChange={setSince} max={answer.asOf} required />
      )}
      <Textarea
        label={said === 'unsaid' ? 'Why' : 'What shows it'}
        description={
          about === 'ready' ? 'Times they led, with days. Nothing they produced, and no score.' : undefined
        }
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
        autosize
        minRows={3}
        required
      />
    </FormDrawer>
  );
};
