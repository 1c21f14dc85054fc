import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Action,
  actions,
  mayDo,
  policy,
  relationsTo,
  type Subject,
  type Viewer,
} from '../features/access/index.ts';
import { asKnown, rosterOn } from '../features/people/index.ts';
import {
  type Browser,
  browser,
  comeAboard,
  harbourWithCode,
  idOf,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';
import { todayIn } from './today.ts';

interface Operation {
  readonly 'x-action': Action;
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
  }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>
  >;
}
interface Route extends Operation {
  readonly method: string;
  /** `/api/teams/{slug}` */
  readonly path: string;
}

let harbour: TestServer;
let routes: readonly Route[];
/** In place of what stands in braces in a path, or is asked for. */
const given: Record<string, string> = {
  slug: 'customs',
  from: '2026-10-01',
  to: '2026-11-01',
  q: 'a',
  role: 'TL',
  key: 'none',
};
const askers = new Map<string, { readonly ask: Browser; readonly viewer: Viewer | null }>();

const routesOf = async ({ server }: TestServer): Promise<Route[]> => {
  const { paths } = (await server.inject('/api/openapi.json')).json();
  return Object.entries(paths as Record<string, Record<string, Operation>>).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase(),
    })),
  );
};

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  routes = await routesOf(harbour);
  const owner = await signUpOwner(harbour);
  await harbourWithCode(owner);
  given.id = await idOf(owner, 'Bo Mooring');
  const nobody = { personId: null, isAdmin: false, isOwner: false, isWorksCouncil: false };
  const person = async (as: string, name: string) => {
    const personId = await idOf(owner, name);
    const ask = await comeAboard(harbour, owner, { email: `${personId}@harbour.example`, personId });
    askers.set(as, { ask, viewer: { ...nobody, personId } });
  };
  askers.set('anonymous', { ask: browser(harbour), viewer: null });
  await person('a member', 'Viktor Vane');
  await person('a contractor', 'Pania Pontoon');
  await person('the EM of another team', 'Hanneke Halyard');
  await person('Bo himself', 'Bo Mooring');
  await person('the director', 'Mbali Roads');
  const admin = await comeAboard(harbour, owner, { email: 'admin@harbour.example', isAdmin: true });
  askers.set('an admin', { ask: admin, viewer: { ...nobody, isAdmin: true } });
  const council = await comeAboard(harbour, owner, { email: 'wc@harbour.example', isWorksCouncil: true });
  askers.set('the works council', { ask: council, viewer: { ...nobody, isWorksCouncil: true } });
  const stray = await comeAboard(harbour, owner, { email: 'stray@harbour.example' });
  askers.set('an account of nobody', { ask: stray, viewer: nobody });
});
afterAll(() => harbour?.close());

const addressOf = ({ path, parameters = [] }: Route): string => {
  const query = parameters.filter((each) => each.in === 'query' && each.required);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => given[name]!);
  return `${filled}?${new URLSearchParams(query.map(({ name }) => [name, given[name]!]))}`;
};

const teamId = async (): Promise<string> => {
  const { chronicle } = await harbour.wheelhouse.people.chronicles.read(harbour.wheelhouse.orgId);
  return chronicle.team.find(({ body }) => body.slug === given.slug)!.id;
};

/** What a route asks about: the team or person in its address, oneself, or the organisation. */
const subjectOf = async ({ path, 'x-action': action }: Route, viewer: Viewer | null): Promise<Subject> => {
  const isOwn = policy[action][0] === 'person' && !path.startsWith('/api/people/{id}');
  if (isOwn && viewer?.personId) return { person: viewer.personId };
  if (path.startsWith('/api/teams/{slug}')) return { team: await teamId() };
  return path.startsWith('/api/people/{id}') ? { person: given.id! } : 'organisation';
};

const rosterFor = async (viewer: Viewer | null) => {
  const { people, orgId, now } = harbour.wheelhouse;
  const { chronicle } = await people.chronicles.read(orgId);
  const today = todayIn('UTC', now());
  return rosterOn(asKnown(chronicle, { knownAt: null, viewer: viewer?.personId ?? null, today }), today);
};

/** A job that nobody started, an item of no queue, a vacancy and an area that is none are not found, by whoever may look. */
const found = (path: string): number =>
  /^\/api\/(jobs|me\/queue|vacancies)\/\{id\}|\/area$/.test(path) ? 404 : 200;

const byPolicy = async (route: Route, viewer: Viewer | null): Promise<number> => {
  const held = relationsTo(await rosterFor(viewer), viewer, await subjectOf(route, viewer));
  if (mayDo(route['x-action'], held)) return found(route.path);
  return viewer === null ? 401 : 403;
};

describe('the document', () => {
  const hidden = ['/api/health', '/api/openapi.json'];

  /** Paths below /api as the router has them: a tree in which each level is indented by four signs. */
  const routed = (printed: string): string[] => {
    const above: string[] = [];
    return printed.split('\n').flatMap((line) => {
      const [, indent, path, methods] = /^([│ ]*)[├└]── (\S+) \(([^)]*)\)/.exec(line) ?? [];
      if (indent === undefined) return [];
      const depth = indent.length / 4;
      above.splice(depth, above.length, path!);
      const whole = above.join('').replace(/:(\w+)/g, '{$1}');
      const named = methods!.split(', ').filter((method) => method !== 'HEAD');
      return whole.startsWith('/api') && !hidden.includes(whole)
        ? named.map((method) => `${method} ${whole}`)
        : [];
    });
  };

  test('lists every route there is', () => {
    const there = routed(harbour.server.printRoutes({ commonPrefix: false }));
    expect(there.length).toBeGreaterThan(40);
    expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(there.sort());
  });

  test.each(['2xx', '4xx', '5xx'])('says for every route what it answers with %s', (status) => {
    const isMeant = (code: string) => code === status || (status === '2xx' && code.startsWith('2'));
    const silent = routes.filter(({ responses }) => {
      const [code, response] = Object.entries(responses).find(([each]) => isMeant(each.toLowerCase())) ?? [];
      const schemas = Object.values(response?.content ?? {}).map(({ schema }) => schema);
      return (
        code !== '204' && (schemas.length === 0 || schemas.some((schema) => Object.keys(schema).length === 0))
      );
    });
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });
});

test('every route names an action of the policy table', () => {
  expect(routes.filter((route) => !actions.includes(route['x-action']))).toEqual([]);
});

test('nobody who is not signed in gets past a door, whatever the method', async () => {
  const stranger = askers.get('anonymous')!.ask;
  for (const route of routes) {
    if ((policy[route['x-action']][1] as readonly string[]).includes('anonymous')) continue;
    const { status } = await stranger(
      route.method as 'GET',
      addressOf(route),
      route.method === 'GET' ? undefined : {},
    );
    expect(status, `${route.method} ${route.path}`).toBe(401);
  }
});

test('each reader gets from each route what the policy says', async () => {
  const [expected, got]: Record<string, number>[] = [{}, {}];
  for (const route of routes.filter(({ method }) => method === 'GET'))
    for (const [who, { ask, viewer }] of askers) {
      expected![`${route.path} by ${who}`] = await byPolicy(route, viewer);
      got![`${route.path} by ${who}`] = (await ask('GET', addressOf(route))).status;
    }
  expect(got).toEqual(expected);
  const all = Object.values(got!);
  expect(new Set(all)).toEqual(new Set([200, 401, 403, 404]));
  expect(all.length).toBeGreaterThan(200);
});
