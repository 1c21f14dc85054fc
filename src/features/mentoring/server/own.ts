import type { Asking } from '../../people/server/index.ts';
import type { OwnMentoring } from '../api.ts';
import type { MentoringServer } from './mentoringServer.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnMentoring = async (
  _mentoring: MentoringServer,
  _asking: Asking,
): Promise<OwnMentoring> => ({});
