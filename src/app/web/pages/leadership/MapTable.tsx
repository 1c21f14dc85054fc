import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { PersonLink } from '../../../../features/people/web/index.tsx';
import { DataTable, type TableColumn } from '../../../../ui/controls/DataTable.tsx';
import { SeatMark } from '../../../../ui/controls/SeatMark.tsx';
import { since } from '../../../../ui/dates.ts';
import type { MapSeat, MapTeam } from '../../../leadershipMap/api.ts';
import { shadeOf } from './colouring.ts';
import classes from './map.module.css';

interface Row {
  readonly key: string;
  readonly team: MapTeam;
  readonly seat: MapSeat;
}

const mentorWords = ({ mentors, lacksMentor }: MapSeat): string => {
  if (mentors.length > 0) return mentors.map(({ name }) => name).join(', ');
  return lacksMentor ? 'none yet' : '';
};

const columns: readonly TableColumn<Row>[] = [
  {
    ...{ id: 'team', header: 'Team', width: '17%' },
    cell: ({ team }) => (
      <Link to="/teams/$slug" params={{ slug: team.slug }}>
        {team.name}
      </Link>
    ),
    sortBy: ({ team }) => team.name,
  },
  {
    ...{ id: 'title', header: 'Seat', width: '17%' },
    cell: ({ seat }) => seat.title,
    sortBy: ({ seat }) => seat.title,
  },
  {
    ...{ id: 'holder', header: 'Who', width: '20%' },
    cell: ({ seat }) => (
      <span className={classes.cellSeat}>
        <SeatMark state={seat.state} />
        {seat.holder ? <PersonLink person={seat.holder} /> : 'nobody'}
      </span>
    ),
    sortBy: ({ seat }) => seat.holder?.name ?? '',
  },
  {
    ...{ id: 'since', header: 'Since', width: '15%' },
    cell: ({ seat }) =>
      seat.from === null ? 'never filled' : since(seat.from, seat.openStart).replace('since ', ''),
    sortBy: ({ seat }) => seat.days ?? -1,
  },
  {
    ...{ id: 'load', header: 'Their week', width: '13%' },
    cell: ({ seat }) =>
      seat.load === null ? <span className="wh-quiet">not shown</span> : shadeOf.load(seat).words,
    sortBy: ({ seat }) =>
      ['overloaded', 'tight', 'fits'].indexOf(seat.load ?? '') + (seat.load === null ? 9 : 0),
  },
  {
    ...{ id: 'mentor', header: 'Mentor' },
    cell: ({ seat }) => mentorWords(seat),
    sortBy: ({ seat }) => mentorWords(seat),
  },
];

/** The same as a table: one row for each seat. */
export const MapTable = ({ teams }: { readonly teams: readonly MapTeam[] }) => {
  const items = useMemo(
    () =>
      teams.flatMap((team) =>
        team.seats.map((seat, at) => ({ key: `${team.id} ${seat.post ?? at}`, team, seat })),
      ),
    [teams],
  );
  return (
    <DataTable label="All seats" items={items} columns={columns} keyOf={({ key }) => key} minWidth={860} />
  );
};
