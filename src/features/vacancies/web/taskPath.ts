import type { TaskAnswer } from '../api.ts';
import type { TaskList } from '../vacancy.ts';

/** Where a line of somebody's list is changed. */
export const taskPath = (person: string, list: TaskList, key: string): string =>
  `/api/people/${encodeURIComponent(person)}/lists/${list}/${encodeURIComponent(key)}`;

/** A line as it is sent back. */
export const asSent = ({ takenBy, due, doneOn }: TaskAnswer, appointment: string) => ({
  ...{ appointment, takenBy: takenBy?.id ?? null, due, isDone: doneOn !== null, isRemoved: false },
});
