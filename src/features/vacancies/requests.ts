import { z } from 'zod';
import { dayText, roles } from '../people/index.ts';
import { taskLists } from './vacancy.ts';

/** Shapes of what people send about how leaders come. */

const id = z.string().min(1).max(200);
const words = (least: number, most: number, ask: string) => z.string().trim().min(least, ask).max(most);
const lines = z.array(z.string().trim().min(1).max(300)).max(30);

/** POST /api/vacancies. `post`, or the team, role and title of a seat that was never opened. */
export const openRequest = z.object({
  post: id.nullable().default(null),
  ...{ team: id, role: z.enum(roles), title: words(1, 200, 'Say what the seat is called.') },
  reason: words(3, 1000, 'Say why the seat is open.'),
  fillBy: dayText,
  waits: lines.default([]),
  cover: id.nullable().default(null),
});
/** PUT /api/vacancies/:id with If-Match. */
export const changeRequest = openRequest.pick({ reason: true, fillBy: true, waits: true, cover: true });
/** PUT /api/vacancies/:id/call */
export const callRequest = z.object({
  words: words(20, 5000, 'Say in a few sentences what the seat is about.'),
  profile: lines,
  ...{ from: dayText, to: dayText },
});
export const dropRequest = z.object({ reason: words(3, 1000, 'Say why it is not filled any more.') });
/** PUT /api/me/candidacies/:vacancy */
export const candidacyRequest = z.object({
  statement: words(3, 3000, 'Say in a sentence or two why you stand up.'),
  episodes: z.array(id).max(50).default([]),
});
export const outsideRequest = z.object({
  reference: words(1, 12, 'Give initials or a reference, no name.'),
  meets: lines,
  freeFrom: dayText.nullable().default(null),
});
/** POST /api/vacancies/:id/decision. `person` may be `new:` and a name, for somebody who is hired. */
export const decisionRequest = z.object({
  person: words(1, 220, 'Say who.'),
  from: dayText,
  share: z.number().min(0).max(1).nullable().default(null),
  mentor: id.nullable().default(null),
  announcedOn: dayText.nullable().default(null),
  reason: words(3, 2000, 'Say why, and why not otherwise.'),
  movesReports: z.boolean().default(false),
});
/** PUT /api/people/:id/lists/:list/:key */
export const taskRequest = z.object({
  appointment: id,
  /** Words of its own, for a typed line; null keeps those that were worked out. */
  what: z.string().trim().min(1).max(300).nullable().default(null),
  takenBy: id.nullable().default(null),
  due: dayText.nullable().default(null),
  isDone: z.boolean().default(false),
  isRemoved: z.boolean().default(false),
});
export const taskListName = z.enum(taskLists);
/** PUT /api/seats/:appointment/term; null takes it back. */
export const termRequest = z.object({
  endsOn: dayText.nullable(),
  reason: z.string().trim().max(500).default(''),
});
export const emeritusRequest = z.object({ person: id, post: id, from: dayText });
