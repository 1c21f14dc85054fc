import { count } from '../../../base/list.ts';
import { ToneMark } from '../../../ui/charts/Tones.tsx';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import type { AreaAnswer } from '../api.ts';
import { toneOf } from './AreaAside.tsx';
import classes from './code.module.css';
import { DeveloperName } from './links.tsx';
import { knownByWords, nameOf } from './words.ts';

type File = AreaAnswer['files'][number];

const columns: readonly TableColumn<File>[] = [
  {
    id: 'path',
    header: 'File',
    sortBy: ({ path }) => path,
    cell: ({ path }) => <code title={path}>{path}</code>,
  },
  {
    id: 'known',
    header: 'Known by',
    width: '24%',
    sortBy: ({ knownBy }) => knownBy,
    cell: (file) => (
      <span className={classes.cellMark}>
        <ToneMark tone={toneOf({ ...file, isStale: false })} /> {knownByWords[file.knownBy]}
      </span>
    ),
  },
  {
    id: 'best',
    header: 'Best by',
    width: '22%',
    sortBy: ({ best }) => (best ? nameOf(best) : ''),
    cell: ({ best }) => (best ? <DeveloperName who={best} /> : <span className="wh-quiet">nobody</span>),
  },
  {
    id: 'changed',
    header: 'Last change',
    width: '130px',
    sortBy: ({ lastChanged }) => lastChanged ?? '',
    cell: ({ lastChanged }) => (lastChanged ? shortDay(lastChanged) : '–'),
  },
];

/** The files of an area; of a large one the server names only the first. */
export const AreaFiles = ({ answer: { area, files } }: { readonly answer: AreaAnswer }) =>
  files.length > 0 && (
    <Section id="files" title="Files">
      <DataTable
        label="Files, table"
        items={files}
        columns={columns}
        keyOf={({ path }) => path}
        foot={
          area.files > files.length
            ? `The first ${files.length} of ${count(area.files, 'file')}`
            : count(files.length, 'file')
        }
        minWidth={720}
        height="min(60vh, 480px)"
      />
    </Section>
  );
