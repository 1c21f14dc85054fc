import { Button, Progress } from '@mantine/core';
import type { Job } from '../api/useJob.ts';
import classes from './states.module.css';

interface JobProgressProps {
  /** What the work is: `History import`. */
  readonly label: string;
  readonly job: Pick<Job, 'state' | 'done' | 'total' | 'message'>;
  /** Left out where it may not be stopped or tried again from here. */
  readonly onCancel?: (() => void) | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** What was asked for is on its way. */
  readonly isSending?: boolean;
}

/** Percent, 0 while nobody knows how much there is. */
const percentOf = ({ done, total }: JobProgressProps['job']): number =>
  total > 0 ? Math.floor((100 * done) / total) : 0;

/** Read out at each quarter alone: a reader must not be flooded. */
const Spoken = ({ label, job }: Pick<JobProgressProps, 'label' | 'job'>) => (
  <span role="status" className="wh-hidden">
    {job.state === 'running' ? `${label}: ${25 * Math.floor(percentOf(job) / 25)} %` : ''}
  </span>
);

/** How far long work is: in words and as a bar, with a way to stop it; once it has failed, why, and a way to try again. */
export const JobProgress = ({ label, job, onCancel, onRetry, isSending = false }: JobProgressProps) => {
  const isOver = job.state === 'failed' || job.state === 'cancelled';
  return (
    <div className={classes.job} data-state={job.state}>
      <p role={isOver ? 'status' : undefined}>{job.message}</p>
      {!isOver && <Progress value={percentOf(job)} aria-label={label} size="md" />}
      {!isOver && <Spoken label={label} job={job} />}
      {isOver && onRetry && (
        <Button variant="default" size="xs" loading={isSending} onClick={onRetry}>
          Try again
        </Button>
      )}
      {!isOver && onCancel && (
        <Button variant="default" size="xs" loading={isSending} onClick={onCancel}>
          Stop
        </Button>
      )}
    </div>
  );
};
