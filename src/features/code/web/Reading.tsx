import { useSend } from '../../../ui/api/useAnswer.ts';
import { useJob } from '../../../ui/api/useJob.ts';
import { JobProgress } from '../../../ui/states/JobProgress.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import classes from './code.module.css';

interface ReadingProps {
  readonly job: string;
  /** Of the repository. */
  readonly name: string;
}

const waiting = { state: 'waiting', done: 0, total: 0, message: '' } as const;

const Followed = ({ job: id, name }: ReadingProps) => {
  const { job = waiting, followAgain } = useJob(id);
  const stop = useSend(`Reading ${name} was stopped.`);
  const retry = useSend(`Reading ${name} goes on.`, 'silent');
  const path = `/api/jobs/${encodeURIComponent(id)}`;
  return (
    <div className={classes.reading}>
      <JobProgress
        label={`Reading ${name}`}
        job={{ ...job, message: job.message || `Reading ${name}.` }}
        onCancel={() => stop.mutate({ method: 'DELETE', path })}
        onRetry={() => retry.mutate({ path: `${path}/retry` }, { onSuccess: followAgain })}
        isSending={stop.isPending || retry.isPending}
      />
    </div>
  );
};

/** How far the reading of a repository is, for those who may stop it. It goes on when the page is left. */
export const Reading = (props: ReadingProps) =>
  useViewer().may.includes('repository.manage') ? (
    <Followed {...props} />
  ) : (
    <p className="wh-quiet wh-small">It is being read now.</p>
  );
