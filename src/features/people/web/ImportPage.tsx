import { Select } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { count } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { ImportAnswer, importRequest } from '../api.ts';
import { DropZone } from './DropZone.tsx';
import { HistoryImport } from './HistoryImport.tsx';
import { ImportResult } from './ImportResult.tsx';
import type { TextFile } from './readDropped.ts';

export interface Connector {
  readonly kind: string;
  readonly title: string;
  readonly files: string;
}

type Asked = z.infer<typeof importRequest>;

/** Files in, a dry run first, then the real thing. */
export const ImportPage = () => {
  const { may } = useViewer();
  const connectors =
    useAnswer<{ connectors: readonly Connector[] }>('/api/connectors').data?.connectors ?? [];
  const [kind, setKind] = useState('auto');
  const [files, setFiles] = useState<readonly TextFile[]>([]);
  const look = useSend<ImportAnswer>((answer) => answer.sentence, 'silent');
  const apply = useSend<ImportAnswer>((answer) => answer.sentence, 'silent');
  const mayTry = may.includes('import.preview');
  const send = (to: typeof look, isApplied: boolean, body: Asked) =>
    to.mutate({ path: '/api/imports', query: { apply: isApplied }, body });
  const dryRun = (taken: readonly TextFile[], as: string) => {
    setFiles(taken);
    setKind(as);
    apply.reset();
    if (taken.length > 0) send(look, false, { kind: as, files: [...taken] });
  };
  const answer = apply.data ?? look.data;
  return (
    <Page
      title="Bring my organisation"
      lead="The files your organisation keeps already: team files, membership lists, a spreadsheet."
    >
      {mayTry || <p>You may not import here. A director, an admin or the owner may. Ask one of them.</p>}
      {mayTry && (
        <>
          <Section
            id="files"
            title="Files"
            note={
              files.length > 0 &&
              `${count(files.length, 'file')} read: ${files
                .slice(0, 3)
                .map(({ path }) => path)
                .join(', ')}${files.length > 3 ? ' …' : ''}`
            }
            actions={
              <Select
                aria-label="Kind of files"
                data={[
                  { value: 'auto', label: 'Recognise the kind' },
                  ...connectors.map((one) => ({ value: one.kind, label: one.title })),
                ]}
                value={kind}
                onChange={(next) => dryRun(files, next ?? 'auto')}
                allowDeselect={false}
                w={230}
              />
            }
          >
            <DropZone onFiles={(taken) => dryRun(taken, kind)} />
          </Section>
          {(look.isPending || look.error || apply.error || answer) && (
            <Section id="result" title={apply.data ? 'Done' : 'What would change'}>
              {look.isPending && <Lines rows={4} />}
              {look.error && <ProblemNote error={look.error} />}
              {apply.error && <ProblemNote error={apply.error} />}
              {answer && !look.isPending && (
                <ImportResult
                  answer={answer}
                  isApplied={apply.data !== undefined}
                  isSending={apply.isPending}
                  onApply={() => send(apply, true, { kind: answer.kind, files: [...files] })}
                />
              )}
            </Section>
          )}
          <HistoryImport connectors={connectors} />
        </>
      )}
    </Page>
  );
};
