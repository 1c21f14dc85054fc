import type { Fault } from '../../base/errors.ts';
import type { HelmReport } from '../../features/helm/index.ts';
import type { PersonAnswer } from '../../features/people/index.ts';
import type { ImportReport } from './commands.ts';

export const lines = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

/** As `Fault`, or as it travels in an answer. */
type PlacedFault = ImportReport['faults'][number] | Fault;

const place = ({ file, line }: PlacedFault): string =>
  file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;

/** `error: people.csv:3: …`, one line each. */
export const faultLines = (faults: readonly PlacedFault[]): string[] =>
  faults.map((fault) => `${fault.severity}: ${place(fault)}${fault.message}`);

/** Answers first, then who sits where. */
export const printHelm = (report: HelmReport): string =>
  lines(`${report.organisation} on ${report.asOf}`, '', report.sentences);

const mark = { vacant: '○', acting: '◐', held: '●' } as const;

/** One line per team and seat, as a tree. */
export const printTeams = (report: HelmReport): string => {
  const children = Map.groupBy(report.teams, (team) => team.parent);
  const seats = Map.groupBy(report.seats, (seat) => seat.teamSlug);
  const below = (parent: string | null, depth: number): string[] =>
    (children.get(parent) ?? []).flatMap((team) => {
      const led = (seats.get(team.slug) ?? []).map(
        (seat) =>
          `${mark[seat.state]} ${seat.title}: ${seat.holder ?? 'vacant'}${seat.state === 'acting' ? ' (acting)' : ''}`,
      );
      return [
        `${'  '.repeat(depth)}${team.name}${led.length === 0 ? '' : `  ${led.join('  ')}`}`,
        ...below(team.slug, depth + 1),
      ];
    });
  return lines(below(null, 0));
};

export const printPerson = ({ sentence, teams, manager, reports, history }: PersonAnswer): string =>
  lines(
    sentence,
    teams.map(
      ({ team, from, openStart }) => `On ${team.name} since ${from}${openStart ? ' or before' : ''}.`,
    ),
    manager === null ? [] : `Reports to ${manager.name}.`,
    reports.length === 0 ? [] : `Answers for ${reports.map((report) => report.name).join(', ')}.`,
    history.length === 0
      ? []
      : ['', ...history.slice(0, 20).map((change) => `${change.day}  ${change.sentence}`)],
  );

const shown = 30;

/** What an import does, or would do. */
export const printImport = (report: ImportReport, isApplied: boolean): string => {
  const { changes, faults, conflicts } = report;
  const more =
    changes.length > shown ? [`  … and ${changes.length - shown} more (all of them with --json)`] : [];
  const sign = { added: '+', changed: '~', ended: '-' } as const;
  return lines(
    report.sentence,
    report.code === undefined ? [] : [report.code.sentence],
    changes.slice(0, shown).map(({ what, sentence }) => `  ${sign[what]} ${sentence}`),
    more,
    conflicts.map(
      (conflict) =>
        `conflict: the file says ${conflict.fileSays}; by hand: ${conflict.handSays}. The hand stays.`,
    ),
    faultLines(faults),
    isApplied
      ? report.changeSet === null
        ? []
        : `Recorded as change ${report.changeSet}. Take it back on the page Changes.`
      : 'Nothing was changed: this was a dry run. Do it with --apply.',
  );
};
