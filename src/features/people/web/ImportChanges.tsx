import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { Tag, type Tone } from '../../../ui/controls/Tag.tsx';
import type { ImportAnswer } from '../api.ts';
import { capital } from './words.ts';

type Change = ImportAnswer['changes'][number];

const tones: Readonly<Record<Change['what'], Tone>> = { added: 'good', changed: 'watch', ended: 'bad' };

const columns: readonly TableColumn<Change>[] = [
  {
    id: 'what',
    header: 'What',
    width: '120px',
    sortBy: ({ what }) => what,
    cell: ({ what }) => <Tag tone={tones[what]}>{what}</Tag>,
  },
  {
    id: 'kind',
    header: 'Kind',
    width: '140px',
    sortBy: ({ kind }) => kind,
    cell: ({ kind }) => capital(kind),
  },
  { id: 'sentence', header: 'In words', cell: ({ sentence }) => <span title={sentence}>{sentence}</span> },
  {
    id: 'place',
    header: 'From',
    width: '28%',
    sortBy: ({ file, line }) => `${file ?? ''}:${String(line ?? 0).padStart(7, '0')}`,
    cell: ({ file, line }) => <code>{file ? `${file}${line ? `:${line}` : ''}` : ''}</code>,
  },
];

export const ImportChanges = ({ changes }: Pick<ImportAnswer, 'changes'>) => (
  <DataTable
    label="Every change"
    items={changes}
    columns={columns}
    keyOf={(change) => `${change.what}${change.kind}${change.sentence}${change.line}`}
    height="480px"
    minWidth={760}
  />
);
