import { Command } from 'commander';
import type { MentorsAnswer } from '../../features/mentoring/index.ts';
import {
  answer,
  asKnownOn,
  asOf,
  type DayOptions,
  type GlobalOptions,
  json,
  local,
  queryOf,
  withCommands,
} from './calling.ts';
import { lines } from './print.ts';

const printMentors = ({ sentence, lines: pairs, findings, offers }: MentorsAnswer): string =>
  lines(
    sentence,
    pairs.length === 0 ? [] : '',
    pairs.map(({ mentor, mentee, team, from }) => {
      const where = team === null ? '' : `, ${team.name}`;
      return `${mentor?.name ?? 'somebody from outside'} → ${mentee.name}${where}${from === null ? '' : ` since ${from}`}`;
    }),
    findings.length === 0 ? [] : ['', ...findings.map((finding) => finding.sentence)],
    offers.length === 0
      ? []
      : [
          '',
          ...offers.map(
            ({ person, seats, to }) =>
              `${person.name} offers: ${seats.join(', ')}${to === null ? '' : ` before ${to}`}`,
          ),
        ],
  );

/** Who mentors whom, and which leads whoever is signed in answers for have none. */
export const mentorsCommand = (): Command =>
  new Command('mentors')
    .description('who mentors whom, who should have a mentor, and who would be one')
    .addOption(asOf())
    .addOption(asKnownOn())
    .addOption(json())
    .addOption(local())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse mentors\n  wheelhouse mentors --as-of 2026-09-01 --json\n\nWho lacks a mentor is told to themself, their manager and who stands above: sign in as one of them first, with wheelhouse login.',
    )
    .action((options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        const mentors = await commands.mentors(queryOf(options));
        answer(mentors, options, () => printMentors(mentors));
      }),
    );
