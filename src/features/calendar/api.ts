import { z } from 'zod';
import { dayText } from '../people/index.ts';

/** First day and last day, both absent; `last: null` has no end yet. */
const absentDays = z.object({ first: dayText, last: dayText.nullable() });

export const absenceRequest = absentDays;
export const absenceAnswer = absentDays.extend({ id: z.string() });
export const absencesAnswer = z.object({
  /** Newest first. */
  items: z.array(absenceAnswer),
  /** Whether the asker may record and take back. */
  mayEdit: z.boolean(),
});
export type AbsencesAnswer = z.infer<typeof absencesAnswer>;
