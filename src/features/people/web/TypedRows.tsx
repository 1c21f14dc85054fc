import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import classes from './people.module.css';
import { emptyRow, isBlank, rowsFromPaste, type TypedRow, type TypedSeat } from './typedTeam.ts';

interface TypedRowsProps {
  readonly rows: readonly TypedRow[];
  readonly onChange: (rows: readonly TypedRow[]) => void;
  readonly faults: ReadonlyMap<number, string>;
}

const seats: readonly { readonly value: TypedSeat; readonly label: string }[] = [
  { value: 'member', label: 'Member' },
  { value: 'EM', label: 'Engineering manager' },
  { value: 'TL', label: 'Tech lead' },
  { value: 'TLM', label: 'Both (TLM)' },
  { value: 'PgM', label: 'Program manager' },
];

/** The grid of people. Enter goes to the next row and makes one at the end; a paste of several cells fills rows. */
export const TypedRows = ({ rows, onChange, faults }: TypedRowsProps) => {
  const table = useRef<HTMLTableElement>(null);
  const focusName = (at: number) =>
    requestAnimationFrame(() =>
      table.current?.querySelectorAll<HTMLInputElement>('input[data-name]')[at]?.focus(),
    );
  const set = (at: number, change: Partial<TypedRow>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const addAfter = (at: number) => {
    if (at === rows.length - 1) onChange([...rows, emptyRow]);
    focusName(at + 1);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    addAfter(at);
  };
  const onPaste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const kept = rows.slice(at).filter((row, index) => index > 0 && !isBlank(row));
    onChange([...rows.slice(0, at), ...rowsFromPaste(text), ...kept, emptyRow]);
  };
  return (
    <div className={classes.grid}>
      <table ref={table}>
        <caption className="wh-hidden">People of the team</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            <th scope="col">Seat</th>
            <th scope="col">
              <span className="wh-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by where they stand
            <tr key={at} onKeyDown={(event) => onKeyDown(event, at)}>
              <td data-label="Name">
                <TextInput
                  aria-label={`Name ${at + 1}`}
                  data-name
                  value={row.name}
                  onChange={(event) => set(at, { name: event.currentTarget.value })}
                  onPaste={(event) => onPaste(event, at)}
                  error={faults.get(at)}
                  autoComplete="off"
                />
              </td>
              <td data-label="E-mail">
                <TextInput
                  aria-label={`E-mail ${at + 1}`}
                  type="email"
                  value={row.email}
                  onChange={(event) => set(at, { email: event.currentTarget.value })}
                  autoComplete="off"
                />
              </td>
              <td data-label="Seat">
                <NativeSelect
                  aria-label={`Seat ${at + 1}`}
                  data={[...seats]}
                  value={row.seat}
                  onChange={(event) => set(at, { seat: event.currentTarget.value as TypedSeat })}
                />
              </td>
              <td>
                <ActionIcon
                  variant="subtle"
                  size={28}
                  aria-label={`Remove line ${at + 1}`}
                  tabIndex={-1}
                  onClick={() => onChange(rows.filter((_, index) => index !== at))}
                >
                  <X size={15} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<Plus size={15} aria-hidden="true" />}
        onClick={() => addAfter(rows.length - 1)}
      >
        Another person
      </Button>
    </div>
  );
};
