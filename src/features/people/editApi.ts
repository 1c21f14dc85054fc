import { z } from 'zod';
import { dayText, share } from './api.ts';
import { acquisitions, roles, teamKinds, teamStages } from './fact.ts';

const id = z.string().min(1).max(100);
const name = z.string().trim().min(1, 'Give a name.').max(200);

/** One change by hand. Several go together: all or none. Ids may be `new:1`, `new:2`… for things made by an earlier edit of the same request. */
export const edit = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('addPerson'),
    as: id.optional(),
    name,
    emails: z.array(z.email()).max(20).default([]),
    logins: z
      .array(z.object({ host: name, value: name }))
      .max(20)
      .default([]),
    standing: z.enum(['member', 'contractor', 'bot']).default('member'),
    from: dayText.optional(),
  }),
  z.object({
    do: z.literal('changePerson'),
    person: id,
    name: name.optional(),
    standing: z.enum(['member', 'contractor', 'bot']).optional(),
  }),
  z.object({ do: z.literal('endPerson'), person: id, on: dayText, announcedOn: dayText.optional() }),
  z.object({
    do: z.literal('addTeam'),
    as: id.optional(),
    name,
    kind: z.enum(teamKinds).default('team'),
    stage: z.enum(teamStages).nullable().default(null),
    parent: id.nullable().default(null),
    from: dayText.optional(),
  }),
  z.object({
    do: z.literal('changeTeam'),
    team: id,
    name: name.optional(),
    kind: z.enum(teamKinds).optional(),
    stage: z.enum(teamStages).nullable().optional(),
    parent: id.nullable().optional(),
    on: dayText.optional(),
  }),
  z.object({ do: z.literal('endTeam'), team: id, on: dayText }),
  z.object({
    do: z.literal('openPost'),
    as: id.optional(),
    team: id,
    role: z.enum(roles),
    title: name,
    from: dayText.optional(),
  }),
  z.object({ do: z.literal('closePost'), post: id, on: dayText }),
  /** Into an open post, or into the team's first vacant post of this role and title; one is opened when there is none. */
  z.object({
    do: z.literal('appoint'),
    post: id.optional(),
    team: id.optional(),
    role: z.enum(roles).optional(),
    title: name.optional(),
    person: id,
    from: dayText.optional(),
    /** The first day on which it no longer holds; left out: open. */
    until: dayText.optional(),
    share: share.default(null),
    acquired: z.enum(acquisitions).default('appointed'),
    cover: id.nullable().default(null),
    mentor: id.nullable().default(null),
    announcedOn: dayText.optional(),
  }),
  z.object({
    do: z.literal('correctAppointment'),
    appointment: id,
    from: dayText.optional(),
    share: share.optional(),
    acquired: z.enum(acquisitions).optional(),
    cover: id.nullable().optional(),
    mentor: id.nullable().optional(),
  }),
  z.object({
    do: z.literal('endAppointment'),
    appointment: id,
    on: dayText,
    announcedOn: dayText.optional(),
  }),
  z.object({ do: z.literal('join'), team: id, person: id, from: dayText.optional() }),
  z.object({ do: z.literal('leave'), membership: id, on: dayText }),
  z.object({
    do: z.literal('reportTo'),
    person: id,
    manager: id,
    from: dayText.optional(),
    announcedOn: dayText.optional(),
  }),
  z.object({ do: z.literal('endReporting'), person: id, on: dayText }),
  z.object({
    do: z.literal('addIdentity'),
    person: id,
    kind: z.enum(['email', 'login']),
    host: z.string().max(200).default(''),
    value: name,
  }),
  z.object({ do: z.literal('removeIdentity'), identity: id }),
  z.object({
    do: z.literal('mergePeople'),
    keep: id,
    absorb: id,
    evidence: z.string().trim().min(3, 'Say what shows that they are one person.').max(500),
  }),
  z.object({
    do: z.literal('splitPerson'),
    person: id,
    as: id.optional(),
    name,
    identities: z.array(id),
    appointments: z.array(id).default([]),
    memberships: z.array(id).default([]),
    evidence: z.string().trim().min(3, 'Say what shows that they are two people.').max(500),
  }),
]);
export type Edit = z.infer<typeof edit>;
export type EditInput = z.input<typeof edit>;

/** POST /api/edits with `If-Match: <version>`. */
export const editsRequest = z.object({
  edits: z.array(edit).min(1).max(500),
  reason: z.string().max(1000).default(''),
});
export const editsAnswer = z.object({
  changeSet: z.number(),
  version: z.string(),
  summary: z.string(),
  /** `new:1` → the id it was given. */
  made: z.record(z.string(), z.string()),
});
