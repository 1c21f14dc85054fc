import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { count, spokenNumber } from '../../../base/list.ts';
import { ToneMark } from '../../../ui/charts/Tones.tsx';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { TeamLink } from '../../people/web/index.tsx';
import type { AreaRow } from '../api.ts';
import { toneOf } from './AreaAside.tsx';
import classes from './code.module.css';
import { AreaLink } from './links.tsx';
import { byRisk, nameOf, whoKnows } from './words.ts';

const riskOrder = { nobody: 0, one: 1, several: 2 };

const columns: readonly TableColumn<AreaRow>[] = [
  {
    id: 'area',
    header: 'Area',
    sortBy: ({ name }) => name,
    cell: (area) => <AreaLink area={area} />,
  },
  {
    id: 'known',
    header: 'Known by',
    width: '28%',
    sortBy: ({ knownBy }) => riskOrder[knownBy],
    cell: (area) => (
      <span className={classes.cellMark} title={area.knowers.map(nameOf).join(', ')}>
        <ToneMark tone={toneOf(area)} />
        <span className={classes.cellText}>{whoKnows(area)}</span>
      </span>
    ),
  },
  {
    id: 'team',
    header: 'Answers for it',
    width: '17%',
    sortBy: ({ team }) => team?.name ?? '',
    cell: ({ team }) => (team ? <TeamLink team={team} /> : <span className="wh-quiet">nobody said</span>),
  },
  {
    id: 'files',
    header: 'Files',
    width: '90px',
    isNumber: true,
    sortBy: ({ files }) => files,
    cell: ({ files }) => spokenNumber(files),
  },
  {
    id: 'truck',
    header: 'Truck factor',
    width: '120px',
    isNumber: true,
    sortBy: ({ truckFactor }) => truckFactor,
    cell: ({ truckFactor }) => truckFactor,
  },
  {
    id: 'changed',
    header: 'Last change',
    width: '130px',
    sortBy: ({ lastChanged }) => lastChanged ?? '',
    cell: ({ lastChanged }) => (lastChanged ? shortDay(lastChanged) : '–'),
  },
];

interface AreaTableProps {
  readonly areas: readonly AreaRow[];
  readonly title?: string;
  readonly id?: string;
}

/** All areas, the ones at risk first. */
export const AreaTable = ({ areas, title = 'All areas', id = 'areas' }: AreaTableProps) => {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const rows = useMemo(
    () =>
      areas
        .filter(({ name, knowers, team }) =>
          [name, team?.name ?? '', ...knowers.map(nameOf)].join(' ').toLowerCase().includes(wanted),
        )
        .toSorted(byRisk),
    [areas, wanted],
  );
  return (
    <Section
      id={id}
      title={title}
      actions={
        areas.length > 8 && (
          <TextInput
            size="xs"
            aria-label={`Find in ${title.toLowerCase()}`}
            placeholder="Find an area, a person, a team"
            leftSection={<Search size={14} aria-hidden="true" />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )
      }
    >
      {rows.length === 0 ? (
        <Empty title="No area is like that" />
      ) : (
        <DataTable
          label={`${title}, table`}
          items={rows}
          columns={columns}
          keyOf={(area) => area.repository.slug + area.id}
          foot={count(rows.length, 'area')}
          minWidth={860}
          height="min(60vh, 560px)"
        />
      )}
    </Section>
  );
};
