import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { SeatListAnswer, TaskAnswer } from '../api.ts';
import type { TaskList as ListName } from '../vacancy.ts';
import { asSent, taskPath } from './taskPath.ts';

interface TaskFormProps {
  readonly person: string;
  readonly list: ListName;
  readonly seat: SeatListAnswer;
  readonly task: TaskAnswer;
  readonly onClose: () => void;
}

/** Words a line anew, gives it to somebody, or moves its day. */
export const TaskForm = ({ person, list, seat, task, onClose }: TaskFormProps) => {
  const search = usePeopleSearch();
  const [what, setWhat] = useState(task.what);
  const [takenBy, setTakenBy] = useState<Choice | null>(task.takenBy);
  const [due, setDue] = useState(task.due ?? '');
  const send = useSend('Saved.');
  const body = {
    ...asSent(task, seat.appointment),
    ...{ takenBy: takenBy?.id ?? null, due: due === '' ? null : due },
    what: what.trim() === task.what ? null : what.trim(),
  };
  return (
    <FormDrawer
      title="Change the line"
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: 'PUT', path: taskPath(person, list, task.key), body }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={what.trim() !== ''}
    >
      <TextInput
        label="What"
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
        required
      />
      <PersonPicker
        label={list === 'handover' ? 'Who takes it over' : 'With whom, or who learns it'}
        value={takenBy}
        onChange={setTakenBy}
        search={search}
      />
      <DayField label="By" value={due} onChange={setDue} />
    </FormDrawer>
  );
};
