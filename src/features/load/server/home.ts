import type { HomeSource } from '../../home/server/index.ts';
import type { LoadServer } from './loadServer.ts';

export const loadHome =
  (_load: LoadServer): HomeSource =>
  async () => [];
