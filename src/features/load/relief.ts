import type { Assumptions } from './assumptions.ts';
import type { Leading } from './leading.ts';
import { type LoadParts, loadOfParts, type WeekOfLeading } from './leadLoad.ts';
import type { LoadFigure } from './loadOn.ts';

export const reliefKinds = ['report', 'project', 'ownWork', 'mentee'] as const;

/** One thing that would make the week less full. */
export interface Relief {
  readonly kind: (typeof reliefKinds)[number];
  /** Hours a week it saves. */
  readonly hours: number;
  readonly loadAfter: number;
}

/** Hours a week below which nobody notices. */
const worthwhile = 0.25;

/**
 * What would relieve a leader, what brings most first. Each part is shared evenly among what it is for: a report fewer
 * saves the mean of the reports. Technical leading is not for projects alone: one fewer saves no more than is assumed
 * for a project. Who holds a tech lead seat keeps as much own work as it takes to stay in touch.
 */
export const reliefsFor = (
  { parts }: Pick<LoadFigure, 'parts'>,
  { reports, projects }: Pick<WeekOfLeading, 'reports' | 'projects'>,
  { seats, mentees, mentors }: Pick<Leading, 'seats' | 'mentees' | 'mentors'>,
  assumed: Assumptions,
): readonly Relief[] => {
  const less = (kind: Relief['kind'], part: keyof LoadParts, hours: number): Relief[] => {
    const loadAfter = loadOfParts({ ...parts, [part]: parts[part] - hours }, assumed);
    return hours < worthwhile ? [] : [{ kind, hours, loadAfter }];
  };
  const kept = seats.some(({ role }) => role === 'TL') ? assumed.codingLeast * assumed.contractHours : 0;
  return [
    ...(reports.length > 0 ? less('report', 'reports', parts.reports / reports.length) : []),
    ...(projects > 0
      ? less('project', 'projects', Math.min(assumed.hoursPerProject, parts.projects / projects))
      : []),
    ...less('ownWork', 'ownWork', parts.ownWork - kept),
    ...(mentees.length > 0
      ? less('mentee', 'mentoring', parts.mentoring / (mentees.length + mentors.length))
      : []),
  ].toSorted((a, b) => a.loadAfter - b.loadAfter);
};
