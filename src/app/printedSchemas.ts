import { z } from 'zod';
import { printedAnswers } from './answers.ts';

const commandOf = (name: string): string =>
  `wheelhouse ${name.replace(/^(audit|advise|load|delegate)-/, '$1 ')} --json`;

/** JSON Schema 2020-12 of what each command prints with `--json`, as text by file name. */
export const printedSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(printedAnswers).map(([name, shape]) => {
      const { $schema, ...schema } = z.toJSONSchema(shape, { reused: 'ref' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title: commandOf(name), ...schema }, null, 2)}\n`];
    }),
  );
