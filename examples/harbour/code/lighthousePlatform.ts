import type { Story } from './story.ts';

const crate = (name: string, dependencies: string): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\n\n[dependencies]\n${dependencies}\n`;

/** Rust and Terraform, landed by a bot that names author and reviewer. The beacons stand still since 2024. */
export const lighthousePlatform: Story = {
  name: 'lighthouse-platform',
  seed: 41,
  from: '2024-01-08',
  commits: 1400,
  lands: 'bors',
  parts: [
    {
      folder: 'crates/lamp/src',
      language: 'rust',
      about: ['lamp', 'lens', 'beam'],
      files: 44,
      share: 5,
      hands: [
        ['fintan', 3],
        ['kalinda', 3, '2024-01-08', '2025-06-01'],
        ['olek', 3],
        ['leilani', 4],
        ['idris', 2],
      ],
    },
    {
      folder: 'crates/signal/src',
      language: 'rust',
      about: ['signal', 'buoy', 'horn'],
      files: 46,
      share: 5,
      hands: [
        ['greta', 4],
        ['kwame', 3],
        ['leilani', 3],
        ['saoirse', 3],
      ],
    },
    {
      folder: 'crates/fog/src',
      language: 'rust',
      about: ['fog', 'mist'],
      files: 24,
      share: 2.5,
      from: '2024-10-01',
      hands: [['tuyet', 1]],
    },
    {
      folder: 'legacy/beacon-import',
      language: 'python',
      about: ['beacon', 'chart'],
      files: 20,
      share: 4,
      to: '2024-09-01',
      hands: [
        ['sione', 1],
        ['greta', 2],
      ],
    },
    {
      folder: 'infra',
      language: 'terraform',
      about: ['harbour', 'lamp', 'signal', 'store'],
      files: 40,
      share: 3,
      hands: [
        ['kwame', 4],
        ['marisol', 4],
        ['olek', 1],
        ['saoirse', 1],
      ],
    },
    {
      folder: 'console/src',
      language: 'react',
      about: ['lamp', 'signal', 'fog'],
      files: 36,
      share: 3,
      from: '2024-12-02',
      hands: [
        ['marisol', 5],
        ['saoirse', 3],
        ['idris', 2],
        ['bo', 0.4],
      ],
    },
    {
      folder: 'docs',
      language: 'markdown',
      about: ['lamp', 'signal', 'night'],
      files: 16,
      share: 0.8,
      hands: [
        ['fintan', 2],
        ['greta', 1],
        ['leilani', 1],
      ],
    },
  ],
  events: [
    {
      on: '2024-01-08',
      by: 'kalinda',
      message: 'Light',
      write: {
        'README.md': '# Lighthouse platform\nWhat every team of the Harbour builds on.\n',
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
        'crates/lamp/Cargo.toml': crate('lamp', 'axum = "0.8"\ntokio = "1"'),
        'crates/signal/Cargo.toml': crate('signal', 'tokio = "1"\nrdkafka = "0.36"'),
        'third_party/semaphore/semaphore.c': 'int flags(void) { return 2; }\n',
        CODEOWNERS: `*                 @harbour/lighthouse
/crates/lamp/     @fintan @olek
/crates/signal/   @greta @kwame
/crates/fog/      @tuyet
/infra/           @harbour/lighthouse
/infra/store_*.tf @kwame @gulliver
/console/         @marisol
/legacy/
/third_party/
`,
        '.mailmap': 'Greta Gale <greta@harbour.example> <greta.gale@quayside.example>\n',
      },
    },
    {
      on: '2024-10-01',
      by: 'tuyet',
      message: 'fog: begin',
      write: { 'crates/fog/Cargo.toml': crate('fog', 'tokio = "1"') },
    },
    {
      on: '2024-12-02',
      by: 'marisol',
      message: 'console: begin',
      write: {
        'console/package.json': `${JSON.stringify({ name: '@harbour/console', dependencies: { react: '19.0.0', '@tanstack/react-query': '5.0.0' } }, null, 2)}\n`,
        'console/src/generated/signals.ts': '// @generated\nexport const signals = 26;\n',
        'console/.gitattributes': 'src/generated/* linguist-generated=true\n',
      },
    },
  ],
  // Greta still signed with the address of her company before; the .mailmap knows.
  alsoKnownAs: [['greta', 'Greta G. <greta.gale@quayside.example>', '2024-01-08', '2024-06-01']],
  away: [['marisol', '2026-02-02', '2026-08-31']],
  bot: {
    by: 'harbour-updates[bot] <9+harbour-updates[bot]@users.noreply.git.harbour.example>',
    everyDays: 28,
    lock: 'Cargo.lock',
  },
};
