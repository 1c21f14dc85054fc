/** `npm run schemas`: writes docs/schemas anew, after an answer of the command line has changed its shape. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { printedSchemas } from '../src/app/printedSchemas.ts';

const folder = new URL('../docs/schemas/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, text] of printedSchemas()) await writeFile(new URL(name, folder), text);
