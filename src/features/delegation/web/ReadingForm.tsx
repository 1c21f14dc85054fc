import { Button, FileButton, Textarea } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { ReadingAnswer } from '../api.ts';
import classes from './delegation.module.css';

const Faults = ({ faults }: { readonly faults: ReadingAnswer['faults'] }) => (
  <ul className={classes.faults}>
    {faults.map(({ line, message, severity }) => (
      <li key={`${line}${message}`} data-severity={severity}>
        {line !== undefined && <strong>Line {line}: </strong>}
        {message}
      </li>
    ))}
  </ul>
);

/** What the text would put into the queue, before it does. */
const Preview = ({ answer }: { readonly answer: ReadingAnswer }) => (
  <div role="status" className={classes.preview}>
    <p>
      <strong>{answer.sentence}</strong>
    </p>
    {answer.items.length > 0 && (
      <ul className={classes.found}>
        {answer.items.map(({ line, title, taskClass, says }) => (
          <li key={line}>
            {title} <span className="wh-quiet wh-small">({taskClass})</span>
            <span className="wh-small wh-numbers">{says}</span>
          </li>
        ))}
      </ul>
    )}
    {answer.faults.length > 0 && <Faults faults={answer.faults} />}
  </div>
);

type How = 'pasted' | 'csv';
const path = '/api/me/queue/readings';

/** Takes a list in: pasted, or from a CSV file. Tried first; what one pasted stays there while something is wrong with it. */
export const ReadingForm = ({ onClose }: { readonly onClose: () => void }) => {
  const [text, setText] = useState('');
  const [how, setHow] = useState<How>('pasted');
  const trial = useSend<ReadingAnswer>(({ sentence }) => sentence, 'silent');
  const taking = useSend<ReadingAnswer>(({ sentence }) => sentence);
  const tryOut = (given: string, as: How) => {
    setText(given);
    setHow(as);
    trial.mutate({ path, body: { how: as, text: given } });
  };
  const readFile = async (file: File | null) => {
    if (file) tryOut(await file.text(), 'csv');
  };
  const tried = trial.data;
  const isTried = tried !== undefined && tried.added + tried.changed > 0;
  const submit = () =>
    isTried
      ? taking.mutate({ path, query: { apply: true }, body: { how, text } }, { onSuccess: onClose })
      : tryOut(text, how);
  return (
    <FormDrawer
      title="Paste a list, or bring a file"
      submitLabel={isTried ? 'Take it in' : 'Look at it first'}
      opened
      onClose={onClose}
      onSubmit={submit}
      isSending={trial.isPending || taking.isPending}
      error={taking.error}
      isReady={text.trim() !== ''}
    >
      <Textarea
        label={how === 'csv' ? 'The file' : 'One thing a line'}
        description="title; kind of task; hours; who waits 6h; due. What you leave out at the end is guessed."
        placeholder={'Review the fog; Design review; 3-4; Idris 20h; 2026-11-06'}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          trial.reset();
        }}
        autosize
        minRows={6}
        maxRows={16}
      />
      <FileButton accept=".csv,text/csv" onChange={(file) => void readFile(file)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<FileInput size={16} aria-hidden="true" />}>
            Choose a CSV file
          </Button>
        )}
      </FileButton>
      <p className="wh-quiet wh-small">
        Columns of a file: title, hours, and as you like class, waits_for, held_up_hours, delay_cost, repeats,
        alike, due, kind, skills, confidential, key. Read again, the same key is the same thing.
      </p>
      {trial.error ? <ProblemNote error={trial.error} /> : null}
      {tried && <Preview answer={tried} />}
    </FormDrawer>
  );
};
