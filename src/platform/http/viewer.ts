/** Who is asking: the account behind a request. Made by platform/auth, or by the CLI for the owner of the home folder. */
export interface Viewer {
  readonly userId: string;
  readonly orgId: string;
  /** Null: the account is linked to no person of the organisation. */
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly isWorksCouncil: boolean;
  readonly email: string;
  readonly name: string;
  /** The sign-in this request belongs to; null on the CLI without a server. */
  readonly sessionId: string | null;
}
