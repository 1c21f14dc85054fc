import type { HomeSource } from '../../home/server/index.ts';
import type { MentoringServer } from './mentoringServer.ts';

export const mentoringHome =
  (_mentoring: MentoringServer): HomeSource =>
  async () => [];
