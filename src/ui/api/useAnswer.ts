import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { announce } from '../announce.ts';
import { type Api, type Asked, type Sent, useApi } from './Api.tsx';
import { asProblem } from './Problem.ts';

/** One answer as the cache knows it, so that it can be fetched before its page is there. */
export const answerOf = <Answer>(api: Api, path: string, query: Asked = {}) => ({
  queryKey: [path, query],
  queryFn: () => api.get<Answer>(path, query),
});

/** Reads one answer. The last one stays on screen while a new day is fetched. */
export const useAnswer = <Answer>(path: string, query?: Asked, enabled = true) => {
  const api = useApi();
  return useQuery({
    ...answerOf<Answer>(api, path, query),
    placeholderData: keepPreviousData,
    enabled,
  });
};

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Reads a long list page by page. */
export const usePages = <Item>(path: string, query?: Asked) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [path, 'pages', query ?? {}],
    queryFn: ({ pageParam }) => api.get<PageOf<Item>>(path, { ...query, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
};

interface Sending extends Sent {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
}

/** Sends a change, then reads everything on screen anew and says what happened; `silent` where the page shows it anyway. */
export const useSend = <Answer = unknown>(said?: string | ((answer: Answer) => string), how?: 'silent') => {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method = 'POST', path, ...sent }: Sending) => api.send<Answer>(method, path, sent),
    onSuccess: async (answer) => {
      // What is not on screen is forgotten: its page would show the old answer first.
      queries.removeQueries({ type: 'inactive' });
      await queries.invalidateQueries();
      if (said) announce(typeof said === 'string' ? said : said(answer), how);
    },
    onError: (error) => announce(asProblem(error).message, 'silent'),
  });
};
