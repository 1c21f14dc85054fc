import { z } from 'zod';

/** All that is kept about one person, for their export. */
export const ownVacancies = z.object({});
export type OwnVacancies = z.infer<typeof ownVacancies>;
