import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Pencil, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { SeatListAnswer, TaskAnswer } from '../api.ts';
import type { TaskList as ListName } from '../vacancy.ts';
import { TaskForm } from './TaskForm.tsx';
import { asSent, taskPath } from './taskPath.ts';
import classes from './vacancies.module.css';

interface TaskListProps {
  readonly person: string;
  readonly list: ListName;
  readonly seat: SeatListAnswer;
  /** Looked at on another day, it is not changed. */
  readonly isPast: boolean;
}

interface LineProps extends TaskListProps {
  readonly task: TaskAnswer;
}

const Line = ({ person, list, seat, isPast, task }: LineProps) => {
  const { today } = useViewer();
  const [isEditing, setEditing] = useState(false);
  // What was just ticked stands at once; null: as the server says.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const send = useSend();
  const { key, what, to, takenBy, due, doneOn } = task;
  const path = taskPath(person, list, key);
  const takeOff = () =>
    send.mutate({ method: 'PUT', path, body: { ...asSent(task, seat.appointment), isRemoved: true } });
  const isDone = wanted ?? doneOn !== null;
  const tick = (done: boolean) => {
    setWanted(done);
    send.mutate(
      { method: 'PUT', path, body: { ...asSent(task, seat.appointment), isDone: done } },
      { onSettled: () => setWanted(null) },
    );
  };
  const isLate = doneOn === null && due !== null && due < today;
  return (
    <li>
      <Checkbox
        checked={isDone}
        disabled={isPast}
        aria-label={what}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <span className={classes.taskWhat} data-done={isDone}>
        {to ? <Link to={to}>{what}</Link> : what}
      </span>
      <span className={classes.taskTags}>
        {takenBy && <Tag>{takenBy.name}</Tag>}
        {due && doneOn === null && <Tag tone={isLate ? 'bad' : 'plain'}>{`by ${shortDay(due)}`}</Tag>}
        {doneOn && <span className={classes.small}>{shortDay(doneOn)}</span>}
      </span>
      {!isPast && (
        <span>
          <ActionIcon
            variant="subtle"
            size={28}
            aria-label={`Change: ${what}`}
            onClick={() => setEditing(true)}
          >
            <Pencil size={15} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon variant="subtle" size={28} aria-label={`Take off the list: ${what}`} onClick={takeOff}>
            <X size={15} aria-hidden="true" />
          </ActionIcon>
        </span>
      )}
      {send.error && <ProblemNote error={send.error} />}
      {isEditing && <TaskForm {...{ person, list, seat, task }} onClose={() => setEditing(false)} />}
    </li>
  );
};

const Add = ({ person, list, seat }: TaskListProps) => {
  const [what, setWhat] = useState('');
  const send = useSend('Added.', 'silent');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { appointment: seat.appointment, what: what.trim() };
    const path = taskPath(person, list, `typed-${crypto.randomUUID()}`);
    if (body.what !== '') send.mutate({ method: 'PUT', path, body }, { onSuccess: () => setWhat('') });
  };
  return (
    <form className={`${classes.deeds} ${classes.under}`} onSubmit={submit}>
      <TextInput
        aria-label={`Add a line for ${seat.title} of ${seat.team.name}`}
        placeholder="Add a line"
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
        style={{ flex: '1 1 240px' }}
        maxLength={300}
      />
      <Button
        type="submit"
        variant="default"
        loading={send.isPending}
        disabled={what.trim() === ''}
        leftSection={<Plus size={16} aria-hidden="true" />}
      >
        Add
      </Button>
      {send.error && <ProblemNote error={send.error} />}
    </form>
  );
};

/** What is to be done with a seat, ticked off line by line. */
export const TaskList = (props: TaskListProps) => {
  const { tasks } = props.seat;
  const done = tasks.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <>
      <div className={classes.progress} aria-hidden="true">
        <div style={{ width: `${tasks.length === 0 ? 0 : (100 * done) / tasks.length}%` }} />
      </div>
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <Line key={task.key} {...props} task={task} />
        ))}
      </ul>
      {!props.isPast && <Add {...props} />}
    </>
  );
};
