import { Command } from 'commander';
import { backtests, type SplitAnswer } from '../../features/leadership/index.ts';
import { runBacktest } from '../backtest.ts';
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
import { printBacktest } from './printBacktest.ts';

const marks = { met: '●', 'not yet': '◐', 'not met': '○', 'not known': '?' } as const;

/** Answer first, then what it was judged from. */
const printSplit = ({ sentence, advice, hints, reliefs, plan, decisions }: SplitAnswer): string =>
  lines(
    sentence,
    advice === null ? [] : (advice.unknown ?? []),
    advice === null
      ? []
      : [
          '',
          ...advice.conditions.map(
            (each) =>
              `${marks[each.answer]} ${each.title}: ${each.answer}${each.value === null ? '' : `, ${each.value}`}, since ${each.since}${each.openStart ? ' or before' : ''}`,
          ),
        ],
    hints.length === 0 ? [] : ['', ...hints.map((hint) => `${hint.sentence} ${hint.because}`)],
    advice === null || advice.advice === 'keep'
      ? []
      : ['', 'What relieves:', ...reliefs.map(({ says }) => `  ${says}`)],
    plan === null || plan.candidates.length === 0
      ? []
      : [
          '',
          'Who could be asked:',
          ...plan.candidates.map(({ person, reasons }) => `  ${person.name}: ${reasons.join('; ')}`),
        ],
    plan?.waiting ? ['', plan.waiting.sentence] : [],
    decisions.length === 0
      ? []
      : ['', ...decisions.map((each) => `${each.decidedOn}  ${each.sentence} (${each.state})`)],
  );

const splitCommand = (): Command =>
  new Command('split')
    .description('whether the seats of a team should be one or two, condition by condition')
    .argument('<team>', 'its slug')
    .addOption(asOf())
    .addOption(asKnownOn())
    .addOption(json())
    .addOption(local())
    .addHelpText(
      'after',
      '\nExample:\n  wheelhouse advise split pilotage --json\n\nIt rests on the load of a leader: sign in as them or as somebody above them first, with wheelhouse login.',
    )
    .action((team: string, options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        const split = await commands.split(team, queryOf(options));
        answer(split, options, () => printSplit(split));
      }),
    );

const backtestCommand = (): Command =>
  new Command('backtest')
    .description('how often a rule from seats alone was right on a public organisation; records nothing')
    .argument('<kind>', Object.keys(backtests).join(' or '))
    .argument('<path>', 'a clone of it, bare or not')
    .addOption(json())
    .addHelpText('after', '\nExample:\n  wheelhouse advise backtest rust-team ../team')
    .action(async (kind: string, path: string, options: GlobalOptions) => {
      const found = await runBacktest(kind, path, AbortSignal.timeout(600_000));
      answer(found, options, () => printBacktest(found));
    });

/** Advice on seats, and how often such advice was right. */
export const adviseCommand = (): Command =>
  new Command('advise')
    .description('one seat or two, and how often such warnings were right')
    .addCommand(splitCommand())
    .addCommand(backtestCommand());
