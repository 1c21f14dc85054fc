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

/** Fetches what a page will show while its code is still on the way; for those who are signed in. */
export const fetchAhead = async (
  ...asked: readonly (readonly [path: string, query?: Asked])[]
): Promise<void> => {
  const me = await queries.ensureQueryData(answerOf<Viewer>(api, '/api/me')).catch(() => null);
  if (!me?.user) return;
  for (const [path, query] of asked) void queries.prefetchQuery(answerOf(api, path, query));
};
