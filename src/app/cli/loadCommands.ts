import { Command } from 'commander';
import type { LeaderLoadAnswer, LoadsAnswer } from '../../features/load/index.ts';
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
import { idOf } from './readCommands.ts';

const printLeader = ({ sentence, figure }: LeaderLoadAnswer): string =>
  lines(
    sentence,
    figure === null
      ? []
      : [
          '',
          ...figure.parts
            .filter(({ hours }) => hours > 0)
            .map(({ hours, because }) => `${hours.toFixed(1).padStart(6)} h  ${because}`),
          '',
          figure.interval,
          figure.waiting,
          ...figure.reliefs.map(({ label, loadAfter }) => `  ${label}: ${loadAfter.toFixed(2)}`),
        ],
  );

const printLeaders = ({ sentence, items }: LoadsAnswer): string =>
  lines(
    sentence,
    items.map(({ person, seats, band, figure }) => {
      const load = figure === null ? '' : `  ${figure.load.toFixed(2)}`;
      return `${(band ?? 'not shown').padEnd(10)}${load.padEnd(8)}${person.name}, ${seats}`;
    }),
  );

/** How full the weeks of leaders are, as far as whoever is signed in may see it. */
export const loadCommand = (): Command =>
  new Command('load')
    .description('how full the weeks of leaders are, or the week of one')
    .argument('[who]', 'a handle, a name, or an id; left out: every leader you see something of')
    .addOption(asOf())
    .addOption(asKnownOn())
    .addOption(json())
    .addOption(local())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse load\n  wheelhouse load "Ada Quill" --json\n\nA leader and their manager see the figure: sign in as one of them first, with wheelhouse login.',
    )
    .action((who: string | undefined, options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        if (who === undefined) {
          const loads = await commands.loads(queryOf(options));
          return answer(loads, options, () => printLeaders(loads));
        }
        const load = await commands.load(await idOf(commands, who, options), queryOf(options));
        answer(load, options, () => printLeader(load));
      }),
    );
