import { Button, Progress } from '@mantine/core';
import { useSend } from '../../../ui/api/useAnswer.ts';
import classes from './code.module.css';
import { useJob } from './useJob.ts';

/** How far the reading of a repository is. It goes on without this page, and is shown again when one comes back. */
export const Reading = ({ job, name }: { readonly job: string; readonly name: string }) => {
  const said = useJob(job);
  const stop = useSend(`Reading ${name} was stopped.`);
  const share = said && said.total > 0 ? said.done / said.total : 0;
  return (
    <div className={classes.reading}>
      <Progress
        value={share > 0 ? share * 100 : 100}
        animated={share === 0}
        aria-label={`Reading ${name}`}
        size="sm"
      />
      <p className="wh-quiet wh-small">{said?.message || 'Waiting for its turn.'}</p>
      <Button
        variant="default"
        size="xs"
        loading={stop.isPending}
        aria-label={`Stop reading ${name}`}
        onClick={() => stop.mutate({ method: 'DELETE', path: `/api/jobs/${encodeURIComponent(job)}` })}
      >
        Stop
      </Button>
    </div>
  );
};
