import type { Connector } from './connector.ts';
import { csv } from './csv/index.ts';
import { kubernetes } from './kubernetes/index.ts';
import { kubernetesOrg } from './kubernetes-org/index.ts';
import { rustTeam } from './rust-team/index.ts';

export type { Connector, Part, SourceFile } from './connector.ts';
export { writeCsv } from './csv/index.ts';
export { readFiles } from './readFiles.ts';

/** Every format that can be imported, in the order people see them. A new connector adds its line here. */
export const connectors: readonly Connector[] = [kubernetes, kubernetesOrg, rustTeam, csv];
