import { STATUS_CODES } from 'node:http';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { InputError } from '../../base/errors.ts';
import { count } from '../../base/list.ts';

/** RFC 9457 problem details, with three members of ours: `code`, `faults` and `reference`. */
export const problemSchema = z.object({
  type: z.string().describe('urn:wheelhouse:problem:<code>'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().describe('What is wrong, which thing, and what to do next. Shown to people as it is.'),
  code: z.string(),
  reference: z.string().describe('Stands in the log as requestId, beside what else is known.'),
  faults: z
    .array(
      z.object({
        path: z.string().optional().describe('JSON pointer into the request: /body/email'),
        file: z.string().optional(),
        line: z.number().int().optional(),
        message: z.string(),
        severity: z.enum(['error', 'warning']),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof problemSchema>;

const statusByCode: Readonly<Record<string, number>> = {
  invalid: 400,
  'bad-cursor': 400,
  'not-signed-in': 401,
  'wrong-password': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  'not-json': 415,
  'if-match-missing': 428,
  'too-many': 429,
};

/** Codes not in the table are edits we understood and cannot carry out. */
const statusOf = (code: string): number => statusByCode[code] ?? 422;

const fastifyErrors: Readonly<Record<string, readonly [code: string, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [
    'too-large',
    'What was sent is larger than this address takes. Send it in parts.',
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'not-json',
    'This address takes JSON. Send it with content-type: application/json.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid', 'The request has no body. Send a JSON object.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid', 'The body is not JSON. Check its commas and quotes.'],
};

const made = (code: string, detail: string, reference: string, faults?: Problem['faults']): Problem => {
  const status = code === 'internal' ? 500 : statusOf(code);
  return {
    type: `urn:wheelhouse:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    code,
    reference,
    ...(faults && faults.length > 0 ? { faults } : {}),
  };
};

const invalid = (
  error: { readonly validation?: unknown; readonly validationContext?: string | undefined },
  reference: string,
): Problem => {
  const found = error.validation as readonly { instancePath: string; message?: string }[];
  const faults = found.map(({ instancePath, message }) => ({
    path: `/${error.validationContext ?? 'body'}${instancePath === '/' ? '' : instancePath}`,
    message: message ?? 'is not what this address takes',
    severity: 'error' as const,
  }));
  const words = faults.map((fault) => `${fault.path}: ${fault.message}`).join('; ');
  return made('invalid', `The request has ${count(faults.length, 'fault')}. ${words}.`, reference, faults);
};

/**
 * Any thrown thing as a problem. What is no `InputError` and no fault of the request is a bug of ours: its message
 * stays in the log, the reader gets the reference to it.
 */
export const problemOf = (error: unknown, reference: string): Problem => {
  if (error instanceof InputError) return made(error.code, error.message, reference, [...error.details]);
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error, reference);
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number };
  const known = fastifyErrors[code];
  if (known) return made(...known, reference);
  if (statusCode >= 400 && statusCode < 500)
    return made('invalid', 'The request cannot be read. Check its address and body.', reference);
  return made(
    'internal',
    `Something went wrong on the server. Try again; if it stays, tell the operator the reference ${reference}.`,
    reference,
  );
};

export const notSignedIn = (): InputError => new InputError('not-signed-in', 'Sign in first.');

/** @param words What may not be done and who could: `Only an admin may invite people. Ada is one.` */
export const forbidden = (words: string): InputError => new InputError('forbidden', words);

/** @param what With its number: `Plan 7` gives `Plan 7 is not here any more. Reload the page.` */
export const notFound = (what: string, next = 'Reload the page.'): InputError =>
  new InputError('not-found', `${what} is not here any more. ${next}`);
