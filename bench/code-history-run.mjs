/**
 * One reading of a history as a whole process, from the built code (`npm run build`):
 *
 *     node bench/code-history-run.mjs cold|warm|more REPO SNAPSHOT [COMMIT]
 *
 * cold reads everything and, where SNAPSHOT is not `-`, keeps it there; warm takes SNAPSHOT, whose head is the
 * repository's; more reads what came after SNAPSHOT. Prints one line of JSON.
 */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  decodeSnapshot,
  encodeSnapshot,
  readHistory,
} from '../dist/node/src/connectors/git-history/index.js';

const [mode, repository, snapshot, at] = process.argv.slice(2);
const since = async () => (mode === 'cold' ? null : decodeSnapshot(await readFile(snapshot)));
const { signal: stop } = new AbortController();
const { history, texts, how } = await readHistory({ repository, stop, since, ...(at && { at }) });
if (mode === 'cold' && snapshot !== '-') writeFileSync(snapshot, encodeSnapshot({ history, texts }));
const { commits, changes, paths, complete } = history;
console.log(
  JSON.stringify({
    how,
    complete,
    commits: commits.count,
    changes: changes.path.length,
    paths: paths.length,
    peak: process.resourceUsage().maxRSS * 1024,
  }),
);
