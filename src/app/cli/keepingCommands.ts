import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../../base/errors.ts';
import { writeCsv } from '../../connectors/index.ts';
import { answer, exitCodes, type GlobalOptions, json, local, withCommands, write } from './calling.ts';

export const exportCommand = (): Command =>
  new Command('export')
    .description('write everything about teams, people and seats as CSV files that import csv reads again')
    .argument('[folder]', 'where to write; with --json it is printed instead')
    .addOption(json())
    .addOption(local())
    .addHelpText('after', '\nExample:\n  wheelhouse export backup/')
    .action((folder: string | undefined, options: GlobalOptions) =>
      withCommands(options, async (commands) => {
        const organisation = await commands.export();
        if (options.json) return answer(organisation, options, () => '');
        if (folder === undefined)
          throw new InputError('no-folder', 'Name the folder to write to: wheelhouse export FOLDER');
        await mkdir(folder, { recursive: true });
        const files = writeCsv(organisation);
        for (const [name, text] of files) await writeFile(join(folder, name), text);
        write(`Wrote ${[...files.keys()].join(', ')} to ${folder}.\n`);
      }),
    );

export const auditCommand = (): Command =>
  new Command('audit').description('the audit log').addCommand(
    new Command('verify')
      .description('seal what is new and check the whole chain')
      .addOption(json())
      .addOption(local())
      .addHelpText('after', '\nExample:\n  wheelhouse audit verify --json')
      .action((options: GlobalOptions) =>
        withCommands(options, async (commands) => {
          const result = await commands.verifyAudit();
          answer(result, options, () => `${result.message}\n`);
          if (!result.isWhole) process.exitCode = exitCodes.refused;
        }),
      ),
  );
