import type { Story } from './story.ts';

const owners = `# Two of Customs look at tariffs.
[Tariffs][2] @quillon @ulla
/customs/tariffs/
/customs/tariffs/tests/ @ulla

[Forms] @harbour/customs
/customs/forms/ @kalinda
/customs/forms/*_draft.py
!/customs/forms/migrations/

^[Documentation] @wanjiru
*.md
/docs/
`;

/** Python, landed as single commits. Only Quillon knew the tariffs; he left in June 2026. */
export const customs: Story = {
  name: 'customs',
  seed: 37,
  from: '2024-06-10',
  commits: 450,
  lands: 'squash',
  parts: [
    {
      folder: 'customs/tariffs',
      language: 'python',
      about: ['tariff', 'duty'],
      files: 16,
      share: 3,
      hands: [['quillon', 1]],
    },
    {
      folder: 'customs/forms',
      language: 'python',
      about: ['form', 'seal', 'origin'],
      files: 20,
      share: 4,
      hands: [
        ['ulla', 3],
        ['viktor', 3],
        ['dilnoza', 3],
        ['ximena', 3],
        ['bram', 2, '2026-05-25'],
      ],
    },
    {
      folder: 'customs/risk',
      language: 'python',
      about: ['risk'],
      files: 9,
      share: 1.5,
      from: '2025-04-01',
      hands: [
        ['dilnoza', 6],
        ['ximena', 1],
      ],
    },
    {
      folder: 'docs',
      language: 'markdown',
      about: ['duty', 'form'],
      files: 6,
      share: 0.4,
      hands: [
        ['ulla', 1],
        ['farah', 1],
      ],
    },
  ],
  events: [
    {
      on: '2024-06-10',
      by: 'ulla',
      message: 'Customs begins',
      write: {
        'README.md': '# Customs\nWhat may enter the port, and for how much.\n',
        'pyproject.toml':
          '[project]\nname = "customs"\nversion = "1.0.0"\ndependencies = ["django>=5.0", "celery", "psycopg[binary]"]\n',
        'manage.py': '"""Django begins here."""\n',
        'customs/forms/migrations/0001_initial.py': '"""Made by Django."""\n',
        '.gitlab/CODEOWNERS': owners,
      },
    },
    {
      on: '2025-02-10',
      by: 'Viktor Vane <viktor.vane@farport.example>',
      message: 'forms: Farport writes dates the other way round',
      write: { 'customs/forms/farport.py': '"""Somebody of the same name, from another port."""\n' },
    },
  ],
  bot: {
    by: 'harbour-updates[bot] <9+harbour-updates[bot]@users.noreply.git.harbour.example>',
    everyDays: 42,
    lock: 'uv.lock',
  },
};
