import { TextInput, type TextInputProps } from '@mantine/core';

interface DayFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** `2026-11-22`, or empty. */
  readonly value: string;
  readonly onChange: (iso: string) => void;
}

/** The browser's own date field: it is reachable by keyboard and speaks the reader's language. */
export const DayField = ({ value, onChange, ...rest }: DayFieldProps) => (
  <TextInput {...rest} type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
);
