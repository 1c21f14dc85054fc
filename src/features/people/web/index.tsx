import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the people feature in the browser. Pages come when they are opened. */
export { ChangeList } from './ChangeList.tsx';
export { PersonLink, TeamLink } from './links.tsx';
export { Records } from './Records.tsx';
export { usePeopleSearch } from './usePeopleSearch.ts';
export { WhoLeads } from './WhoLeads.tsx';
export { capital, choicesOf, kindWords, roleWords, stageWords } from './words.ts';

export const AppointForm = lazyPage(() => import('./AppointForm.tsx').then((m) => m.AppointForm));
export const TeamPage = lazyPage(() => import('./TeamPage.tsx').then((m) => m.TeamPage));
export const PersonPage = lazyPage(() => import('./PersonPage.tsx').then((m) => m.PersonPage));
export const TypeTeamPage = lazyPage(() => import('./TypeTeamPage.tsx').then((m) => m.TypeTeamPage));
export const ImportPage = lazyPage(() => import('./ImportPage.tsx').then((m) => m.ImportPage));
export const WelcomePage = lazyPage(() => import('./WelcomePage.tsx').then((m) => m.WelcomePage));
export const ChangesPage = lazyPage(() => import('./ChangesPage.tsx').then((m) => m.ChangesPage));
export const MergeSuggestions = lazyPage(() =>
  import('./MergeSuggestions.tsx').then((m) => m.MergeSuggestions),
);
export const TeamsTable = lazyPage(() => import('./DirectoryTables.tsx').then((m) => m.TeamsTable));
export const PeopleTable = lazyPage(() => import('./DirectoryTables.tsx').then((m) => m.PeopleTable));
