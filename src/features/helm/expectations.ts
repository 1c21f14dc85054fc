import { type Fact, type Role, roles, type TeamId, type TeamKind } from '../people/index.ts';
import { spokenKind } from './spokenKind.ts';

export type Wanted = 'expected' | 'optional' | 'none';

/** Whether teams of a kind, at a stage, or one team in particular should have a seat. */
export interface Expectation {
  readonly scope: 'team' | 'stage' | 'kind';
  /** A team's id, a stage, or a kind. */
  readonly of: string;
  readonly role: Role;
  readonly wanted: Wanted;
  readonly reason: string | null;
}

const [yes, maybe, no] = ['expected', 'optional', 'none'] as const;

/**
 * Our defaults, each a configurable assumption: a product team has somebody for its people and somebody for its
 * technology; open-source groups have the seats that their own charters name.
 */
const defaultsByKind: { readonly [K in TeamKind]: { readonly [R in Role]: Wanted } } = {
  stream: { EM: yes, TL: yes, PgM: maybe },
  platform: { EM: yes, TL: yes, PgM: maybe },
  enabling: { EM: yes, TL: yes, PgM: maybe },
  subsystem: { EM: yes, TL: yes, PgM: maybe },
  department: { EM: yes, TL: maybe, PgM: maybe },
  'special-interest-group': { EM: yes, TL: yes, PgM: maybe },
  'working-group': { EM: maybe, TL: maybe, PgM: maybe },
  committee: { EM: maybe, TL: maybe, PgM: maybe },
  subproject: { EM: no, TL: maybe, PgM: no },
  'project-group': { EM: maybe, TL: yes, PgM: maybe },
  team: { EM: maybe, TL: yes, PgM: maybe },
  marker: { EM: no, TL: no, PgM: no },
};

/** What is expected of one team in one role, and by which rule. */
export interface Expected {
  readonly wanted: Wanted;
  /** `expected of every stream team`, for the sentence that says why something is a finding. */
  readonly because: string;
}

/** The narrowest rule wins: the team's own, then its stage's, then its kind's, then our default. */
export const expectedOf = (team: Fact<'team'>, role: Role, own: readonly Expectation[]): Expected => {
  const { kind, stage } = team.body;
  const rule = (scope: Expectation['scope'], of: string | null) =>
    own.find((e) => e.scope === scope && e.of === of && e.role === role);
  const byTeam = rule('team', team.id);
  if (byTeam)
    return {
      wanted: byTeam.wanted,
      because: `set for this team${byTeam.reason ? `: ${byTeam.reason}` : ''}`,
    };
  const byStage = rule('stage', stage);
  if (byStage) return { wanted: byStage.wanted, because: `expected of every ${stage} team` };
  const byKind = rule('kind', kind);
  if (byKind) return { wanted: byKind.wanted, because: `expected of every ${spokenKind(kind)[0]}` };
  return {
    wanted: defaultsByKind[kind][role],
    because: `expected of every ${spokenKind(kind)[0]} (our default; change it in Settings)`,
  };
};

/** The defaults and the organisation's own rules in one list, own ones first of their scope. */
export const allExpectations = (
  own: readonly Expectation[],
): (Expectation & { readonly isDefault: boolean })[] => [
  ...own.map((e) => ({ ...e, isDefault: false })),
  ...(Object.keys(defaultsByKind) as TeamKind[]).flatMap((kind) =>
    roles
      .filter((role) => !own.some((e) => e.scope === 'kind' && e.of === kind && e.role === role))
      .map((role) => ({
        scope: 'kind' as const,
        of: kind as TeamId,
        role,
        wanted: defaultsByKind[kind][role],
        reason: null,
        isDefault: true,
      })),
  ),
];
