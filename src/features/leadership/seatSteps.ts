import type { Day } from '../../base/day.ts';
import { covers, type Span } from '../../base/span.ts';
import type { Assumptions } from '../load/index.ts';
import type { Chronicle, PersonId, TeamId } from '../people/index.ts';

/** So many days back it is looked: a year and a half. */
const daysLookedBack = 548;
const weeksOfLoad = 14;

type Dated = Pick<Chronicle, 'membership' | 'reportingLine' | 'appointment'>;

/** People on a team on a day, whoever leads it among them. */
export const membersOn = ({ membership }: Pick<Dated, 'membership'>, team: TeamId, day: Day): number =>
  new Set(
    membership.filter((each) => each.body.team === team && covers(each, day)).map(({ body }) => body.person),
  ).size;

const edges = (spans: readonly Span[]): readonly Day[] =>
  spans.flatMap(({ from, to }) => [from, to ?? []].flat());

/** Monday of a day's week. Day 0 was a Thursday. */
const mondayOf = (day: Day): Day => day - ((day + 3) % 7);

/**
 * The days on which anything may have changed that a condition is made of: members and reports, day by day; the load,
 * which hours and weeks go into, at each of the last Mondays. Rising, the first day looked at and the day itself among them.
 */
export const stepDays = (
  known: Dated,
  { team, holder }: { readonly team: TeamId; readonly holder: PersonId | null },
  day: Day,
  { establishedWeeks, newReportDays }: Assumptions,
  besides: readonly Day[] = [],
): readonly Day[] => {
  const first = day - daysLookedBack;
  const members = known.membership.filter(({ body }) => body.team === team);
  const lines = known.reportingLine.filter(({ body }) => body.manager === holder);
  const seats = known.appointment.filter(({ body }) => body.person === holder);
  const mondays = Array.from({ length: weeksOfLoad }, (_, n) => mondayOf(day) - 7 * n);
  const all = [
    ...edges(members).flatMap((each) => [each, each + establishedWeeks * 7]),
    ...edges(lines),
    ...[...members, ...lines].map(({ from }) => from + newReportDays),
    ...edges(seats),
    ...mondays,
    ...besides,
  ];
  const within = all.filter((each) => each > first && each < day);
  return [...new Set([first, ...within, day])].sort((a, b) => a - b);
};
