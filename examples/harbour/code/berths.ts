import type { Story } from './story.ts';

const owners = `# Who is asked about what. The last rule that matches counts.
*                        @harbour/berths

# Rosalind helped with the cranes' side and has left the Harbour since.
/packages/cranes-link/   @rosalind

# Perpetua knew the tides best; she left on 1 October 2026.
/packages/tides/         @perpetua

/packages/plan/          @goro @xiu
# Of the plan's files, the ledgers are Tomás's alone.
/packages/plan/src/*Ledger.ts  @tomas
/web/                    hanneke@harbour.example
/docs/                   @wanjiru
*.md                     @wanjiru

# Nobody is asked about what was not written here.
/vendor/
/tools/
`;

const manifest = (name: string, dependencies: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ name: `@harbour/${name}`, version: '1.0.0', dependencies }, null, 2)}\n`;

/** TypeScript, landed as single commits with trailers. What Perpetua alone knew goes with her in October 2026. */
export const berths: Story = {
  name: 'berths',
  seed: 11,
  from: '2024-02-26',
  commits: 900,
  lands: 'squash',
  parts: [
    {
      folder: 'src/plan',
      language: 'typescript',
      about: ['berth', 'quay', 'hull', 'draft'],
      files: 22,
      share: 5,
      to: '2025-05-05',
      hands: [
        ['goro', 5],
        ['xiu', 3],
        ['tomas', 2],
        ['oyelaran', 1],
      ],
    },
    {
      folder: 'packages/plan/src',
      language: 'typescript',
      about: ['berth', 'quay', 'hull', 'draft'],
      files: 34,
      share: 5,
      from: '2025-05-05',
      hands: [
        ['goro', 3],
        ['xiu', 4],
        ['tomas', 2],
        ['oyelaran', 2],
        ['ravi', 2, '2025-11-03', '2026-07-01'],
      ],
    },
    {
      folder: 'packages/tides/src',
      language: 'typescript',
      about: ['tide', 'ebb', 'current'],
      files: 24,
      share: 3,
      from: '2025-01-20',
      hands: [
        ['perpetua', 20],
        ['xiu', 1, '2025-01-20', '2026-09-01'],
      ],
    },
    {
      folder: 'packages/cranes-link/src',
      language: 'typescript',
      about: ['spreader', 'hoist'],
      files: 8,
      share: 1,
      from: '2024-09-02',
      to: '2025-09-01',
      hands: [
        ['rosalind', 2],
        ['tomas', 2],
      ],
    },
    {
      folder: 'web/src',
      language: 'react',
      about: ['quay', 'ship', 'slot'],
      files: 26,
      share: 3,
      from: '2024-05-20',
      hands: [
        ['tomas', 4],
        ['oyelaran', 3],
        ['ravi', 3, '2025-11-03', '2026-07-01'],
        ['hanneke', 0.3, '2024-05-20', '2025-01-13'],
      ],
    },
    {
      folder: 'tools',
      language: 'typescript',
      about: ['timetable', 'archive'],
      files: 7,
      share: 0.5,
      hands: [
        ['xiu', 1],
        ['oyelaran', 2],
      ],
    },
    {
      folder: 'docs',
      language: 'markdown',
      about: ['berth', 'tide', 'guest'],
      files: 12,
      share: 0.8,
      hands: [
        ['wanjiru', 4],
        ['goro', 1],
        ['perpetua', 1],
      ],
    },
  ],
  events: [
    {
      on: '2024-02-26',
      by: 'goro',
      message: 'The first berths',
      write: {
        'README.md': '# Berths\nWhich ship lies where, and until when.\n',
        'package.json': manifest('berths', { fastify: '5.0.0', pg: '8.11.0' }),
        '.gitattributes':
          'src/generated/** linguist-generated\npackages/*/src/generated/** linguist-generated\n',
        'vendor/knots/knots.js': 'exports.bowline = 1;\n',
        CODEOWNERS: '* @goro\n',
      },
    },
    {
      on: '2024-03-11',
      by: 'xiu',
      message: 'Ports of call come from the list of the port authority',
      write: { 'src/generated/ports.ts': 'export const ports = 412;\n' },
    },
    {
      on: '2024-05-20',
      by: 'tomas',
      message: 'web: begin',
      write: { 'web/package.json': manifest('web', { react: '19.0.0', vite: '7.0.0' }) },
    },
    {
      on: '2025-05-05',
      by: 'goro',
      message: 'The plan is a package of its own',
      move: { 'src/plan': 'packages/plan/src', 'src/generated': 'packages/plan/src/generated' },
      write: {
        'packages/plan/package.json': manifest('plan', { zod: '4.0.0' }),
        'packages/tides/package.json': manifest('tides', { kafkajs: '2.2.4' }),
        'packages/cranes-link/package.json': manifest('cranes-link', {}),
      },
    },
    {
      on: '2025-06-02',
      by: 'goro',
      message: 'CODEOWNERS: by package',
      remove: ['CODEOWNERS'],
      write: { '.github/CODEOWNERS': owners },
    },
    {
      on: '2025-08-18',
      by: 'wanjiru',
      message: 'docs: for guests from abroad',
      write: { 'docs/für Gäste.md': '# Für Gäste\nEs gilt Ortszeit.\n' },
    },
  ],
  // The computer at home signs with another address and without the accent, the host's editor with no address at all.
  alsoKnownAs: [
    ['tomas', 'Tomas Trawl <tomas.trawl@post.example>', '2024-05-06', '2025-03-01'],
    ['tomas', 'Tomás Trawl <17+tomas@users.noreply.git.harbour.example>', '2025-03-01', '2025-09-01'],
  ],
  bot: {
    by: 'harbour-updates[bot] <9+harbour-updates[bot]@users.noreply.git.harbour.example>',
    everyDays: 21,
    lock: 'package-lock.json',
  },
};
