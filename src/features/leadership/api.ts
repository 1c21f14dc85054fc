import { z } from 'zod';

/** All that is kept about one person, for their export. */
export const ownLeadership = z.object({});
export type OwnLeadership = z.infer<typeof ownLeadership>;
