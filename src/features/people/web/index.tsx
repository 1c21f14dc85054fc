import { lazy } from 'react';

/** The door of the people feature in the browser. Pages come when they are opened. */
export { ChangeList } from './ChangeList.tsx';
export { PersonLink, TeamLink } from './links.tsx';
export { Records } from './Records.tsx';
export { usePeopleSearch } from './usePeopleSearch.ts';
export { WhoLeads } from './WhoLeads.tsx';
export { capital, choicesOf, kindWords, roleWords, stageWords } from './words.ts';

export const AppointForm = lazy(() => import('./AppointForm.tsx').then((m) => ({ default: m.AppointForm })));
export const TeamPage = lazy(() => import('./TeamPage.tsx').then((m) => ({ default: m.TeamPage })));
export const PersonPage = lazy(() => import('./PersonPage.tsx').then((m) => ({ default: m.PersonPage })));
export const TypeTeamPage = lazy(() =>
  import('./TypeTeamPage.tsx').then((m) => ({ default: m.TypeTeamPage })),
);
export const ImportPage = lazy(() => import('./ImportPage.tsx').then((m) => ({ default: m.ImportPage })));
export const WelcomePage = lazy(() => import('./WelcomePage.tsx').then((m) => ({ default: m.WelcomePage })));
export const ChangesPage = lazy(() => import('./ChangesPage.tsx').then((m) => ({ default: m.ChangesPage })));
export const MergeSuggestions = lazy(() =>
  import('./MergeSuggestions.tsx').then((m) => ({ default: m.MergeSuggestions })),
);
export const TeamsTable = lazy(() =>
  import('./DirectoryTables.tsx').then((m) => ({ default: m.TeamsTable })),
);
export const PeopleTable = lazy(() =>
  import('./DirectoryTables.tsx').then((m) => ({ default: m.PeopleTable })),
);
