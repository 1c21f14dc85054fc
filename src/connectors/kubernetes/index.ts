import { count } from '../../base/list.ts';
import { assemble } from '../assemble.ts';
import type { Connector, Part } from '../connector.ts';
import { parseWithLines, rememberingParser } from './parse.ts';

/** The Kubernetes community's `sigs.yaml`: special interest groups, working groups, committees, subprojects. */
export const kubernetes: Connector = {
  kind: 'kubernetes',
  title: 'Kubernetes community (sigs.yaml)',
  sourceName: 'kubernetes sigs.yaml',
  paths: ['sigs.yaml'],
  wants: (path) => /^[^/]*sigs\.ya?ml$/.test(path),
  parser: ({ lines }) => (lines ? parseWithLines : rememberingParser()),
  combine: (parts) => assemble([...parts.values(), ...subprojectLeads(parts)]),
};

/** Members stand in the file only as leads of subprojects. */
const subprojectLeads = (parts: ReadonlyMap<string, Part>): Part[] =>
  [...parts].flatMap(([file, { organisation }]) =>
    organisation.members.length === 0
      ? []
      : {
          readable: true,
          organisation: { people: [], teams: [], seats: [], members: [], reportingLines: [] },
          faults: [
            {
              file,
              severity: 'warning',
              message: `${count(organisation.members.length, 'lead of a subproject stands as its member', 'leads of subprojects stand as their members')}: only groups and committees have seats.`,
            },
          ],
        },
  );
