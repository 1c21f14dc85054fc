import type { Story } from './story.ts';

/** TypeScript, merged by who reviewed it. Half of it became Tideline's in July 2026, and Ada still knows it best. */
export const pilotage: Story = {
  name: 'pilotage',
  seed: 53,
  from: '2024-02-12',
  commits: 600,
  lands: 'merge',
  parts: [
    {
      folder: 'src/passage',
      language: 'typescript',
      about: ['passage', 'pilot', 'channel'],
      files: 28,
      share: 4,
      hands: [
        ['ada', 5, '2024-02-12', '2025-09-01'],
        ['ada', 1, '2025-09-01'],
        ['bo', 4],
        ['noor', 2],
        ['sipho', 2],
        ['lucia', 2],
        ['anders', 2],
      ],
    },
    {
      folder: 'src/roster',
      language: 'typescript',
      about: ['watch', 'rest'],
      files: 16,
      share: 2,
      hands: [
        ['bo', 3],
        ['mei', 3],
        ['lucia', 3],
      ],
    },
    {
      folder: 'src/tideline',
      language: 'typescript',
      about: ['sand', 'surge', 'level'],
      files: 22,
      share: 3,
      from: '2025-02-03',
      hands: [
        ['ada', 4, '2025-02-03', '2026-07-01'],
        ['cy', 4],
        ['ravi', 3, '2026-07-01'],
        ['zofia', 3],
        ['hamid', 2],
      ],
    },
    {
      folder: 'docs',
      language: 'markdown',
      about: ['pilot', 'rest'],
      files: 8,
      share: 0.5,
      hands: [
        ['ada', 1],
        ['wanjiru', 2, '2026-05-18'],
        ['bo', 1],
      ],
    },
  ],
  events: [
    {
      on: '2024-02-12',
      by: 'ada',
      message: 'A pilot for every ship',
      write: {
        'README.md': '# Pilotage\nWho brings which ship in.\n',
        'package.json': `${JSON.stringify({ name: '@harbour/pilotage', dependencies: { fastify: '5.0.0', kysely: '0.28.0' } }, null, 2)}\n`,
        CODEOWNERS: '* @harbour/pilotage\n/src/roster/ @bo @mei\n/src/tideline/ @ada\n',
      },
    },
    {
      on: '2026-07-06',
      by: 'cy',
      message: 'CODEOWNERS: the tideline is ours now',
      write: {
        CODEOWNERS: '* @harbour/pilotage\n/src/roster/ @bo @mei\n/src/tideline/ @harbour/tideline\n',
      },
    },
  ],
  alsoKnownAs: [['noor', 'noor <31+noor@users.noreply.git.harbour.example>', '2024-04-15', '2025-01-01']],
};
