import { Command } from 'commander';
import type { VacanciesAnswer } from '../../features/vacancies/index.ts';
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

type OpenSeat = VacanciesAnswer['seats'][number];

const stage = ({ vacancy }: OpenSeat): string => {
  if (vacancy === null) return 'not opened';
  return vacancy.stage === 'open' ? `call until ${vacancy.call!.to}` : vacancy.stage;
};

const printVacancies = ({ sentence, seats, acting }: VacanciesAnswer): string =>
  lines(
    sentence,
    seats.flatMap((seat) => [
      `${stage(seat).padEnd(22)}${seat.sentence}`,
      ...(seat.vacancy?.waits ?? []).map((line) => `${' '.repeat(22)}waits: ${line}`),
    ]),
    acting
      .filter(({ isTooLong }) => isTooLong)
      .map(
        ({ holder, title, team, days }) =>
          `${'acting too long'.padEnd(22)}${holder.name}, ${title} of ${team.name}: ${days} days`,
      ),
  );

/** Which seats are to be filled, and what waits for them. Who stands for one is never printed. */
export const vacanciesCommand = (): Command =>
  new Command('vacancies')
    .description('seats that are vacant or end soon, what waits for them, and whether a call is open')
    .addOption(asOf())
    .addOption(asKnownOn())
    .addOption(json())
    .addOption(local())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse vacancies\n  wheelhouse vacancies --as-of 2026-09-05 --json',
    )
    .action((options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        const found = await commands.vacancies(queryOf(options));
        answer(found, options, () => printVacancies(found));
      }),
    );
