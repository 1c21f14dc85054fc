import type { Asking } from '../../people/server/index.ts';
import type { OwnLeadership } from '../api.ts';
import type { LeadershipServer } from './leadershipServer.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnLeadership = async (
  _leadership: LeadershipServer,
  _asking: Asking,
): Promise<OwnLeadership> => ({});
