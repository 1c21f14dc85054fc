import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { announce } from '../announce.ts';

/** A piece of long work, as /api/jobs tells it. */
export interface Job<Input = unknown, Answer = unknown> {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  /** 0 while nobody knows. */
  readonly total: number;
  readonly isMine: boolean;
  readonly message: string;
  readonly input: Input | null;
  /** Null until it is done. */
  readonly answer: Answer | null;
  readonly endedAt: number | null;
}

/**
 * Follows a job until it ends, whichever server process runs it; the browser connects again by itself when the line
 * breaks. Its end is read out, and what is on screen is read anew. Undefined until the first word of it has come.
 */
export const useJob = <Input, Answer>(id: string) => {
  const [job, setJob] = useState<Job<Input, Answer>>();
  const [round, setRound] = useState(0);
  const queries = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round follows the same job again.
  useEffect(() => {
    const events = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
    events.onmessage = ({ data }) => {
      const said = JSON.parse(data) as Job<Input, Answer>;
      setJob(said);
      if (said.endedAt === null) return;
      events.close();
      announce(said.message, 'silent');
      void queries.invalidateQueries();
    };
    return () => events.close();
  }, [id, round, queries]);
  /** After it was begun again. */
  const followAgain = useCallback(() => setRound((last) => last + 1), []);
  return { job, followAgain };
};
