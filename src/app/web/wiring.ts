import { QueryClient } from '@tanstack/react-query';
import type { Asked } from '../../ui/api/Api.tsx';
import { Problem } from '../../ui/api/Problem.ts';
import { answerOf } from '../../ui/api/useAnswer.ts';
import type { Viewer } from '../../ui/viewer.tsx';
import { httpApi } from './httpApi.ts';

const isFinal = (error: unknown): boolean =>
  error instanceof Problem && error.status >= 400 && error.status < 500;

export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: (tries, error) => tries < 2 && !isFinal(error) } },
});
export const api = httpApi(fetch.bind(window));

const signedInViewer = async (): Promise<Viewer | null> => {
  const me = await queries.ensureQueryData(answerOf<Viewer>(api, '/api/me')).catch(() => null);
  return me?.user ? me : null;
};

type ToFetch = readonly [path: string, query?: Asked];

const prefetch = (asked: readonly ToFetch[]): void => {
  for (const [path, query] of asked) void queries.prefetchQuery(answerOf(api, path, query));
};

/** Fetches what a page will show while its code is still on the way; for those who are signed in. */
export const fetchAhead = async (...asked: readonly ToFetch[]): Promise<void> => {
  if (await signedInViewer()) prefetch(asked);
};

/** The same for what is about oneself: accounts that belong to no person would only be refused. */
export const fetchOwnAhead = async (...asked: readonly ToFetch[]): Promise<void> => {
  if ((await signedInViewer())?.person) prefetch(asked);
};
