import { Command } from 'commander';
import { InputError } from '../../base/errors.ts';
import { connectors } from '../../connectors/index.ts';
import { answer, exitCodes, type GlobalOptions, json, local, withCommands } from './calling.ts';
import { printImport } from './print.ts';

/** Progress goes to the terminal's error line, so that standard output stays JSON. */
const progressLine = () => {
  let last = 0;
  return ({ done, total, phase }: { done: number; total: number; phase: string }) => {
    if (!process.stderr.isTTY || (Date.now() - last < 100 && done < total)) return;
    last = Date.now();
    process.stderr.write(`\r${phase} ${done} of ${total}${done === total ? '\n' : ''}`);
  };
};

export const importCommand = (): Command =>
  new Command('import')
    .description("read an organisation's own files; without --apply nothing is changed")
    .argument(
      '<kind>',
      `one of: ${connectors.map((connector) => connector.kind).join(', ')}, git (who knows which code; from the first one also people and a team)`,
    )
    .argument('<path>', 'a file or folder; with --history also a git repository')
    .option('--history', 'replay every first-parent revision of the files, so that the past is there')
    .option('--apply', 'do it; without, tell what would be done')
    .addOption(json())
    .addOption(local())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse import kubernetes community/sigs.yaml\n  wheelhouse import rust-team team --history --apply\n  wheelhouse import csv our-org/ --apply --json',
    )
    .action(async (kind: string, path: string, options: GlobalOptions & { history?: true; apply?: true }) =>
      withCommands(options, async (commands) => {
        const stop = new AbortController();
        process.once('SIGINT', () => stop.abort(new InputError('stopped', 'Stopped. Nothing was changed.')));
        const apply = options.apply === true;
        const report = await commands.import({
          kind,
          path,
          history: options.history === true,
          apply,
          stop: stop.signal,
          onProgress: progressLine(),
        });
        const { helm, ...import_ } = report;
        const { teams, people, seats, findings, sentences } = helm;
        answer({ ...import_, sentences, teams, people, seats, findings }, options, () =>
          printImport(report, apply),
        );
        // What was wrong in a revision long past is told and needs nobody's hand.
        const isFaulty =
          options.history !== true && report.faults.some(({ severity }) => severity === 'error');
        if (isFaulty) process.exitCode = exitCodes.faults;
      }),
    );
