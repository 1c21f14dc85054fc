import { Button, Popover } from '@mantine/core';
import { History } from 'lucide-react';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { longDay } from '../../../ui/dates.ts';
import classes from './helm.module.css';

interface KnownOnProps {
  readonly value: string | undefined;
  readonly today: string;
  readonly onChange: (day: string | undefined) => void;
}

/** For those who ask what one could have known then: leaves out all that was recorded later. */
export const KnownOn = ({ value, today, onChange }: KnownOnProps) => (
  <Popover width={320} position="bottom-end" trapFocus withinPortal>
    <Popover.Target>
      <Button variant="subtle" size="xs" leftSection={<History size={15} aria-hidden="true" />}>
        {value ? `As known on ${longDay(value)}` : 'As known on…'}
      </Button>
    </Popover.Target>
    <Popover.Dropdown aria-label="As known on">
      <div className={classes.known}>
        <p className="wh-small">
          Shows only what had been recorded by the end of that day, without hindsight.
        </p>
        <DayField
          label="Recorded until"
          value={value ?? ''}
          max={today}
          onChange={(day) => onChange(day || undefined)}
        />
        {value && (
          <Button size="xs" variant="default" onClick={() => onChange(undefined)}>
            All that is recorded now
          </Button>
        )}
      </div>
    </Popover.Dropdown>
  </Popover>
);
