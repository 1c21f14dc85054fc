import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../api/Problem.ts';
import { Page } from '../Page.tsx';
import { ProblemNote } from './ProblemNote.tsx';
import { Lines } from './Skeletons.tsx';

interface AnsweredProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly waiting?: ReactNode;
  /** The answer fills a page of its own: so does a refusal. */
  readonly isPage?: boolean;
  readonly children: (answer: Answer) => ReactNode;
}

/** Waiting, refused or answered: shows each in its own way. */
export const Answered = <Answer,>({
  query,
  waiting = <Lines />,
  isPage = false,
  children,
}: AnsweredProps<Answer>) => {
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return waiting;
  const note = <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  if (!isPage) return note;
  return <Page title={asProblem(query.error).status === 404 ? 'Not here' : 'Not shown'}>{note}</Page>;
};
