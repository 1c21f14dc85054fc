import { isoDay } from '../../../base/day.ts';
import { type TeamId, teamRefOf } from '../../people/index.ts';
import type { AreaRow, KnownBy } from '../api.ts';
import type { Area } from '../area.ts';
import type { CodeView } from '../codeView.ts';
import { type AreaKnower, areaKnowledge, asksFrom, filesIn, knowledgeRisk } from '../knowing/index.ts';
import { developerRefOf, repositoryRefOf } from './refs.ts';
import { sizeOf } from './sizeOf.ts';

/** At most so many are named in a row. */
const mostNamed = 5;

/** Team that answers for each area, by the area's id. */
export type TeamByArea = ReadonlyMap<string, TeamId>;

/** Those here who can be asked about an area, who knows it best first. */
export const knowersToAsk = ({ expertise, presence }: CodeView, area: Area): readonly AreaKnower[] =>
  areaKnowledge(expertise, filesIn(expertise, area.files)).filter(
    ({ developer, knowledge }) => presence.isHere[developer] === 1 && knowledge >= asksFrom,
  );

/** An area as a row; undefined when none of its files stands on the day. */
export const areaRowOf = (view: CodeView, area: Area, teamByArea: TeamByArea): AreaRow | undefined => {
  const { expertise, activity, presence, people } = view;
  const [risk] = knowledgeRisk(expertise, [area], { ...presence, lastChanged: activity.lastChanged });
  if (!risk || risk.files === 0) return undefined;
  const counts = new Set(expertise.files);
  const paths = area.files.filter((path) => counts.has(path));
  const sum = (of: (path: number) => number) => paths.reduce((all, path) => all + of(path), 0);
  const team = teamByArea.get(area.id);
  return {
    ...{ id: area.id, kind: area.kind, name: area.name, repository: repositoryRefOf(view) },
    ...{ files: risk.files, knownBy: risk.knownBy, isStale: risk.isStale, truckFactor: risk.truckFactor },
    bytes: sum((path) => sizeOf(view, path)),
    recentChanges: sum((path) => activity.recentChanges[path]!),
    lastChanged: risk.lastChanged === null ? null : isoDay(risk.lastChanged),
    knowers: knowersToAsk(view, area)
      .slice(0, mostNamed)
      .map(({ developer }) => developerRefOf(view, developer)),
    team: team === undefined || !people.roster.teams.has(team) ? null : teamRefOf(team, people.names),
  };
};

const graveness: Readonly<Record<KnownBy, number>> = { nobody: 0, one: 1, several: 2 };

/** The areas that stand on the day, those with most to lose first. */
export const areaRowsOf = (view: CodeView, areas: readonly Area[], teamByArea: TeamByArea): AreaRow[] =>
  areas
    .flatMap((area) => areaRowOf(view, area, teamByArea) ?? [])
    .sort(
      (a, b) => graveness[a.knownBy] - graveness[b.knownBy] || b.bytes - a.bytes || (a.id < b.id ? -1 : 1),
    );
