import type { HomeSource } from '../../home/server/index.ts';
import type { CareServer } from './careServer.ts';

export const careHome =
  (_care: CareServer): HomeSource =>
  async () => [];
