import { CommanderError } from 'commander';
import { InputError } from '../base/errors.ts';
import { exitCodes } from './cli/calling.ts';
import { faultLines } from './cli/print.ts';
import { program } from './cli/program.ts';

/** What commander cannot know to be wrong with a call. */
const wrongCalls = ['unknown-kind', 'no-folder'];

const tell = (error: InputError): void => {
  process.stderr.write(`${error.message}\n`);
  for (const line of faultLines(error.details)) process.stderr.write(`${line}\n`);
};

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  else if (error instanceof InputError) {
    tell(error);
    process.exitCode = wrongCalls.includes(error.code) ? exitCodes.usage : exitCodes.refused;
  } else throw error;
}
