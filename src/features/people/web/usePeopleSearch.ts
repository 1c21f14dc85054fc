import type { z } from 'zod';
import { useApi } from '../../../ui/api/Api.tsx';
import type { Choice } from '../../../ui/controls/PersonPicker.tsx';
import type { PersonRef, searchAnswer } from '../api.ts';

export const choiceOf = ({ id, name, label }: PersonRef, leads = ''): Choice => {
  const hint = [label === name ? '' : label, leads].filter(Boolean).join(', ');
  return hint ? { id, name, hint } : { id, name };
};

/** Gives the person picker its people. */
export const usePeopleSearch = () => {
  const api = useApi();
  return async (q: string): Promise<readonly Choice[]> => {
    const found = await api.get<z.infer<typeof searchAnswer>>('/api/search', { q });
    return found.people.map((person) => choiceOf(person, person.leads));
  };
};
