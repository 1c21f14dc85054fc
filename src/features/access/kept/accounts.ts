import { whoMay } from '../refusal.ts';
import { accountStays, oneself, type RecordsKept } from './recordKept.ts';

/** Who signs in, and how. */
export const accounts: RecordsKept = {
  account: {
    purpose: 'To know who may sign in, and which person of the chart that is.',
    seenBy: `${oneself}, ${whoMay('invitation.manage')}`,
    keptFor: accountStays,
    fields: {
      userId: 'The sign-in it belongs to.',
      personId: 'The person of the chart.',
      isAdmin: 'Whether an admin.',
      isOwner: 'Whether the owner.',
      isWorksCouncil: 'Whether of the works council.',
      createdAt: 'Since when.',
      closedAt: 'When it was closed.',
    },
  },
  invitation: {
    purpose: 'To let somebody in once, and to answer who invited them.',
    seenBy: whoMay('invitation.manage'),
    keptFor: accountStays,
    fields: {
      email: 'Whom it is for.',
      personId: 'The person of the chart it is for.',
      isAdmin: 'Whether as an admin.',
      isOwner: 'Whether as the owner.',
      isWorksCouncil: 'Whether as one of the works council.',
      createdAt: 'When it was made.',
      createdBy: 'Who invited.',
      acceptedAt: 'When it was taken up.',
      acceptedBy: 'The account that came of it.',
      revokedAt: 'When it was taken back.',
    },
  },
  'sign-in user': {
    purpose: 'To sign in.',
    seenBy: `${oneself}, ${whoMay('invitation.manage')}`,
    keptFor: accountStays,
    fields: {
      name: 'The name.',
      email: 'The e-mail address one signs in with.',
      emailVerified: 'Whether the address was proved.',
      image: 'Left empty: no picture is asked for.',
      createdAt: 'When it was made.',
      updatedAt: 'When it last changed.',
    },
  },
  'sign-in account': {
    purpose:
      'To check the password. The columns for other services stay empty until signing in through one is there.',
    seenBy: 'nobody: of the password only a salted hash is kept',
    keptFor: accountStays,
    fields: {
      userId: 'Whose it is.',
      accountId: 'What the service calls the account; here its own number.',
      providerId: 'Which service; here the password.',
      password: 'The salted hash of the password.',
      accessToken: 'Left empty, for other services.',
      refreshToken: 'Left empty, for other services.',
      idToken: 'Left empty, for other services.',
      createdAt: 'When it was made.',
      updatedAt: 'When the password last changed.',
    },
  },
  'sign-in session': {
    purpose: 'To stay signed in, and to notice and end a sign-in that is not yours.',
    seenBy: oneself,
    keptFor: 'Until it is ended or runs out.',
    fields: {
      userId: 'Whose it is.',
      token: 'The secret that the browser shows.',
      createdAt: 'When it began.',
      updatedAt: 'When it was last made longer.',
      expiresAt: 'When it runs out.',
      ipAddress: 'The network address it came from.',
      userAgent: 'The browser it came from.',
    },
  },
  'sign-in verification': {
    purpose: 'To prove that an e-mail address or a browser is yours.',
    seenBy: 'nobody',
    keptFor: 'Until it is used or runs out.',
    fields: {
      identifier: 'The address, or a number made for the occasion.',
      value: 'The secret that proves it.',
    },
  },
  'sign in failure': {
    purpose: 'To slow down whoever guesses passwords.',
    seenBy: 'nobody: addresses are kept as keyed digests',
    keptFor: 'Minutes.',
    fields: {
      key: 'A digest of the e-mail or network address.',
      failures: 'How often it failed.',
      since: 'Since when.',
    },
  },
};
