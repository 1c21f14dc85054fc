import { mkdirSync } from 'node:fs';
import { data, importInto } from '../../examples/harbour/git.ts';

/** `src/part-3/unit-12/file-7.ts`: 20 parts of 75 units. */
const pathOf = (file: number): string => {
  const unit = Math.floor(file / 20);
  return `src/part-${unit % 20}/unit-${Math.floor(unit / 20)}/file-${file % 20}.ts`;
};

const signatures = ['Ada Quill <ada@harbour.example>', 'Bo Lock <bo@harbour.example>'];

/**
 * Makes a repository of so many files in a new folder, all added on 1 June 2026; then each tenth changed by another
 * hand a day later. Files differ in size.
 */
export const manyFiles = async (folder: string, files: number): Promise<void> => {
  mkdirSync(folder);
  const at = (day: number) => `${1780300800 + day * 86_400} +0000`;
  const commit = (by: string, day: number, paths: readonly number[]) =>
    [
      `commit refs/heads/main\nauthor ${by} ${at(day)}\ncommitter ${by} ${at(day)}\n${data(`Day ${day}`)}`,
      ...paths.map(
        (file) =>
          `M 100644 inline ${pathOf(file)}\n${data(`export const n = ${file + day};\n`.repeat(1 + (file % 17)))}`,
      ),
    ].join('');
  const all = Array.from({ length: files }, (_, file) => file);
  await importInto(
    folder,
    commit(signatures[0]!, 0, all) +
      commit(
        signatures[1]!,
        1,
        all.filter((file) => file % 10 === 0),
      ),
  );
};
