import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import type { AsOf } from '../../ui/asOf.ts';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states/Empty.tsx';
import { ProblemNote } from '../../ui/states/ProblemNote.tsx';
import { Root } from './Root.tsx';

export type Search = Readonly<Record<string, unknown>>;
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const rootRoute = createRootRoute({
  validateSearch: (search: Search): AsOf => ({ asOf: text(search.asOf), asKnownOn: text(search.asKnownOn) }),
  search: { middlewares: [retainSearchParams(['asOf', 'asKnownOn'])] },
  component: Root,
  errorComponent: ({ error }) => (
    <main style={{ maxWidth: 560, margin: '15vh auto', padding: 20 }}>
      <ProblemNote error={error} retry={() => window.location.reload()} />
    </main>
  ),
  notFoundComponent: () => (
    <Page title="Not here">
      <Empty title="There is no page at this address" />
    </Page>
  ),
});
/** What every page's route stands under. */
export const under = () => rootRoute;
