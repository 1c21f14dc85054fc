import { Button, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { count } from '../../../base/list.ts';
import { usePages } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';
import type { PersonRef, TeamRef } from '../api.ts';
import type { TeamKind } from '../fact.ts';
import { PersonName, TeamLink } from './links.tsx';
import classes from './people.module.css';
import { capital, kindWords } from './words.ts';

/** A line of GET /api/teams and of GET /api/people. */
type ListedTeam = TeamRef & { readonly kind: TeamKind; readonly ledBy: string; readonly members: number };
type ListedPerson = PersonRef & { readonly teams: readonly TeamRef[]; readonly seats: readonly string[] };

const teamColumns: readonly TableColumn<ListedTeam>[] = [
  { id: 'name', header: 'Team', width: '23%', cell: (team) => <TeamLink team={team} /> },
  { id: 'kind', header: 'Kind', width: '248px', cell: ({ kind }) => capital(kindWords[kind]) },
  {
    id: 'ledBy',
    header: 'Led by',
    cell: ({ ledBy }) => <span title={ledBy}>{ledBy}</span>,
  },
  { id: 'members', header: 'Members', width: '104px', isNumber: true, cell: ({ members }) => members },
];

const personColumns: readonly TableColumn<ListedPerson>[] = [
  { id: 'label', header: 'Person', width: '24%', cell: (person) => <PersonName person={person} /> },
  {
    id: 'teams',
    header: 'Teams',
    width: '34%',
    cell: ({ teams }) =>
      teams.map((team, at) => (
        <span key={team.id}>
          {at > 0 && ', '}
          <TeamLink team={team} />
        </span>
      )),
  },
  {
    id: 'seats',
    header: 'Seats',
    cell: ({ seats }) => <span title={seats.join(', ')}>{capital(seats.join(', '))}</span>,
  },
];

/** Names of groups that mark who approves what; nobody works in them as a team. */
const isMarker = (item: object): boolean => 'kind' in item && item.kind === 'marker';

interface DirectoryProps<Item> {
  readonly what: string;
  readonly columns: readonly TableColumn<Item>[];
  readonly one: string;
  readonly many: string;
}

const Directory = <Item extends { readonly id: string }>({
  what,
  columns,
  one,
  many,
}: DirectoryProps<Item>) => {
  const { asOf } = useAsOf();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 200);
  const pages = usePages<Item>(`/api/${what}`, { q: q || undefined, asOf, limit: 200 });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const more = pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : undefined;
  const [withMarkers, setWithMarkers] = useState(false);
  const shown = withMarkers ? items : items.filter((item) => !isMarker(item));
  const list = (): ReactNode => {
    if (pages.error) return <ProblemNote error={pages.error} retry={() => void pages.refetch()} />;
    if (pages.isPending) return <Lines rows={8} height={24} />;
    if (items.length === 0 && q) return <Empty title={`No ${one} matches “${q}”`} />;
    if (items.length === 0)
      return (
        <Empty
          title={`No ${many} yet`}
          actions={
            <Button component={Link} to="/import">
              Bring my organisation
            </Button>
          }
        />
      );
    return (
      <DataTable
        label={capital(many)}
        items={shown}
        columns={columns}
        keyOf={({ id }) => id}
        minWidth={820}
        onEnd={more}
        foot={
          pages.hasNextPage
            ? `${shown.length.toLocaleString('en-GB')} read so far, more follow as you scroll.`
            : count(shown.length, one, many)
        }
      />
    );
  };
  return (
    <>
      <div className={classes.filters}>
        <TextInput
          className={classes.filter!}
          aria-label={`Filter ${many}`}
          placeholder={`Filter ${many}`}
          leftSection={<Search size={16} aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {items.some(isMarker) && (
          <Switch
            label="Show marker teams"
            checked={withMarkers}
            onChange={(event) => setWithMarkers(event.currentTarget.checked)}
          />
        )}
      </div>
      {list()}
    </>
  );
};

export const TeamsTable = () => <Directory what="teams" columns={teamColumns} one="team" many="teams" />;
export const PeopleTable = () => (
  <Directory what="people" columns={personColumns} one="person" many="people" />
);
