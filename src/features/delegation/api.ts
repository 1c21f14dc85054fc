import { z } from 'zod';

/** All that is kept about one person, for their export. */
export const ownDelegation = z.object({});
export type OwnDelegation = z.infer<typeof ownDelegation>;
