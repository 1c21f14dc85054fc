import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from '../../../ui/api/Problem.ts';
import type { ImportAnswer } from '../api.ts';

interface Running {
  readonly done: number;
  readonly total: number;
  readonly phase: string;
  readonly message: string;
  readonly answer?: ImportAnswer;
  readonly error?: unknown;
}

/** A problem of the server as it stands in an event: an object with `detail`, or a plain sentence. */
const problemOf = (error: unknown): Problem =>
  typeof error === 'string'
    ? new Problem({ status: 422, detail: error })
    : new Problem({ status: 422, ...(error as object) });

/** Follows a running import until it ends. The browser reconnects by itself when the line breaks. */
export const useImportEvents = (id: string): Running => {
  const [now, setNow] = useState<Running>({ done: 0, total: 0, phase: '', message: '' });
  const queries = useQueryClient();
  useEffect(() => {
    const events = new EventSource(`/api/imports/${encodeURIComponent(id)}/events`);
    events.onmessage = ({ data }) => {
      const said = JSON.parse(data) as Running;
      setNow(said.error ? { ...said, error: problemOf(said.error) } : said);
      if (!said.answer && !said.error) return;
      events.close();
      void queries.invalidateQueries();
    };
    return () => events.close();
  }, [id, queries]);
  return now;
};
