import { spokenDay } from '../../../base/day.ts';
import { remembered } from '../../../base/remember.ts';
import type { AreaRow } from '../api.ts';
import type { Area } from '../area.ts';
import type { CodeView } from '../codeView.ts';
import { knowledgeRisk, recentWork, type WorkedBy, whoReallyWorks } from '../knowing/index.ts';
import { developerRefOf } from './refs.ts';
import { teamIn } from './teamIn.ts';

const workIn = remembered(({ codebase, developers, day }: CodeView) =>
  recentWork(codebase.history, developers, day),
);

/** Departures that are announced, and what goes with them. */
const departures = (view: CodeView, area: Area): string[] => {
  const [risk] = knowledgeRisk(view.expertise, [area], {
    ...view.presence,
    lastChanged: view.activity.lastChanged,
  });
  return risk!.leaving.map(({ developer, leavesOn, share }) => {
    const { name } = developerRefOf(view, developer);
    return `${name} leaves on ${spokenDay(leavesOn)}; nobody else here knows ${Math.round(100 * share)} % of the files.`;
  });
};

/** Who answers for it beside who works there: about the area and its team, never about one person. */
export const workOn = (view: CodeView, area: Area, team: string): WorkedBy => {
  const { members, leads, former } = teamIn(view, team);
  return whoReallyWorks(workIn(view), area.files, [...members, ...former], leads);
};
export const paperAndPractice = (view: CodeView, area: Area, team: string): readonly string[] =>
  workOn(view, area, team).sentences;

/** What else is to say about an area. */
export const remarksOn = (view: CodeView, area: Area, row: AreaRow, team: string | undefined): string[] => [
  ...departures(view, area),
  ...(row.isStale && row.lastChanged !== null ? ['No file of it was changed for a year.'] : []),
  ...(team === undefined ? [] : paperAndPractice(view, area, team)),
];
