import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { CharterAnswer } from '../api.ts';

const lists = [
  ['peopleSide', 'People'],
  ['technologySide', 'Technology'],
  ['sharedPlanning', 'Planned together'],
  ['choosesBetween', 'Has to choose between'],
] as const;
type ListKey = (typeof lists)[number][0];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Edits a charter; each line of a field is one point. */
export const CharterForm = ({
  charter,
  onClose,
}: {
  readonly charter: CharterAnswer;
  readonly onClose: () => void;
}) => {
  const [title, setTitle] = useState(charter.title);
  const [sentence, setSentence] = useState(charter.inOneSentence);
  const [texts, setTexts] = useState<Readonly<Record<ListKey, string>>>(
    () => Object.fromEntries(lists.map(([key]) => [key, charter[key].join('\n')])) as Record<ListKey, string>,
  );
  const send = useSend(`The charter of the ${charter.title} is saved.`);
  const points = Object.fromEntries(lists.map(([key]) => [key, linesOf(texts[key])]));
  const submit = () =>
    send.mutate(
      {
        method: 'PUT',
        path: `/api/charters/${charter.role}`,
        version: charter.version,
        body: { title: title.trim(), inOneSentence: sentence.trim(), ...points },
      },
      { onSuccess: onClose },
    );
  return (
    <FormDrawer
      title={`What the ${charter.title} answers for`}
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={submit}
      isSending={send.isPending}
      error={send.error}
      isReady={title.trim() !== '' && sentence.trim() !== ''}
    >
      <TextInput
        label="What you call the seat"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
      />
      <Textarea
        label="In one sentence"
        value={sentence}
        onChange={(event) => setSentence(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
      {lists.map(([key, label]) => (
        <Textarea
          key={key}
          label={label}
          description="One point per line."
          value={texts[key]}
          onChange={(event) => setTexts({ ...texts, [key]: event.currentTarget.value })}
          autosize
          minRows={3}
        />
      ))}
    </FormDrawer>
  );
};
