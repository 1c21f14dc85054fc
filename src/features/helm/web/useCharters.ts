import type { z } from 'zod';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import type { CharterAnswer, chartersAnswer } from '../api.ts';

/** What each seat answers for, by role; empty until the answer is there. */
export const useCharters = (): ReadonlyMap<CharterAnswer['role'], CharterAnswer> => {
  const { data } = useAnswer<z.infer<typeof chartersAnswer>>('/api/charters');
  return new Map((data?.charters ?? []).map((charter) => [charter.role, charter]));
};
