export { type Account, accountNames, accountOf, closeAccount, linkPerson, listAccounts } from './accounts.ts';
export { changePassword } from './changePassword.ts';
export {
  createInvitation,
  type Invitation,
  type Invited,
  listInvitations,
  type NewLink,
  revokeInvitation,
} from './invitation.ts';
export { linkTo } from './invitationRoutes.ts';
export { type Auth, type AuthOptions, openAuth } from './openAuth.ts';
export type { OrganisationPort } from './organisationPort.ts';
export { ownerLink, recoveryLink } from './ownerLink.ts';
export { authRoutes } from './routes.ts';
export { secretOf } from './secretOf.ts';
export { listSessions, revokeAllSessions, revokeSession, type Session } from './sessions.ts';
export { type Credentials, type SignedIn, signIn } from './signIn.ts';
export { acceptInvitation, invitedBy, signUpOwner } from './signUp.ts';
export { viewerOf } from './viewerOf.ts';
