import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesAt, readPath } from './disk.ts';
import { kubernetes } from './kubernetes/index.ts';
import { rustTeam } from './rust-team/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): string => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
};

write('harbour/people/ada.toml', 'name = "Ada"\ngithub = "ada"\n');
write('harbour/teams/quay.toml', 'name = "quay"\n[people]\nleads = ["ada"]\nmembers = ["ada"]\n');
write('harbour/README.md', 'Harbour');
write('harbour/.git/people/bo.toml', 'name = "Bo"\ngithub = "bo"\n');
const ours = write('our-groups.yaml', '\uFEFFsigs:\n- dir: sig-quay\n');

test('of a folder the files of the format are read, also when it stands one folder up', async () => {
  for (const path of [join(folder, 'harbour'), folder]) {
    const { organisation, faults } = await readPath(rustTeam, path);
    expect(organisation.seats.map((seat) => [seat.file, seat.line, seat.personKey])).toEqual([
      ['teams/quay.toml', 3, 'ada'],
    ]);
    expect(organisation.people).toHaveLength(1);
    expect(faults).toEqual([]);
  }
});

test('a file that is named is read whatever it is called', async () => {
  const { organisation } = await readPath(kubernetes, ours);
  expect(organisation.teams.map((team) => team.key)).toEqual(['sig-quay']);
});

test('where nothing is, the words say what to give', async () => {
  await expect(filesAt(kubernetes, join(folder, 'gone'))).rejects.toThrow(
    /no file or folder .*gone\. Give sigs\.yaml\./,
  );
});
