import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { SignInPage } from '../../features/access/web/index.tsx';
import { useAnswer } from '../../ui/api/useAnswer.ts';
import { ProblemNote } from '../../ui/states/ProblemNote.tsx';
import { PageSkeleton } from '../../ui/states/Skeletons.tsx';
import { type Viewer, ViewerProvider } from '../../ui/viewer.tsx';
import { Frame } from './Frame.tsx';

/** Everything stands behind the sign-in, except the page of a one-time link. */
export const Root = () => {
  const me = useAnswer<Viewer>('/api/me');
  const isJoining = useRouterState({
    // Of the page that stands, not of the one on its way: else the link is looked up once more while leaving.
    select: ({ matches }) => matches.some(({ routeId }) => routeId === '/join'),
  });
  if (me.error && !me.data)
    return (
      <main style={{ maxWidth: 560, margin: '15vh auto', padding: 20 }}>
        <ProblemNote error={me.error} retry={() => void me.refetch()} />
      </main>
    );
  if (!me.data) return <PageSkeleton />;
  return (
    <ViewerProvider viewer={me.data}>
      <Suspense fallback={<PageSkeleton />}>
        {isJoining ? (
          <Outlet />
        ) : me.data.user === null ? (
          <SignInPage
            organisation={me.data.organisation.name}
            needsOwner={me.data.needsOwner}
            onDone={() => void me.refetch()}
          />
        ) : (
          <Frame />
        )}
      </Suspense>
    </ViewerProvider>
  );
};
