import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { DataTable, type TableColumn } from '../../../ui/controls/DataTable.tsx';
import { shortMoment } from '../../../ui/dates.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import classes from './access.module.css';
import type { AuditAnswer } from './answers.ts';
import { deedWords, subjectWords } from './auditWords.ts';

type Entry = AuditAnswer['items'][number];

const columns: readonly TableColumn<Entry>[] = [
  {
    id: 'actor',
    header: 'Who',
    width: '22%',
    sortBy: ({ actorName }) => actorName ?? '',
    cell: ({ actorName, actor }) => actorName ?? (actor && 'an account that is gone'),
  },
  { id: 'action', header: 'Did', width: '26%', sortBy: deedWords, cell: deedWords },
  {
    id: 'subject',
    header: 'About',
    cell: (entry) => [subjectWords(entry), entry.reason && `“${entry.reason}”`].filter(Boolean).join(' '),
  },
  {
    id: 'at',
    header: 'When',
    width: '190px',
    sortBy: ({ at }) => at,
    cell: ({ at }) => <time dateTime={at}>{shortMoment(at)}</time>,
  },
];

/** What was done here, sealed as a chain; first whether the chain holds. */
export const AuditLog = () => {
  const { may } = useViewer();
  const query = useAnswer<AuditAnswer>('/api/audit', {}, may.includes('audit.read'));
  if (!may.includes('audit.read'))
    return (
      <p>You may not read the audit log. The works council, an admin and the owner may. Ask one of them.</p>
    );
  return (
    <Answered query={query}>
      {({ items, verified }) => {
        const Icon = verified.isWhole ? ShieldCheck : ShieldAlert;
        return (
          <>
            <p className={classes.verified} data-ok={verified.isWhole}>
              <Icon size={22} aria-hidden="true" />
              {verified.message}
            </p>
            <DataTable
              label="Audit log"
              items={items}
              columns={columns}
              keyOf={(entry) => `${entry.at}${entry.action}${entry.subject}`}
              minWidth={720}
            />
          </>
        );
      }}
    </Answered>
  );
};
