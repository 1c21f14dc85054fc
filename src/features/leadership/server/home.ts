import type { HomeSource } from '../../home/server/index.ts';
import type { LeadershipServer } from './leadershipServer.ts';

export const leadershipHome =
  (_leadership: LeadershipServer): HomeSource =>
  async () => [];
