/**
 * The law of imports, held by architecture.test.ts: which feature may use which (through its doors), and what each
 * place in the tree may import. Change it here first, then in the code.
 */

/** Feature → features whose doors it may open. Without cycles. */
export const features: Readonly<Record<string, readonly string[]>> = {
  people: [],
  access: ['people'],
  home: ['people'],
  helm: ['people', 'home'],
  calendar: ['people'],
  code: ['people', 'calendar'],
  planner: [],
  skills: ['people', 'access', 'calendar', 'code', 'home'],
  load: ['people', 'access', 'calendar', 'home'],
  delegation: ['people', 'access', 'calendar', 'skills', 'home', 'load'],
  mentoring: ['people', 'access', 'home', 'load'],
  leadership: ['people', 'access', 'helm', 'code', 'home', 'load', 'delegation', 'mentoring'],
  vacancies: ['people', 'access', 'helm', 'code', 'home', 'load', 'mentoring'],
  care: ['people', 'access', 'calendar', 'skills', 'home', 'load'],
};

/** Place → places it may import. `door` is another feature's index.ts, `server door` its server/index.ts. */
export const places: Readonly<Record<string, readonly string[]>> = {
  base: ['base'],
  pure: ['base', 'pure', 'door'],
  server: ['base', 'pure', 'door', 'server', 'server door', 'platform'],
  web: ['base', 'pure', 'door', 'web', 'ui'],
  connectors: ['base', 'door', 'connectors'],
  platform: ['base', 'platform'],
  ui: ['base', 'ui'],
  app: [
    'base',
    'pure',
    'door',
    'server',
    'server door',
    'web',
    'connectors',
    'platform',
    'ui',
    'app',
    'examples',
  ],
};

/** Packages each place may import, besides its own files. A name ending in `*` is a prefix; `node:*` are Node's own. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  base: [],
  pure: ['zod'],
  server: ['zod', 'kysely', 'node:*', 'fastify', 'fastify-type-provider-zod'],
  // zod: its types alone, to name the shapes of answers.
  web: ['zod', 'react', 'react-dom*', '@mantine/*', '@tanstack/*', 'd3-hierarchy', 'lucide-react'],
  connectors: ['node:*', 'js-yaml', 'yaml', 'smol-toml', 'csv-parse*', 'zod'],
  platform: ['*'],
  ui: ['react', 'react-dom*', '@mantine/*', '@tanstack/*', 'd3-hierarchy', 'lucide-react'],
  app: ['*'],
};
