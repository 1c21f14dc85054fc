import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A piece of long work as the server tells it. */
export interface JobSaid {
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly message: string;
}

/** Follows a job until it ends, then reads everything anew. The browser reconnects by itself when the line breaks. */
export const useJob = (id: string): JobSaid | null => {
  const [said, setSaid] = useState<JobSaid | null>(null);
  const queries = useQueryClient();
  useEffect(() => {
    const events = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
    events.onmessage = ({ data }) => {
      const now = JSON.parse(data) as JobSaid;
      setSaid(now);
      if (now.state === 'waiting' || now.state === 'running') return;
      events.close();
      void queries.invalidateQueries();
    };
    return () => events.close();
  }, [id, queries]);
  return said;
};
