import { createContext, type ReactNode, useContext } from 'react';

export type Asked = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Sent {
  readonly body?: unknown;
  /** Goes out as `If-Match`: the version of what the user looked at. */
  readonly version?: string;
  readonly query?: Asked;
}

/** How pages speak with the server. `app` hands it in. Both throw a `Problem`. */
export interface Api {
  readonly get: <Answer>(path: string, query?: Asked) => Promise<Answer>;
  readonly send: <Answer>(method: 'POST' | 'PUT' | 'DELETE', path: string, sent?: Sent) => Promise<Answer>;
}

const ApiContext = createContext<Api | null>(null);

export const ApiProvider = ({ api, children }: { readonly api: Api; readonly children: ReactNode }) => (
  <ApiContext value={api}>{children}</ApiContext>
);

export const useApi = (): Api => {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi stands outside ApiProvider.');
  return api;
};
