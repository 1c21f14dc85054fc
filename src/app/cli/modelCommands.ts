import { Command, InvalidArgumentError } from 'commander';
import {
  breakEven,
  costOfDelegating,
  costOfDoing,
  type Delegating,
} from '../../features/delegation/index.ts';
import {
  attainableOwnWork,
  bandOf,
  defaultAssumptions,
  leadLoad,
  loadParts,
  type WeekOfLeading,
  waitingTimes,
} from '../../features/load/index.ts';
import { answer, json } from './calling.ts';

const between =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least && value <= most))
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
    return value;
  };

/** Floating point sums as people write them: 1.1, not 1.1000000000000001. */
const rounded = (value: number): number => Number(value.toFixed(10));

const hoursWords = {
  fixed: 'Fixed',
  reports: 'people',
  mentoring: 'mentoring',
  ownWork: 'own work',
  projects: 'projects',
};

interface LoadOptions {
  readonly reports: number;
  readonly coding: number;
  readonly mentoring: number;
  readonly projects: number;
  readonly json?: true;
}

const loadCommand = (): Command =>
  new Command('load')
    .description('what leading so many people takes of a week')
    .requiredOption('--reports <count>', 'people who report', between(0, 200))
    .option('--coding <share>', 'share of the week meant for own technical work, 0–1', between(0, 1), 0)
    .option('--mentoring <hours>', 'hours a week of mentoring, given and received', between(0, 60), 0)
    .option('--projects <count>', 'projects led', between(0, 50), 0)
    .addOption(json())
    .addHelpText('after', '\nExample:\n  wheelhouse model load --reports 6 --coding 0.3 --json')
    .action(({ reports, coding, mentoring, projects, ...options }: LoadOptions) => {
      const leading: WeekOfLeading = {
        reports: [...Array.from({ length: Math.floor(reports) }, () => 1), reports % 1],
        ...{ ownWork: coding, mentoringHours: mentoring, projects },
      };
      const load = rounded(leadLoad(leading));
      const parts = Object.entries(loadParts(leading)).map(
        ([part, hours]) => [part, rounded(hours)] as const,
      );
      const waits = waitingTimes(load);
      const shown = {
        ...{ load, band: bandOf(load), hours: Object.fromEntries(parts) },
        attainableOwnWork: rounded(attainableOwnWork(leading)),
        waitingTimes: Number.isFinite(waits) ? rounded(waits) : null,
        source: 'docs/models/load.md',
      };
      answer(shown, options, () => {
        const sums = parts
          .filter(([, hours]) => hours > 0)
          .map(([part, hours]) => `${hoursWords[part as keyof typeof hoursWords]} ${hours} h`);
        return `Load ${load.toFixed(2)}: ${shown.band}.\n${sums.join(', ')}.\nOwn work within reach: ${Math.round(100 * shown.attainableOwnWork)} % of the week.\n`;
      });
    });

interface DelegateOptions {
  readonly hours: number;
  readonly slowness: number;
  readonly b: number;
  readonly mu: number;
  readonly json?: true;
}

const delegateCommand = (): Command =>
  new Command('delegate')
    .description('after how many times handing a task over has cost no more than doing it oneself')
    .requiredOption('--hours <hours>', 'what it takes the leader once', between(0.1, 1000))
    .requiredOption(
      '--slowness <factor>',
      'how many times as long it takes the other at first',
      between(1, 20),
    )
    .option(
      '--b <rate>',
      'how fast that fades: 0.6 the same task, 0.27 similar ones',
      between(0, 3),
      defaultAssumptions.learningSame,
    )
    .option(
      '--mu <price>',
      'what an hour of the leader is worth while others wait, in hours',
      between(1, 100),
      1,
    )
    .addOption(json())
    .addHelpText(
      'after',
      '\nExample:\n  wheelhouse model delegate --hours 10 --slowness 2 --b 0.6 --mu 1.5 --json',
    )
    .action(({ hours, slowness, b, mu, ...options }: DelegateOptions) => {
      const task: Delegating = { hours, slowness, learning: b, mu };
      const times = breakEven(task);
      const shown = {
        breakEven: times,
        costOfDoing: rounded(costOfDoing(task)),
        costOfDelegating: [1, 2, 5, 10, 20].map((k) => ({ k, cost: rounded(costOfDelegating(task, k)) })),
        source: 'docs/models/delegation.md',
      };
      answer(shown, options, () =>
        times === null
          ? 'Handing it over does not pay within 60 times.\n'
          : `Handing it over pays from time ${times} on.\n`,
      );
    });

/** The bare models, for scripts and for whoever wants to try them. */
export const modelCommand = (): Command =>
  new Command('model')
    .description('the bare models of leading, for scripts')
    .addCommand(loadCommand())
    .addCommand(delegateCommand());
