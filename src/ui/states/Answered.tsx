import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from './ProblemNote.tsx';
import { Lines } from './Skeletons.tsx';

interface AnsweredProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly waiting?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}

/** Waiting, refused or answered: shows each in its own way. */
export const Answered = <Answer,>({ query, waiting = <Lines />, children }: AnsweredProps<Answer>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  return waiting;
};
