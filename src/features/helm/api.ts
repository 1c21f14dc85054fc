import { z } from 'zod';
import {
  changeAnswer,
  dayText,
  personRef,
  recordAnswer,
  roles,
  teamKinds,
  teamRef,
  teamStages,
} from '../people/index.ts';

export const findingKinds = [
  'no-helm',
  'vacant-seat',
  'acting-seat',
  'both-seats',
  'many-seats',
  'wide-span',
  'outside-lead',
  'declared-actual',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What was done about a finding. It comes back when the facts behind it change, or when its day has come. */
const dispositionAnswer = z.object({
  state: z.enum(['open', 'resolved', 'snoozed', 'accepted']),
  until: dayText.nullable(),
  reason: z.string().nullable(),
  owner: personRef.nullable(),
  by: personRef.nullable(),
  at: z.string().nullable(),
});

export const findingAnswer = z.object({
  key: z.string(),
  kind: z.enum(findingKinds),
  /** What it is about: a team's slug or a person's label. */
  subject: z.string(),
  team: teamRef.nullable(),
  person: personRef.nullable(),
  role: z.enum(roles).nullable(),
  /** The organisation's word for the seat, `tech lead`. */
  title: z.string().nullable(),
  sentence: z.string(),
  /** `Expected of every special-interest-group.` and the like: why this is a finding at all. */
  why: z.string(),
  disposition: dispositionAnswer,
  /** Send back with a disposition: it says which facts were judged. */
  fingerprint: z.string(),
  records: z.array(recordAnswer),
});
export type FindingAnswer = z.infer<typeof findingAnswer>;

export const helmAnswer = z.object({
  version: z.string(),
  organisation: z.string(),
  asOf: dayText,
  asKnownOn: dayText.nullable(),
  today: dayText,
  /** First and last day on which anything changes: the ends of the time slider. Null when nothing is recorded. */
  firstDay: dayText.nullable(),
  counts: z.object({
    teams: z.number(),
    people: z.number(),
    seats: z.number(),
    held: z.number(),
    acting: z.number(),
    vacant: z.number(),
  }),
  /** Answers first. Each opens the findings (or changes) behind it. */
  sentences: z.array(
    z.object({
      kind: z.enum([...findingKinds, 'changes', 'all-well']),
      tone: z.enum(['bad', 'watch', 'good', 'plain']),
      sentence: z.string(),
      findings: z.array(z.string()),
    }),
  ),
  findings: z.array(findingAnswer),
  /** What changed since `changesSince` (default: the start of the quarter of asOf), newest first. */
  changesSince: dayText,
  changes: z.array(changeAnswer),
});
export type HelmAnswer = z.infer<typeof helmAnswer>;

/** The whole organisation, small enough for one answer: 1,500 teams in about 300 kB. */
export const treeAnswer = z.object({
  version: z.string(),
  asOf: dayText,
  teams: z.array(
    z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      kind: z.enum(teamKinds),
      stage: z.enum(teamStages).nullable(),
      parent: z.string().nullable(),
      members: z.number(),
      seats: z.array(
        z.object({
          role: z.enum(roles),
          title: z.string(),
          state: z.enum(['vacant', 'acting', 'held']),
          holder: personRef.nullable(),
        }),
      ),
      /** Kinds of the open findings about this team. */
      findings: z.array(z.enum(findingKinds)),
    }),
  ),
});
export type TreeAnswer = z.infer<typeof treeAnswer>;

/** PUT /api/findings/:key */
export const dispositionRequest = z.object({
  state: z.enum(['open', 'resolved', 'snoozed', 'accepted']),
  until: dayText.nullable().default(null),
  reason: z.string().max(1000).nullable().default(null),
  owner: z.string().nullable().default(null),
  fingerprint: z.string(),
});

/** Whether a seat is expected. The narrowest scope wins: team, then stage, then kind, then our default. */
export const expectationAnswer = z.object({
  scope: z.enum(['team', 'stage', 'kind']),
  /** A team's id, a stage, or a kind. */
  of: z.string(),
  role: z.enum(roles),
  wanted: z.enum(['expected', 'optional', 'none']),
  reason: z.string().nullable(),
  isDefault: z.boolean(),
});
export const expectationsAnswer = z.object({ version: z.string(), expectations: z.array(expectationAnswer) });
/** PUT /api/expectations with If-Match */
export const expectationRequest = expectationAnswer.omit({ isDefault: true });

/** What a seat answers for and has to choose between; editable per organisation, readable by all. */
export const charterAnswer = z.object({
  role: z.enum([...roles, 'TLM']),
  title: z.string(),
  inOneSentence: z.string(),
  peopleSide: z.array(z.string()),
  technologySide: z.array(z.string()),
  sharedPlanning: z.array(z.string()),
  choosesBetween: z.array(z.string()),
  isDefault: z.boolean(),
  version: z.string(),
});
export type CharterAnswer = z.infer<typeof charterAnswer>;
export const chartersAnswer = z.object({ charters: z.array(charterAnswer) });
/** PUT /api/charters/:role with If-Match */
export const charterRequest = charterAnswer.omit({ role: true, isDefault: true, version: true });

/** The helm in one flat object, for scripts: `wheelhouse helm --json` and `GET /api/helm/report`. */
export const helmReport = z.object({
  organisation: z.string(),
  asOf: dayText,
  asKnownOn: dayText.nullable(),
  version: z.string(),
  sentences: z.array(z.string()),
  teams: z.array(
    z.object({
      name: z.string(),
      slug: z.string(),
      kind: z.enum(teamKinds),
      stage: z.enum(teamStages).nullable(),
      /** Slug of the team above. */
      parent: z.string().nullable(),
      members: z.number(),
    }),
  ),
  people: z.array(
    z.object({ id: z.string(), name: z.string(), handle: z.string().nullable(), seats: z.number() }),
  ),
  seats: z.array(
    z.object({
      team: z.string(),
      teamSlug: z.string(),
      teamKind: z.enum(teamKinds),
      role: z.enum(roles),
      title: z.string(),
      holder: z.string().nullable(),
      holderHandle: z.string().nullable(),
      state: z.enum(['vacant', 'acting', 'held']),
      /** Null: expected, but never opened. */
      from: dayText.nullable(),
      /** True: it held on `from` already; nobody says since when. */
      openStart: z.boolean(),
    }),
  ),
  findings: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(findingKinds),
      /** A team's slug, or a person's handle or name. */
      subject: z.string(),
      sentence: z.string(),
      settled: z.boolean(),
    }),
  ),
});
export type HelmReport = z.infer<typeof helmReport>;
