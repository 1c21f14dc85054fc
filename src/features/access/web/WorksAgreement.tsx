import { count } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import type { WorksAgreement as Agreement } from './answers.ts';

type Field = Agreement['fields'][number];

const columns: readonly TableColumn<Field>[] = [
  {
    id: 'field',
    header: 'What is kept',
    width: '20%',
    sortBy: ({ record, field }) => `${record} ${field}`,
    cell: ({ record, field, what }) => <span title={what}>{`${record}: ${field}`}</span>,
  },
  { id: 'purpose', header: 'What for', cell: ({ purpose }) => <span title={purpose}>{purpose}</span> },
  {
    id: 'seenBy',
    header: 'Who sees it',
    width: '27%',
    cell: ({ seenBy }) => <span title={seenBy}>{seenBy}</span>,
  },
  {
    id: 'keptFor',
    header: 'How long',
    width: '23%',
    cell: ({ keptFor }) => <span title={keptFor}>{keptFor}</span>,
  },
];

/** Every field about a person, what for, who sees it, how long; made from the code itself. */
export const WorksAgreement = () => {
  const query = useAnswer<Agreement>('/api/works-agreement');
  return (
    <Answered query={query}>
      {({ fields }) => (
        <DataTable
          label="Every field about a person"
          items={fields}
          columns={columns}
          keyOf={({ record, field }) => `${record} ${field}`}
          minWidth={820}
          foot={count(fields.length, 'field')}
        />
      )}
    </Answered>
  );
};
