import { assemble } from '../assemble.ts';
import type { Connector } from '../connector.ts';
import { isOfAnOrg, readOrg } from './readOrg.ts';

/**
 * The GitHub organisations of the Kubernetes community as they are configured (peribolos): who is in them, and their
 * teams, which give access. Not who leads: that is `kubernetes`. Comparing the two is up to the helm.
 */
export const kubernetesOrg: Connector = {
  kind: 'kubernetes-org',
  title: 'Kubernetes GitHub organisations (kubernetes/org)',
  sourceName: 'kubernetes org config',
  paths: ['config'],
  wants: isOfAnOrg,
  parser: (options) => (file) => readOrg(file, options),
  combine: (parts) => assemble([...parts.values()]),
};
