import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { asProblem, isStale, type Problem } from '../api/Problem.ts';
import classes from './states.module.css';

/** Asking again changes nothing about a refusal. */
const mayHelp = ({ status }: Problem): boolean => ![401, 403, 404].includes(status);

const Faults = ({ problem }: { readonly problem: Problem }) => (
  <ul className={classes.faults}>
    {problem.faults
      .filter(({ message }) => message !== problem.detail)
      .map((fault) => (
        <li key={`${fault.file}${fault.line}${fault.message}`}>
          {fault.file && <code>{`${fault.file}${fault.line ? `:${fault.line}` : ''}`}</code>} {fault.message}
        </li>
      ))}
    {problem.dependents.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

/** What went wrong, in words, and the way on: try again, or read anew where someone else was faster. */
export const ProblemNote = ({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) => {
  const queries = useQueryClient();
  const problem = asProblem(error);
  const stale = isStale(error);
  const title = stale ? 'Someone changed something meanwhile' : problem.title;
  const detail = stale
    ? 'Nothing of yours was saved. Reload what is on screen, look again, then send once more.'
    : problem.detail;
  const again = stale ? () => queries.invalidateQueries() : mayHelp(problem) ? retry : undefined;
  return (
    <div className={classes.problem} role="alert">
      <CircleAlert size={18} aria-hidden="true" />
      <div>
        <p className={classes.problemTitle}>{title}</p>
        {detail && detail !== title && <p>{detail}</p>}
        <Faults problem={problem} />
        {again && (
          <Button variant="default" size="xs" mt={10} onClick={() => void again()}>
            {stale ? 'Reload' : 'Try again'}
          </Button>
        )}
      </div>
    </div>
  );
};
