import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf, isoDay } from '../../../base/day.ts';
import { page, pageOf, pageQuery, requireIfMatch, setVersion } from '../../../platform/http/index.ts';
import { changeAnswerOf, personRefOf, sayLedBy, teamRefOf } from '../answers.ts';
import {
  asOfQuery,
  changeAnswer,
  changeDaysAnswer,
  changeSetAnswer,
  dayText,
  mergeSuggestionAnswer,
  personAnswer,
  personRef,
  searchAnswer,
  teamAnswer,
  teamRef,
} from '../api.ts';
import { changeDaysBetween, changesBetween } from '../changesBetween.ts';
import { peopleByName } from '../directory.ts';
import { editsAnswer, editsRequest } from '../editApi.ts';
import { teamKinds } from '../fact.ts';
import { search } from '../search.ts';
import {
  applyEdits,
  listChangeSets,
  listSuggestions,
  look,
  type PeopleServer,
  readPerson,
  readTeam,
  undo,
} from './actions.ts';
import type { Asking } from './asking.ts';

export interface Routing {
  readonly people: PeopleServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const teamLine = teamRef.extend({ kind: z.enum(teamKinds), ledBy: z.string(), members: z.number() });
const personLine = personRef.extend({ teams: z.array(teamRef), seats: z.array(z.string()) });
const listQuery = pageQuery.extend({ ...asOfQuery.shape, q: z.string().max(100).optional() });
const matches = (text: string, q: string | undefined): boolean =>
  q === undefined || text.toLowerCase().includes(q.toLowerCase());

/** Reading teams, people and changes. */
const readingRoutes = (server: FastifyInstance, { people, askingOf }: Routing): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/teams/:slug',
    {
      config: { action: 'team.read' },
      schema: {
        params: z.object({ slug: z.string() }),
        querystring: asOfQuery,
        response: { 200: teamAnswer },
      },
    },
    async (request, reply) => {
      const answer = await readTeam(people, await askingOf(request), request.params.slug, request.query);
      setVersion(reply, answer.version);
      return answer;
    },
  );
  routes.get(
    '/api/people/:id',
    {
      config: { action: 'person.read' },
      schema: {
        params: z.object({ id: z.string() }),
        querystring: asOfQuery,
        response: { 200: personAnswer },
      },
    },
    async (request, reply) => {
      const answer = await readPerson(people, await askingOf(request), request.params.id, request.query);
      setVersion(reply, answer.version);
      return answer;
    },
  );
  routes.get(
    '/api/teams',
    {
      config: { action: 'team.read' },
      schema: { querystring: listQuery, response: { 200: pageOf(teamLine) } },
    },
    async (request) => {
      const asking = await askingOf(request);
      asking.may('team.read', 'organisation');
      const { roster, names } = await look(people, asking, request.query);
      const teams = [...roster.teams.values()]
        .filter(({ body }) => matches(`${body.name} ${body.slug}`, request.query.q))
        .sort((a, b) => (a.body.slug < b.body.slug ? -1 : 1));
      const { items, next } = page({
        items: teams,
        after: request.query.after,
        limit: request.query.limit,
        keyOf: ({ body }) => body.slug,
      });
      return {
        next,
        items: items.map(({ id, body }) => ({
          ...teamRefOf(id, names),
          kind: body.kind,
          ledBy: sayLedBy(roster.seatsByTeam.get(id) ?? [], names),
          members: roster.membersByTeam.get(id)?.length ?? 0,
        })),
      };
    },
  );
  routes.get(
    '/api/people',
    {
      config: { action: 'person.read' },
      schema: { querystring: listQuery, response: { 200: pageOf(personLine) } },
    },
    async (request) => {
      const asking = await askingOf(request);
      asking.may('person.read', 'organisation');
      const { roster, names } = await look(people, asking, request.query);
      const found = peopleByName(roster).filter(({ person: { body } }) =>
        matches(`${body.name} ${body.handle ?? ''}`, request.query.q),
      );
      const { items, next } = page({
        items: found,
        after: request.query.after,
        limit: request.query.limit,
        keyOf: ({ key }) => key,
      });
      return {
        next,
        items: items.map(({ person: { id } }) => ({
          ...personRefOf(id, names),
          teams: (roster.teamsByMember.get(id) ?? []).map(({ body }) => teamRefOf(body.team, names)),
          seats: (roster.seatsByPerson.get(id) ?? []).map(
            (seat) => `${seat.state === 'acting' ? 'acting ' : ''}${seat.title} of ${names.team(seat.team)}`,
          ),
        })),
      };
    },
  );
  routes.get(
    '/api/changes/days',
    {
      config: { action: 'changes.read' },
      schema: {
        summary: 'On which days something changed, and how much',
        querystring: z.object({ from: dayText, to: dayText }),
        response: { 200: changeDaysAnswer },
      },
    },
    async (request) => {
      const { from, to } = request.query;
      const { known } = await look(people, await askingOf(request), { asOf: to });
      const days = changeDaysBetween(known, dayOf(from) - 1, dayOf(to));
      return { days: days.map(({ day, count }) => ({ day: isoDay(day), count })) };
    },
  );
  const changesQuery = pageQuery.extend({ from: dayText, to: dayText });
  routes.get(
    '/api/changes',
    {
      config: { action: 'changes.read' },
      schema: { querystring: changesQuery, response: { 200: pageOf(changeAnswer) } },
    },
    async (request) => {
      const { from, to, after, limit } = request.query;
      const asking = await askingOf(request);
      const { known, names } = await look(people, asking, { asOf: to });
      const changes = changesBetween(known, dayOf(from), dayOf(to)).map((change, index) => ({
        index,
        change,
      }));
      const { items, next } = page({ items: changes, after, limit, keyOf: ({ index }) => index });
      return { next, items: items.map(({ change }) => changeAnswerOf(change, names)) };
    },
  );
  routes.get(
    '/api/search',
    {
      config: { action: 'search' },
      schema: { querystring: asOfQuery.extend({ q: z.string().max(100) }), response: { 200: searchAnswer } },
    },
    async (request) => search(await look(people, await askingOf(request), request.query), request.query.q),
  );
};

/** Changing them: edits by hand, and taking change sets back. */
const editingRoutes = (server: FastifyInstance, { people, askingOf }: Routing): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.post(
    '/api/edits',
    { config: { action: 'team.edit' }, schema: { body: editsRequest, response: { 200: editsAnswer } } },
    async (request, reply) => {
      const asking = await askingOf(request);
      const { version } = await people.chronicles.read(asking.orgId);
      requireIfMatch(request, version);
      const answer = await applyEdits(people, asking, request.body, version);
      setVersion(reply, answer.version);
      return answer;
    },
  );
  routes.get(
    '/api/change-sets',
    {
      config: { action: 'changeset.read' },
      schema: { response: { 200: z.object({ items: z.array(changeSetAnswer) }) } },
    },
    async (request) => ({
      items: await listChangeSets(people, await askingOf(request)),
    }),
  );
  routes.post(
    '/api/change-sets/:id/undo',
    {
      config: { action: 'changeset.undo' },
      schema: { params: z.object({ id: z.coerce.number().int() }), response: { 200: editsAnswer } },
    },
    async (request) => undo(people, await askingOf(request), request.params.id),
  );
  routes.get(
    '/api/suggestions',
    {
      config: { action: 'people.merge' },
      schema: { response: { 200: z.object({ items: z.array(mergeSuggestionAnswer) }) } },
    },
    async (request) => ({ items: await listSuggestions(people, await askingOf(request)) }),
  );
};

export const peopleRoutes = (server: FastifyInstance, routing: Routing): void => {
  readingRoutes(server, routing);
  editingRoutes(server, routing);
};
