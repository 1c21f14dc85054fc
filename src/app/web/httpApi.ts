import type { Api, Asked } from '../../ui/api/Api.tsx';
import { Problem } from '../../ui/api/Problem.ts';

const addressOf = (path: string, query: Asked = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
};

const answerOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  const body: unknown =
    text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null;
  if (response.ok) return body;
  throw new Problem({ ...(body as object), status: response.status });
};

/** The API over HTTP. `ask` is the browser's fetch. */
export const httpApi = (ask: typeof fetch): Api => {
  const call = async <Answer>(path: string, init: RequestInit): Promise<Answer> => {
    const response = await ask(path, { ...init, credentials: 'same-origin' }).catch(() => {
      throw new Problem({
        status: 0,
        detail: 'Check that Wheelhouse is running and that you are on its network.',
      });
    });
    return (await answerOf(response)) as Answer;
  };
  return {
    get: (path, query) => call(addressOf(path, query), {}),
    send: (method, path, { body, version, query } = {}) =>
      call(addressOf(path, query), {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
};
