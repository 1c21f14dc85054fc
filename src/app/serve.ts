import type { Config } from '../platform/config/readConfig.ts';

export const serve = async (_config: Config): Promise<void> => {};
