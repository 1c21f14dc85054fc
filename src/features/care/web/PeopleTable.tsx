import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import type { CaredPerson, MarkAnswer } from '../api.ts';
import classes from './care.module.css';
import { StateMark } from './StateMark.tsx';

const heads: Readonly<Record<MarkAnswer['name'], string>> = {
  expectations: 'Agreed',
  goal: 'Goal',
  talk: 'Talk',
  wish: 'Wish',
  load: 'Load',
};
const names = Object.keys(heads) as readonly MarkAnswer['name'][];

/** What is missing stands before what is there. */
const rank: Readonly<Record<MarkAnswer['state'], number>> = {
  missing: 0,
  waits: 1,
  good: 2,
  none: 3,
  hidden: 4,
};

const markOf = ({ marks }: CaredPerson, name: MarkAnswer['name']) =>
  marks.find((mark) => mark.name === name) ?? null;

const Cell = ({ of, name }: { readonly of: CaredPerson; readonly name: MarkAnswer['name'] }) => {
  const mark = markOf(of, name);
  return mark === null ? (
    <StateMark state="hidden" label={`${heads[name]}: not shown`} />
  ) : (
    <StateMark state={mark.state} label={`${heads[name]}: ${mark.says}`} />
  );
};

const Person = ({ of }: { readonly of: CaredPerson }) => (
  <div className={classes.person}>
    <Link to="/me/people/$id" params={{ id: of.person.id }}>
      {of.person.name}
    </Link>
    <span className={classes.place}>{of.place}</span>
  </div>
);

/** The next step of what is missing first; of a talk before all else. */
const stepOf = (of: CaredPerson): string => {
  if (!of.isShown) return 'Has not read the notice';
  const missing = of.marks.filter(({ state }) => state === 'missing');
  return (missing.find(({ name }) => name === 'talk') ?? missing[0])?.step ?? '';
};

const person: TableColumn<CaredPerson> = {
  id: 'person',
  header: 'Person',
  width: '26%',
  cell: (of) => <Person of={of} />,
  sortBy: (of) => of.person.name,
};

const wide: readonly TableColumn<CaredPerson>[] = [
  person,
  ...names.map((name) => ({
    ...{ id: name, header: heads[name], width: '84px' },
    cell: (of: CaredPerson) => <Cell of={of} name={name} />,
    sortBy: (of: CaredPerson) => rank[markOf(of, name)?.state ?? 'hidden'],
  })),
  {
    id: 'step',
    header: 'What you could do next',
    cell: (of) => <span className={classes.next}>{stepOf(of)}</span>,
  },
];

const narrow: readonly TableColumn<CaredPerson>[] = [
  { ...person, width: '50%' },
  {
    id: 'marks',
    header: names.map((name) => heads[name]).join(', '),
    cell: (of) => (
      <span className={classes.marks}>
        {names.map((name) => (
          <Cell key={name} of={of} name={name} />
        ))}
      </span>
    ),
    sortBy: (of) => of.marks.filter(({ state }) => state === 'missing').length,
  },
];

/** One row per person with five marks. Any number of people. */
export const PeopleTable = ({ people }: { readonly people: readonly CaredPerson[] }) => {
  const isNarrow = useMediaQuery('(max-width: 760px)', window.innerWidth <= 760);
  const items = useMemo(
    () =>
      people.toSorted(
        (a, b) =>
          b.marks.filter(({ state }) => state === 'missing').length -
          a.marks.filter(({ state }) => state === 'missing').length,
      ),
    [people],
  );
  return (
    <DataTable
      label="Your people, and what is missing"
      items={items}
      columns={isNarrow ? narrow : wide}
      keyOf={(of) => of.person.id}
      minWidth={isNarrow ? 300 : 880}
    />
  );
};
