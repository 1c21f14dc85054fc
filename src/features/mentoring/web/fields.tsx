import { Select } from '@mantine/core';
import { capital } from '../../people/web/index.tsx';
import { type LeadSeat, leadSeats, seatNames } from '../leadSeat.ts';

interface SeatFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: LeadSeat | null;
  readonly onChange: (seat: LeadSeat | null) => void;
  readonly clearable?: boolean;
}

export const seatChoices = leadSeats.map((seat) => ({ value: seat, label: capital(seatNames[seat]) }));

/** Chooses a seat of the path. */
export const SeatField = ({ onChange, clearable = false, ...field }: SeatFieldProps) => (
  <Select
    {...field}
    data={seatChoices}
    clearable={clearable}
    allowDeselect={clearable}
    placeholder={clearable ? 'None' : 'Choose'}
    onChange={(seat) => onChange(seat as LeadSeat | null)}
    comboboxProps={{ withinPortal: true }}
  />
);
