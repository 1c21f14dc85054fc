import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { InputError } from '../../base/errors.ts';
import { readImopse, readMsrcp } from '../../connectors/planner-files/index.ts';
import { type Problem, readProblem } from '../../features/planner/index.ts';

const formats: Readonly<Record<string, (text: string) => Problem>> = {
  '.def': readImopse,
  '.msrcp': readMsrcp,
};

/** The problem of a file: JSON, or by its ending an iMOPSE `.def` or an MSLIB `.msrcp`. Throws InputError. */
export const problemIn = async (file: string): Promise<Problem> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError('no-file', `${file} cannot be read. Name a file with a problem as JSON.`);
  });
  const ending = extname(file);
  const read = formats[ending];
  return read === undefined ? fromJson(file, text) : fromFormat(file, text, read);
};

const fromFormat = (file: string, text: string, read: (text: string) => Problem): Problem => {
  try {
    const problem = read(text);
    if (problem.items.length > 0) return problem;
  } catch {
    // Told below: the readers expect files as their authors publish them.
  }
  throw new InputError(
    'problem',
    `${file} is no ${extname(file)} file. Get it anew, or give a problem as JSON.`,
  );
};

const fromJson = (file: string, text: string): Problem => {
  const { problem, faults } = readProblem(parsed(file, text));
  if (problem !== undefined) return problem;
  const details = faults.map((message) => ({ file, message, severity: 'error' as const }));
  throw new InputError('problem', `${file} is no problem to plan. See wheelhouse plan --schema.`, details);
};

const parsed = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('problem', `${file} is no JSON: ${(error as Error).message}`);
  }
};
