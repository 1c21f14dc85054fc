import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface GitHistory {
  readonly path: string;
  remove(): void;
}

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const aDay = 86_400;
const firstDay = Date.UTC(2024, 0, 1) / 1000;

const leaders = ['ada', 'bo', 'cy', 'dee', 'eli', 'fay', 'gus', 'hal'];

/** One special interest group, as kubernetes writes them; its second chair is another person every few versions. */
const group = (name: string, version: number): string => {
  const person = (at: number) => leaders[at % leaders.length]!;
  const held = (at: number) =>
    `    - github: ${person(at)}\n      name: ${person(at)[0]!.toUpperCase()}${person(at).slice(1)} Lead\n      company: Harbour`;
  return `- dir: sig-${name}
  name: ${name}
  mission_statement: >
    Covers ${name}.
  charter_link: charter.md
  label: ${name}
  leadership:
    chairs:
${held(version)}
    tech_leads:
${held(version + 3)}`;
};

const sigs = (groups: number, version: number): string =>
  `sigs:\n${Array.from({ length: groups }, (_, at) => group(`group-${at}`, at + Math.floor((version + at) / 7))).join('\n')}\n`;

const commit = (text: string, version: number): string => {
  const by = `Harbour office <office@harbour.example> ${firstDay + version * aDay} +0000`;
  const message = `version ${version}`;
  return `commit refs/heads/main\nauthor ${by}\ncommitter ${by}\ndata ${message.length}\n${message}\nM 100644 inline sigs.yaml\ndata ${Buffer.byteLength(text)}\n${text}\n`;
};

/** A repository whose `sigs.yaml` has so many versions, a day apart from 1 January 2024, made by the real git. */
export const gitHistory = (versions: number, groups: number): GitHistory => {
  const path = mkdtempSync(join(tmpdir(), 'history-'));
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', path, ...args], { env, input, stdio: ['pipe', 'ignore', 'inherit'] });
  git(['init', '--quiet', '--initial-branch=main']);
  git(
    ['fast-import', '--quiet'],
    Array.from({ length: versions }, (_, version) => commit(sigs(groups, version), version)).join(''),
  );
  git(['reset', '--quiet', '--hard', 'main']);
  return { path, remove: () => rmSync(path, { recursive: true }) };
};
