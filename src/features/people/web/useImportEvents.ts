import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { announce } from '../../../ui/announce.ts';
import type { ImportAnswer } from '../api.ts';

interface Running {
  readonly done: number;
  readonly total: number;
  readonly phase: 'reading' | 'recording' | 'done' | 'failed';
  readonly message: string;
  readonly answer?: ImportAnswer;
}

/** Follows a running import until it ends. The browser reconnects by itself when the line breaks. */
export const useImportEvents = (id: string): Running => {
  const [now, setNow] = useState<Running>({ done: 0, total: 0, phase: 'reading', message: 'Starting…' });
  const queries = useQueryClient();
  useEffect(() => {
    const events = new EventSource(`/api/imports/${encodeURIComponent(id)}/events`);
    events.onmessage = ({ data }) => {
      const said = JSON.parse(data) as Running;
      setNow(said);
      if (said.phase !== 'done' && said.phase !== 'failed') return;
      events.close();
      announce(said.message, 'silent');
      void queries.invalidateQueries();
    };
    return () => events.close();
  }, [id, queries]);
  return now;
};
