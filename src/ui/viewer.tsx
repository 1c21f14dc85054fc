import { createContext, type ReactNode, useContext } from 'react';

/** Whoever looks at the page, from GET /api/me. */
export interface Viewer {
  readonly user: { readonly email: string; readonly name: string } | null;
  readonly person: { readonly id: string; readonly name: string; readonly label: string } | null;
  readonly organisation: { readonly name: string; readonly zone: string; readonly isEmpty: boolean };
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  /** Names of the actions of the policy that the viewer may do on the organisation as a whole. */
  readonly may: readonly string[];
  /** True: nobody has taken the helm of this installation yet. */
  readonly needsOwner: boolean;
  /** The organisation's own day, `2026-11-22`. */
  readonly today: string;
}

const ViewerContext = createContext<Viewer | null>(null);

export const ViewerProvider = ({
  viewer,
  children,
}: {
  readonly viewer: Viewer;
  readonly children: ReactNode;
}) => <ViewerContext value={viewer}>{children}</ViewerContext>;

export const useViewer = (): Viewer => {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside ViewerProvider.');
  return viewer;
};
