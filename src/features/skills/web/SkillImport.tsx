import { Button, FileButton } from '@mantine/core';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Section } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { SkillsImport } from '../api.ts';
import classes from './skills.module.css';

type Text = { readonly path: string; readonly text: string };

const textsOf = (files: readonly File[]): Promise<Text[]> =>
  Promise.all(files.map(async (file) => ({ path: file.name, text: await file.text() })));

const Faults = ({ faults }: { readonly faults: SkillsImport['faults'] }) => (
  <ul className={classes.pieces}>
    {faults.map(({ file, line, message }) => (
      <li key={`${file}${line}${message}`}>
        <p>
          {file && <code>{`${file}${line ? `:${line}` : ''}`}</code>} {message}
        </p>
      </li>
    ))}
  </ul>
);

/** Brings skills in from files: tried first, then recorded. */
export const SkillImport = () => {
  const [files, setFiles] = useState<readonly Text[]>([]);
  const trial = useSend<SkillsImport>(({ sentence }) => sentence, 'silent');
  const record = useSend<SkillsImport>(({ sentence }) => sentence);
  const undo = useSend<{ undone: number }>('The import is undone.');
  const path = '/api/imports/skills';
  const tryOut = async (chosen: readonly File[]) => {
    const texts = await textsOf(chosen);
    setFiles(texts);
    record.reset();
    undo.reset();
    trial.mutate({ path, body: { files: texts } });
  };
  const tried = record.data ? undefined : trial.data;
  const isEmpty = tried && Object.values(tried.added).every((n) => n === 0);
  return (
    <Section
      id="import"
      title="Bring skills in"
      note="skills.csv, assessments.csv, wishes.csv and needs.csv. What is said about people waits unseen until each has read the notice."
      actions={
        <FileButton multiple accept=".csv,text/csv" onChange={(chosen) => void tryOut(chosen)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<FileInput size={16} aria-hidden="true" />}>
              Choose files
            </Button>
          )}
        </FileButton>
      }
    >
      {(trial.error || record.error || undo.error) && (
        <ProblemNote error={trial.error ?? record.error ?? undo.error} />
      )}
      {record.data && !undo.isSuccess && (
        <p>
          {record.data.sentence}{' '}
          {record.data.at && (
            <Button
              variant="subtle"
              size="xs"
              loading={undo.isPending}
              onClick={() => undo.mutate({ path: `${path}/undo`, body: { at: record.data.at } })}
            >
              Undo the import
            </Button>
          )}
        </p>
      )}
      {tried && (
        <>
          <p>{tried.sentence}</p>
          <Faults faults={tried.faults} />
          {!isEmpty && (
            <Button
              mt={12}
              loading={record.isPending}
              onClick={() => record.mutate({ path, query: { apply: true }, body: { files } })}
            >
              Record it
            </Button>
          )}
        </>
      )}
    </Section>
  );
};
