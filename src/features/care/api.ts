import { z } from 'zod';

/** All that is kept about one person, for their export. */
export const ownCare = z.object({});
export type OwnCare = z.infer<typeof ownCare>;
