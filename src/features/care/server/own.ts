import type { Asking } from '../../people/server/index.ts';
import type { OwnCare } from '../api.ts';
import type { CareServer } from './careServer.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnCare = async (_care: CareServer, _asking: Asking): Promise<OwnCare> => ({});
