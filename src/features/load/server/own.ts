import type { Asking } from '../../people/server/index.ts';
import type { OwnLoad } from '../api.ts';
import type { LoadServer } from './loadServer.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnLoad = async (_load: LoadServer, _asking: Asking): Promise<OwnLoad> => ({});
