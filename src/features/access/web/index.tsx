import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the access feature in the browser. Pages come when they are opened. */
export { FeatureNotice } from './FeatureNotice.tsx';
export { NotYet } from './NotYet.tsx';
export { UnreadNotice } from './UnreadNotice.tsx';

export const SignInPage = lazyPage(() => import('./SignInPage.tsx').then((m) => m.SignInPage));
export const JoinPage = lazyPage(() => import('./JoinPage.tsx').then((m) => m.JoinPage));
export const PasswordForm = lazyPage(() => import('./PasswordForm.tsx').then((m) => m.PasswordForm));
export const Sessions = lazyPage(() => import('./Sessions.tsx').then((m) => m.Sessions));
export const WhoLooked = lazyPage(() => import('./WhoLooked.tsx').then((m) => m.WhoLooked));
export const Invitations = lazyPage(() => import('./Invitations.tsx').then((m) => m.Invitations));
export const AuditLog = lazyPage(() => import('./AuditLog.tsx').then((m) => m.AuditLog));
export const WorksAgreement = lazyPage(() => import('./WorksAgreement.tsx').then((m) => m.WorksAgreement));
export const NoticesPage = lazyPage(() => import('./NoticesPage.tsx').then((m) => m.NoticesPage));
