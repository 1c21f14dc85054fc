export { changePassword } from './changePassword.ts';
export {
  createInvitation,
  type Invitation,
  type Invited,
  listInvitations,
  type NewLink,
  revokeInvitation,
} from './invitation.ts';
export { type Auth, type AuthOptions, openAuth } from './openAuth.ts';
export { authRoutes, linkTo } from './routes.ts';
export { secretOf } from './secretOf.ts';
export { listSessions, revokeAllSessions, revokeSession, type Session } from './sessions.ts';
export { type Credentials, type SignedIn, signIn } from './signIn.ts';
export { acceptInvitation, invitedBy, ownerLink, signUpOwner } from './signUp.ts';
export { viewerOf } from './viewerOf.ts';
