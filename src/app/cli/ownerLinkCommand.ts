import { Command } from 'commander';
import type { z } from 'zod';
import { linkTo, openAuth, recoveryLink, secretOf } from '../../platform/auth/index.ts';
import type { Config } from '../../platform/config/readConfig.ts';
import { readConfig } from '../../platform/config/readConfig.ts';
import { createLog } from '../../platform/log/createLog.ts';
import type { ownerLinkAnswer } from '../answers.ts';
import { openWheelhouse } from '../openWheelhouse.ts';

type OwnerLink = z.infer<typeof ownerLinkAnswer>;

const makeLink = async (config: Config): Promise<OwnerLink> => {
  const { database, orgId, close } = await openWheelhouse(config, createLog('warn'));
  try {
    const secret = await secretOf(config.home, process.env.WHEELHOUSE_SECRET);
    const { baseUrl } = config;
    const auth = openAuth({ db: database.db, pool: database.pool, orgId, secret, baseUrl, now: Date.now });
    const { token, expiresAt } = await recoveryLink(auth);
    return { link: linkTo(baseUrl, token), expiresAt: new Date(expiresAt).toISOString() };
  } finally {
    await close();
  }
};

/** Only for who owns the home folder: whoever can read the database is its owner anyway. */
export const ownerLinkCommand = (): Command =>
  new Command('owner-link')
    .description('print a new one-time link of the owner, for one who forgot the password')
    .option('--json', 'print JSON, for scripts')
    .addHelpText(
      'after',
      '\nWorks once and for a day, on the running server. Until it is taken up nothing changes.\nExample:\n  wheelhouse owner-link',
    )
    .action(async ({ json }: { json?: true }) => {
      const answer = await makeLink(readConfig(process.env));
      const words = `Open this once, within a day, to set the owner's e-mail, name and password anew:\n\n  ${answer.link}\n`;
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : words);
    });
