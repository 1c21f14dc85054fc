import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { inWords } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { LeaderLine, LoadsAnswer } from '../api.ts';
import { loadBands } from '../leadLoad.ts';
import classes from './load.module.css';
import { bandTones } from './words.ts';

/** So many stand in the picture; the table has all. */
const inPicture = 12;

const Bars = ({ lines }: { readonly lines: readonly LeaderLine[] }) => {
  const top = Math.max(1.05, ...lines.map(({ figure }) => figure?.load ?? 0));
  return (
    <ul className={classes.bars} aria-label="Load of the fullest weeks">
      {lines.map(({ person, figure, band }) => (
        <li key={person.id}>
          <Link to="/people/$id/load" params={{ id: person.id }} className={classes.name!}>
            {person.name}
          </Link>
          <span className={classes.track}>
            <span
              className={classes.fill}
              data-band={band}
              style={{ display: 'block', width: `${(100 * figure!.load) / top}%` }}
            />
            <span className={classes.mark} style={{ left: `${100 / top}%` }} />
            <span
              className={`${classes.value} wh-numbers`}
              style={{ left: `${(100 * figure!.load) / top}%` }}
            >
              {figure!.load.toFixed(2)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};

const seenWords: Readonly<Record<LeaderLine['seen'], string>> = {
  figure: '',
  band: 'you see the band alone',
  shared: 'shares the band with all',
};

const columns: readonly TableColumn<LeaderLine>[] = [
  {
    id: 'leader',
    header: 'Leader',
    cell: ({ person, seen }) => (
      <Link to={seen === 'figure' ? '/people/$id/load' : '/people/$id'} params={{ id: person.id }}>
        {person.name}
      </Link>
    ),
    sortBy: ({ person }) => person.name,
  },
  {
    id: 'leads',
    header: 'Leads',
    cell: ({ seats, teams }) => (
      <>
        {seats} <span className="wh-quiet">{inWords(teams.map(({ name }) => name))}</span>
      </>
    ),
  },
  {
    id: 'band',
    header: 'Week',
    width: '160px',
    cell: ({ band }) =>
      band === null ? (
        <span className="wh-quiet">notice not read</span>
      ) : (
        <Tag tone={bandTones[band]}>{band}</Tag>
      ),
    sortBy: ({ band }) => (band === null ? -1 : loadBands.indexOf(band)),
  },
  {
    id: 'load',
    header: 'Load',
    width: '150px',
    isNumber: true,
    cell: ({ figure }) =>
      figure && (
        <>
          {figure.load.toFixed(2)}{' '}
          <span className="wh-quiet wh-small">
            ({figure.low.toFixed(2)}–{figure.high.toFixed(2)})
          </span>
        </>
      ),
    sortBy: ({ figure }) => figure?.load ?? 0,
  },
  {
    id: 'over',
    header: 'Weeks over',
    width: '120px',
    isNumber: true,
    cell: ({ figure }) => figure && `${figure.weeksOver} of 6`,
    sortBy: ({ figure }) => figure?.weeksOver ?? 0,
  },
  {
    id: 'helps',
    header: 'What would help',
    cell: ({ figure, seen }) => (
      <span className="wh-small">
        {figure?.relief || <span className="wh-quiet">{seenWords[seen]}</span>}
      </span>
    ),
  },
];

const Listed = ({ answer: { items } }: { readonly answer: LoadsAnswer }) => {
  const figures = useMemo(() => items.filter(({ figure }) => figure !== null).slice(0, inPicture), [items]);
  return (
    <>
      {figures.length > 0 && (
        <Section
          id="fullest"
          title="The fullest weeks"
          note="Of you and those who report to you. The line is a whole week."
        >
          <Bars lines={figures} />
        </Section>
      )}
      <Section id="all" title="Everyone you see something of">
        <DataTable
          label="Leaders and how full their week is"
          items={items}
          columns={columns}
          keyOf={({ person }) => person.id}
          minWidth={820}
        />
      </Section>
    </>
  );
};

/** Who is overloaded: the leaders of whose week one sees something. */
export const LoadsPage = () => {
  const query = useAnswer<LoadsAnswer>('/api/loads', { ...useAsOf() });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page title="Who is overloaded?" lead={answer.sentence}>
          {answer.items.length > 0 ? (
            <Listed answer={answer} />
          ) : (
            <Empty
              title={answer.state === 'on' ? 'Nothing to see' : 'Switched off'}
              actions={<Link to="/me/load">My own week</Link>}
            >
              {answer.state === 'on' &&
                'A leader and their manager see the figure, those above a band, everybody else what a leader shares.'}
            </Empty>
          )}
        </Page>
      )}
    </Answered>
  );
};
