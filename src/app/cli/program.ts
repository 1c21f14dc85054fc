import { Command } from 'commander';
import { readConfig } from '../../platform/config/readConfig.ts';
import { codeCommands } from './codeCommands.ts';
import { delegateCommand } from './delegationCommands.ts';
import { homeCommands } from './homeCommands.ts';
import { importCommand } from './importCommand.ts';
import { auditCommand, exportCommand } from './keepingCommands.ts';
import { adviseCommand } from './leadershipCommands.ts';
import { loadCommand } from './loadCommands.ts';
import { loginCommands } from './loginCommands.ts';
import { mentorsCommand } from './mentoringCommands.ts';
import { modelCommand } from './modelCommands.ts';
import { ownerLinkCommand } from './ownerLinkCommand.ts';
import { planCommand } from './planCommand.ts';
import { readCommands } from './readCommands.ts';
import { vacanciesCommand } from './vacanciesCommands.ts';

export const program = (): Command => {
  const wheelhouse = new Command('wheelhouse')
    .description('The place your engineering teams are steered from.')
    .enablePositionalOptions()
    .addHelpText(
      'after',
      `
Examples:
  wheelhouse start
  wheelhouse import csv our-org/             tells what would be done
  wheelhouse import csv our-org/ --apply     does it
  wheelhouse helm --as-of 2025-12-31

Exit codes: 0 done; 1 not done, the words say why; 2 the call was wrong; 3 done, with faults in what was read.`,
    );
  wheelhouse
    .command('start')
    .description('start the server; prints the address to open')
    .addHelpText('after', '\nExample:\n  PORT=8080 wheelhouse start')
    .action(async () => (await import('../serve.ts')).serve(readConfig(process.env)));
  for (const command of [
    importCommand(),
    ...readCommands(),
    ...codeCommands(),
    ...homeCommands(),
    loadCommand(),
    delegateCommand(),
    mentorsCommand(),
    vacanciesCommand(),
    adviseCommand(),
    exportCommand(),
    auditCommand(),
    modelCommand(),
    planCommand(),
    ownerLinkCommand(),
    ...loginCommands(),
  ])
    wheelhouse.addCommand(command);
  return throwing(wheelhouse);
};

/** A wrong call throws in place of leaving, also from the commands within. */
const throwing = (command: Command): Command => {
  command.commands.forEach(throwing);
  return command.exitOverride();
};
