import { lazy } from 'react';

/** The door of the access feature in the browser. Pages come when they are opened. */
export const SignInPage = lazy(() => import('./SignInPage.tsx').then((m) => ({ default: m.SignInPage })));
export const JoinPage = lazy(() => import('./JoinPage.tsx').then((m) => ({ default: m.JoinPage })));
export const PasswordForm = lazy(() =>
  import('./PasswordForm.tsx').then((m) => ({ default: m.PasswordForm })),
);
export const Sessions = lazy(() => import('./Sessions.tsx').then((m) => ({ default: m.Sessions })));
export const WhoLooked = lazy(() => import('./WhoLooked.tsx').then((m) => ({ default: m.WhoLooked })));
export const Invitations = lazy(() => import('./Invitations.tsx').then((m) => ({ default: m.Invitations })));
export const AuditLog = lazy(() => import('./AuditLog.tsx').then((m) => ({ default: m.AuditLog })));
export const WorksAgreement = lazy(() =>
  import('./WorksAgreement.tsx').then((m) => ({ default: m.WorksAgreement })),
);
