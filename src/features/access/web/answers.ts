/** Answers of the sign-in, log and works-agreement routes, as the pages use them. */
interface Ref {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

export interface SessionAnswer {
  readonly id: string;
  /** `Firefox on Linux`. */
  readonly device: string;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly isCurrent: boolean;
}

export interface AccessLine {
  readonly viewer: Ref | null;
  readonly what: string;
  readonly day: string;
  readonly times: number;
}

export interface AuditAnswer {
  readonly items: readonly {
    readonly at: string;
    readonly actor: string | null;
    readonly actorName: string | null;
    readonly action: string;
    readonly subject: string | null;
    readonly subjectName: string | null;
    readonly reason: string | null;
  }[];
  readonly verified: { readonly isWhole: boolean; readonly message: string };
}

export interface WorksAgreement {
  readonly fields: readonly {
    readonly record: string;
    readonly field: string;
    readonly what: string;
    readonly purpose: string;
    readonly seenBy: string;
    readonly keptFor: string;
  }[];
  readonly features: readonly (
    | string
    | { readonly name: string; readonly sentence?: string; readonly isOn?: boolean }
  )[];
}

export interface InvitationAnswer {
  readonly id: string;
  readonly email: string;
  readonly expiresAt: string;
  readonly isAdmin: boolean;
  readonly isWorksCouncil: boolean;
  readonly state: 'open' | 'accepted' | 'revoked' | 'expired';
}

export interface AccountAnswer {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly personId: string | null;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly isWorksCouncil: boolean;
}
