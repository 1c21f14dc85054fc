import { z } from 'zod';

/** All that is kept about one person, for their export. */
export const ownLoad = z.object({});
export type OwnLoad = z.infer<typeof ownLoad>;
