import { z } from 'zod';

/** All that is kept about one person, for their export. */
export const ownMentoring = z.object({});
export type OwnMentoring = z.infer<typeof ownMentoring>;
