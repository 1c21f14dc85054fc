import { SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { SeatMark } from '../../../ui/controls/SeatMark.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';
import { capital, PersonLink, TeamLink } from '../../people/web/index.tsx';
import type { TreeAnswer } from '../api.ts';
import classes from './helm.module.css';

type Team = TreeAnswer['teams'][number];
interface SeatLine {
  readonly key: string;
  readonly team: Team;
  readonly seat: Team['seats'][number];
}

const columns: readonly TableColumn<SeatLine>[] = [
  {
    id: 'state',
    header: 'State',
    width: '130px',
    sortBy: ({ seat }) => seat.state,
    cell: ({ seat }) => (
      <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
        <SeatMark state={seat.state} /> {seat.state}
      </span>
    ),
  },
  {
    id: 'team',
    header: 'Team',
    sortBy: ({ team }) => team.name,
    cell: ({ team }) => <TeamLink team={team} />,
  },
  {
    id: 'seat',
    header: 'Seat',
    width: '26%',
    sortBy: ({ seat }) => seat.title,
    cell: ({ seat }) => capital(seat.title),
  },
  {
    id: 'holder',
    header: 'Holder',
    width: '28%',
    sortBy: ({ seat }) => seat.holder?.label ?? '',
    cell: ({ seat }) =>
      seat.holder ? <PersonLink person={seat.holder} /> : <span className="wh-quiet">nobody</span>,
  },
];

const states = ['all', 'held', 'acting', 'vacant'];

interface SeatsTableProps {
  readonly state: string | undefined;
  readonly onState: (state: string | undefined) => void;
}

/** Every seat of the day, by its state. */
export const SeatsTable = ({ state = 'all', onState }: SeatsTableProps) => {
  const { asOf } = useAsOf();
  const query = useAnswer<TreeAnswer>('/api/tree', { asOf });
  const [text, setText] = useState('');
  const lines = useMemo(
    () =>
      (query.data?.teams ?? []).flatMap((team) =>
        team.seats.map((seat, at): SeatLine => ({ key: `${team.id}${at}`, team, seat })),
      ),
    [query.data],
  );
  const shown = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return lines.filter(
      ({ seat, team }) =>
        (state === 'all' || seat.state === state) &&
        `${team.name} ${seat.title} ${seat.holder?.name ?? ''} ${seat.holder?.label ?? ''}`
          .toLowerCase()
          .includes(wanted),
    );
  }, [lines, state, text]);
  return (
    <>
      <div className={`${classes.orgBar} ${classes.stateTabs}`}>
        <TextInput
          aria-label="Filter seats"
          placeholder="Filter seats"
          leftSection={<Search size={16} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label="State"
          value={state}
          onChange={(next) => onState(next === 'all' ? undefined : next)}
          data={states.map((value) => ({ value, label: capital(value) }))}
        />
      </div>
      <Answered query={query} waiting={<Lines rows={8} height={24} />}>
        {() =>
          shown.length === 0 ? (
            <Empty title="No seat is like that" />
          ) : (
            <DataTable
              label="Seats"
              items={shown}
              columns={columns}
              keyOf={({ key }) => key}
              foot={count(shown.length, 'seat')}
              minWidth={640}
            />
          )
        }
      </Answered>
    </>
  );
};
