import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { z } from 'zod';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import type { searchAnswer } from '../api.ts';
import type { Chosen } from './appointEdits.ts';

interface TeamPickerProps {
  readonly label: string;
  readonly value: Chosen | null;
  readonly onChange: (team: Chosen | null) => void;
  /** A team that may not be chosen: itself. */
  readonly except?: string;
}

/** Finds a team while one types; empty means none. */
export const TeamPicker = ({ label, value, onChange, except }: TeamPickerProps) => {
  const [text, setText] = useState(value?.name ?? '');
  const [q] = useDebouncedValue(text.trim(), 150);
  const isAsking = q.length > 0 && q !== value?.name;
  const found = useAnswer<z.infer<typeof searchAnswer>>('/api/search', { q }, isAsking);
  const teams: Chosen[] = (isAsking ? (found.data?.teams ?? []) : []).filter(({ id }) => id !== except);
  const options = value && !teams.some(({ id }) => id === value.id) ? [value, ...teams] : teams;
  return (
    <Select
      label={label}
      searchable
      clearable
      placeholder="No team above"
      data={options.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options: all }) => all}
      value={value?.id ?? null}
      onChange={(id) => onChange(options.find((team) => team.id === id) ?? null)}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage="Type to search"
    />
  );
};
