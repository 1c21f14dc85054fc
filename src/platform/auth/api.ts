import { z } from 'zod';
import { longestPassword, shortestPassword } from './openAuth.ts';

const email = z.email('Give an e-mail address such as ada@example.org.').max(254);
const name = z.string().trim().min(1, 'Give a name.').max(200);
const token = z.string().min(1).max(200);
const instant = z.iso.datetime().describe('2026-11-22T12:00:00.000Z');
const newPassword = z
  .string()
  .min(shortestPassword, `Take a password of ${shortestPassword} characters or more.`)
  .max(longestPassword, `Take a password of at most ${longestPassword} characters.`);

export const credentials = z.object({
  email,
  password: z.string().min(1).max(longestPassword),
  as: z
    .enum(['cookie', 'token'])
    .default('cookie')
    .describe('A browser gets a cookie; the command line a bearer token.'),
});
export const ownerSignUp = z.object({
  token,
  email,
  name,
  password: newPassword,
  organisation: name.optional().describe('What the organisation is called. Only the first time.'),
});
export const acceptance = z.object({ token, name, password: newPassword });
export const linkQuestion = z.object({ token });
export const linkAnswer = z.object({
  email: z.string().nullable(),
  isOwner: z.boolean(),
  isRecovery: z.boolean().describe('The owner is there already and forgot the password.'),
});
export const passwordChange = z.object({
  current: z.string().min(1).max(longestPassword),
  next: newPassword,
});

export const viewerAnswer = z.object({
  userId: z.string(),
  personId: z.string().nullable(),
  name: z.string(),
  email: z.string(),
  isAdmin: z.boolean(),
  isOwner: z.boolean(),
  isWorksCouncil: z.boolean(),
});
export const signInAnswer = z.object({
  viewer: viewerAnswer,
  token: z.string().optional().describe('Send it as Authorization: Bearer. Only with as: token.'),
});

export const sessionAnswer = z.object({
  id: z.string(),
  device: z.string(),
  signedInAt: instant,
  lastSeenAt: instant,
  isCurrent: z.boolean(),
});

export const invited = z.object({
  email,
  personId: z.string().min(1).max(100).nullable().default(null),
  isAdmin: z.boolean().default(false),
  isWorksCouncil: z.boolean().default(false),
});
export const newLinkAnswer = z.object({
  id: z.string(),
  link: z.string().describe('Hand it over. It works once and is not shown again.'),
  expiresAt: instant,
});
export const invitationAnswer = z.object({
  id: z.string(),
  email: z.string(),
  personId: z.string().nullable(),
  isAdmin: z.boolean(),
  isWorksCouncil: z.boolean(),
  createdAt: instant,
  expiresAt: instant,
  state: z.enum(['open', 'accepted', 'revoked', 'expired']),
});

export const accountAnswer = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  personId: z.string().nullable(),
  isAdmin: z.boolean(),
  isOwner: z.boolean(),
  isWorksCouncil: z.boolean(),
  createdAt: instant,
});
export const personLink = z.object({ personId: z.string().min(1).max(100).nullable() });

export const byId = z.object({ id: z.string().min(1).max(100) });
export const nothing = z.null().describe('Done.');
