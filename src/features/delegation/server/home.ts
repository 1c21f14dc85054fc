import type { HomeSource } from '../../home/server/index.ts';
import type { DelegationServer } from './delegationServer.ts';

export const delegationHome =
  (_delegation: DelegationServer): HomeSource =>
  async () => [];
