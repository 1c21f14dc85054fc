import { Popover, UnstyledButton } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useId } from 'react';
import { count } from '../../../base/list.ts';
import { shortMoment, span } from '../../../ui/dates.ts';
import type { RecordAnswer } from '../api.ts';
import classes from './people.module.css';

const placeOf = ({ file, line, revision }: RecordAnswer['source']): string =>
  [file, line, revision?.slice(0, 10)].filter((part) => part !== null && part !== undefined).join(':');

const RecordLine = ({ record }: { readonly record: RecordAnswer }) => (
  <li>
    <p>{record.says}</p>
    <p className="wh-quiet">
      {span(record)} · recorded {shortMoment(record.recordedAt)}
    </p>
    <p className={classes.place}>
      {record.source.name}
      {placeOf(record.source) && <code>{placeOf(record.source)}</code>}
    </p>
  </li>
);

interface RecordsProps {
  readonly records: readonly RecordAnswer[];
  /** In lists the icon alone is shown; the words are still read out. */
  readonly isIcon?: boolean;
}

/** The records a statement was made from, with file, line and revision. */
export const Records = ({ records, isIcon = false }: RecordsProps) => {
  const title = useId();
  if (records.length === 0) return null;
  return (
    <Popover width={380} position="bottom-start" withinPortal trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.records!}>
          <FileText size={14} aria-hidden="true" />
          <span className={isIcon ? 'wh-hidden' : undefined}>{count(records.length, 'record')}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={title}>
        <p id={title} className={classes.recordTitle}>
          Made from these records
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard */}
        <ul className={classes.recordList} tabIndex={0}>
          {records.slice(0, 100).map((record) => (
            <RecordLine key={`${record.kind}${record.row}`} record={record} />
          ))}
        </ul>
        {records.length > 100 && <p className="wh-quiet">and {records.length - 100} more</p>}
      </Popover.Dropdown>
    </Popover>
  );
};
