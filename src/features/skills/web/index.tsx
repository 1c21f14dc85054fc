import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the skills feature in the browser. Pages come when they are opened. */
export const MySkillsPage = lazyPage(() => import('./MySkillsPage.tsx').then((m) => m.MySkillsPage));
export const ToAnswerPage = lazyPage(() => import('./ToAnswerPage.tsx').then((m) => m.ToAnswerPage));
export const PersonSkillsPage = lazyPage(() =>
  import('./PersonSkillsPage.tsx').then((m) => m.PersonSkillsPage),
);
export const TeamSkillsPage = lazyPage(() => import('./TeamSkillsPage.tsx').then((m) => m.TeamSkillsPage));
export const SkillList = lazyPage(() => import('./SkillList.tsx').then((m) => m.SkillList));
