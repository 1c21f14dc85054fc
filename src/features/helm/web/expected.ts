import type { z } from 'zod';
import type { expectationAnswer } from '../api.ts';

export type Expectation = z.infer<typeof expectationAnswer>;
export type Setting = Omit<Expectation, 'isDefault'>;

export const wantedWords: Readonly<Record<Expectation['wanted'], string>> = {
  expected: 'expected',
  optional: 'optional',
  none: 'none wanted',
};
