import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isoDay } from '../../base/day.ts';
import { actions, worksAgreement } from '../../features/access/index.ts';
import { dayText, namesIn, personRef, personRefOf } from '../../features/people/index.ts';
import { accessLogOf, exportLog, seal, verify } from '../../platform/audit/index.ts';
import { accountNames } from '../../platform/auth/index.ts';
import { verificationAnswer } from '../answers.ts';
import type { Serving } from './serving.ts';

const meAnswer = z.object({
  user: z.object({ email: z.string(), name: z.string() }).nullable(),
  person: personRef.nullable(),
  organisation: z.object({ name: z.string(), zone: z.string(), isEmpty: z.boolean() }),
  isAdmin: z.boolean(),
  isOwner: z.boolean(),
  /** Actions on the organisation as a whole; what one may do to a team or a person is asked there. */
  may: z.array(z.string()),
  today: dayText,
});

const accessAnswer = z.object({
  items: z.array(
    z.object({ viewer: personRef.nullable(), what: z.string(), day: dayText, times: z.number() }),
  ),
});
const auditAnswer = z.object({
  items: z.array(
    z.object({
      at: z.string(),
      /** Id of the account; null where nobody was signed in, or for a reader who is not told. */
      actor: z.string().nullable(),
      actorName: z.string().nullable(),
      action: z.string(),
      /** `account:<id>`, `charter:TL`, `source:harbour`. */
      subject: z.string().nullable(),
      /** Of an account: whose. */
      subjectName: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  verified: verificationAnswer,
});
const fieldAnswer = z.object({
  record: z.string(),
  field: z.string(),
  what: z.string(),
  purpose: z.string(),
  seenBy: z.string(),
  keptFor: z.string(),
});

/** What concerns the one who asks: who they are here, what they may, who looked at their data; and what is kept about people at all. */
export const meRoutes = (
  server: FastifyInstance,
  { wheelhouse, auth, askingOf, viewerOrNull }: Serving,
): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const { people, orgId, database } = wheelhouse;
  const namesFor = async (personId: string | null, today: number) =>
    namesIn((await people.chronicles.read(orgId)).known({ knownAt: null, viewer: personId, today }));

  routes.get(
    '/api/me',
    { config: { action: 'server.read' }, schema: { response: { 200: meAnswer } } },
    async (request) => {
      const [viewer, asking, organisation] = [
        await viewerOrNull(request),
        await askingOf(request),
        await wheelhouse.organisation(),
      ];
      const { version, chronicle } = await people.chronicles.read(orgId);
      const isHere = viewer?.personId != null && chronicle.person.some((fact) => fact.id === viewer.personId);
      return {
        user: viewer === null ? null : { email: viewer.email, name: viewer.name },
        person: isHere ? personRefOf(viewer.personId!, await namesFor(viewer.personId, asking.today)) : null,
        organisation: { ...organisation, isEmpty: version === 0 },
        isAdmin: viewer?.isAdmin ?? false,
        isOwner: viewer?.isOwner ?? false,
        may: actions.filter((action) => asking.mayDo(action, 'organisation')),
        today: isoDay(asking.today),
      };
    },
  );
  routes.get(
    '/api/me/access-log',
    { config: { action: 'accessLog.own' }, schema: { response: { 200: accessAnswer } } },
    async (request) => {
      const asking = await askingOf(request);
      if (asking.personId === null) return { items: [] };
      asking.may('accessLog.own', { person: asking.personId });
      const names = await namesFor(asking.personId, asking.today);
      const looks = await accessLogOf(database.db, orgId, asking.personId);
      return {
        items: looks.map(({ viewer, what, day, times }) => ({
          viewer: viewer.startsWith('account:') ? null : personRefOf(viewer, names),
          what,
          day,
          times,
        })),
      };
    },
  );
  routes.get(
    '/api/audit',
    { config: { action: 'audit.read' }, schema: { response: { 200: auditAnswer } } },
    async (request) => {
      const asking = await askingOf(request);
      asking.may('audit.read', 'organisation');
      // The works council reads the log without personal content: not who, and not about whom.
      const withContent = asking.mayDo('settings.edit', 'organisation');
      const entries = await exportLog(database.db, orgId, { limit: 500, newestFirst: true, withContent });
      const names = withContent ? await accountNames(auth) : new Map<string, string>();
      const nameOf = (id: string | null | undefined) => names.get(id ?? '') ?? null;
      return {
        items: entries.map(({ at, action, content }) => ({
          at: new Date(at).toISOString(),
          action,
          actor: content?.actor ?? null,
          actorName: nameOf(content?.actor),
          subject: content?.subject ?? null,
          subjectName: nameOf(content?.subject?.replace(/^account:/, '')),
          reason: content?.reason ?? null,
        })),
        verified: await verify(database.db, orgId),
      };
    },
  );
  routes.get(
    '/api/audit/verification',
    { config: { action: 'audit.verify' }, schema: { response: { 200: verificationAnswer } } },
    async (request) => {
      (await askingOf(request)).may('audit.verify', 'organisation');
      await seal(database.db, orgId, Date.now());
      return verify(database.db, orgId);
    },
  );
  routes.get(
    '/api/works-agreement',
    {
      config: { action: 'worksAgreement.read' },
      schema: { response: { 200: z.object({ fields: z.array(fieldAnswer) }) } },
    },
    async () => ({
      fields: worksAgreement().map((field) => ({ ...field })),
    }),
  );
};
