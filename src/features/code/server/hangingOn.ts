import { type PersonId, type PersonRef, personRefOf, type View } from '../../people/index.ts';
import { areaRowOf } from '../answers/areaRows.ts';
import { outermost } from '../answers/teamPart.ts';
import type { AreaRow } from '../api.ts';
import type { CodeView } from '../codeView.ts';
import { areaKnowledge, filesIn } from '../knowing/index.ts';
import type { CodeServer } from './codeServer.ts';
import { viewsIn } from './knownCode.ts';

/** So much of an area somebody has to know to be named as one who worked there. Configurable assumption. */
const workedThere = 0.05;

/** An area that nobody who is here knows well enough to be asked about, but for one person. */
export interface HangingArea {
  readonly area: AreaRow;
  /** Who is here and worked there, by name: they could learn it. Nobody is ranked. */
  readonly workedThere: readonly PersonRef[];
}

/** Only they can be asked about it. */
const hangsOn = ({ knowers }: AreaRow, person: PersonId): boolean =>
  knowers.length === 1 && knowers[0]!.person?.id === person;

const othersIn = (view: CodeView, files: readonly number[], person: PersonId): readonly PersonRef[] =>
  areaKnowledge(view.expertise, files)
    .filter(({ developer, knowledge }) => view.presence.isHere[developer] === 1 && knowledge >= workedThere)
    .flatMap(({ developer }) => view.developers.list[developer]!.person ?? [])
    .filter((other) => other !== person)
    .map((other) => personRefOf(other, view.people.names))
    .sort((a, b) => a.name.localeCompare(b.name));

/** Areas of all repositories that hang on one person alone, the outermost of them: facts about the code. */
export const hangingOn = async (
  code: CodeServer,
  orgId: string,
  people: View,
  person: PersonId,
): Promise<readonly HangingArea[]> => {
  const found: HangingArea[] = [];
  for (const view of await viewsIn(code, orgId, people)) {
    const teamByArea = await code.codebases.teamByArea(orgId, view);
    const rows = new Map(view.codebase.areas.map((area) => [area, areaRowOf(view, area, teamByArea)]));
    const hanging = view.codebase.areas.filter((area) => {
      const row = rows.get(area);
      return area.kind !== 'owners' && row !== undefined && hangsOn(row, person);
    });
    for (const area of outermost(hanging))
      found.push({
        area: rows.get(area)!,
        workedThere: othersIn(view, filesIn(view.expertise, area.files), person),
      });
  }
  return found;
};
