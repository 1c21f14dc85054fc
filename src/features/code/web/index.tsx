import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the code feature in the browser. Pages come when they are opened. */
export type { WhoPageProps } from './WhoPage.tsx';

export const CodePage = lazyPage(() => import('./CodePage.tsx').then((m) => m.CodePage));
export const RepositoryPage = lazyPage(() => import('./RepositoryPage.tsx').then((m) => m.RepositoryPage));
export const AreaPage = lazyPage(() => import('./AreaPage.tsx').then((m) => m.AreaPage));
export const OwnersPage = lazyPage(() => import('./OwnersPage.tsx').then((m) => m.OwnersPage));
export const WhoPage = lazyPage(() => import('./WhoPage.tsx').then((m) => m.WhoPage));
export const TeamKnowledgePage = lazyPage(() =>
  import('./TeamKnowledgePage.tsx').then((m) => m.TeamKnowledgePage),
);
export const TeamKnowledge = lazyPage(() => import('./TeamKnowledge.tsx').then((m) => m.TeamKnowledge));
export const OwnKnowledgePage = lazyPage(() =>
  import('./OwnKnowledgePage.tsx').then((m) => m.OwnKnowledgePage),
);
export const Identities = lazyPage(() => import('./Identities.tsx').then((m) => m.Identities));
