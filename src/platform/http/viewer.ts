/** Who is asking: the account behind a request. Made by platform/auth, or by the CLI for the owner of the home folder. */
export interface Viewer {
  readonly userId: string;
  readonly orgId: string;
  /** Null: the account is linked to no person of the organisation. */
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly standing: Standing;
  readonly email: string;
  readonly name: string;
  /** The sign-in this request belongs to; null on the CLI without a server. */
  readonly sessionId: string | null;
}

export const standings = ['member', 'contractor', 'works-council'] as const;
/** In what capacity the account is here; the policy table decides what follows. */
export type Standing = (typeof standings)[number];
