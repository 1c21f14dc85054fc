import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

/** Somebody to choose. `hint` tells two of one name apart. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
}

interface PersonPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
  readonly search: (text: string) => Promise<readonly Choice[]>;
  /** Lets one name somebody who is not here yet; such a choice has an id that starts with `new:`. */
  readonly mayAdd?: boolean;
  readonly required?: boolean;
  readonly error?: string | undefined;
}

const labelOf = ({ name, hint }: Choice) => (hint ? `${name} · ${hint}` : name);

/** Finds a person while one types. */
export const PersonPicker = ({ value, onChange, search, mayAdd = false, ...field }: PersonPickerProps) => {
  const [text, setText] = useState(value ? labelOf(value) : '');
  const [asked] = useDebouncedValue(text.trim(), 150);
  const isChosen = value !== null && asked === labelOf(value);
  const found = useQuery({
    queryKey: ['person picker', asked],
    queryFn: () => search(asked),
    enabled: asked.length > 0 && !isChosen,
  });
  const people = (asked && !isChosen ? found.data : undefined) ?? [];
  const fresh =
    mayAdd && asked.length > 1 && !isChosen
      ? [{ id: `new:${asked}`, name: `Add “${asked}” as a new person` }]
      : [];
  const choices = [...people, ...fresh];
  const options = value && !choices.some(({ id }) => id === value.id) ? [value, ...choices] : choices;
  const choose = (id: string | null) => {
    const choice = options.find((option) => option.id === id) ?? null;
    onChange(choice?.id.startsWith('new:') ? { id: choice.id, name: choice.id.slice(4) } : choice);
  };
  return (
    <Select
      {...field}
      searchable
      clearable
      placeholder="Type a name or login"
      data={options.map((option) => ({ value: option.id, label: labelOf(option) }))}
      filter={({ options: all }) => all}
      value={value?.id ?? null}
      onChange={choose}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={asked && found.isFetched ? 'Nobody of that name' : 'Type to search'}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      comboboxProps={{ withinPortal: true }}
    />
  );
};
