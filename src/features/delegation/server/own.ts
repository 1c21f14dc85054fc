import type { Asking } from '../../people/server/index.ts';
import type { OwnDelegation } from '../api.ts';
import type { DelegationServer } from './delegationServer.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnDelegation = async (
  _delegation: DelegationServer,
  _asking: Asking,
): Promise<OwnDelegation> => ({});
