import { Button } from '@mantine/core';
import { FolderOpen, Upload } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { announce } from '../../../ui/announce.ts';
import classes from './import.module.css';
import { readChosen, readDropped, type TextFile } from './readDropped.ts';

/** Takes files or a whole folder, dropped or chosen. Nothing is changed by it: what follows is a dry run. */
export const DropZone = ({ onFiles }: { readonly onFiles: (files: readonly TextFile[]) => void }) => {
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = async (reading: Promise<readonly TextFile[]>) => {
    const taken = await reading;
    if (taken.length > 0) onFiles(taken);
    else announce('No file of a kind we read was in it. YAML, TOML, JSON and CSV are.');
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(readDropped(event.dataTransfer));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a convenience, the buttons inside do the same
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Upload size={26} strokeWidth={1.5} aria-hidden="true" />
      <p className={classes.dropTitle}>Drop your files or a folder here</p>
      <p className="wh-quiet">First you see what would change. Nothing is saved before you say so.</p>
      <div className={classes.dropButtons}>
        <Button onClick={() => files.current?.click()}>Choose files</Button>
        <Button
          variant="default"
          leftSection={<FolderOpen size={16} aria-hidden="true" />}
          onClick={() => folder.current?.click()}
        >
          Choose a folder
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        accept=".yaml,.yml,.toml,.json,.csv,.tsv,.txt"
        onChange={(event) => void take(readChosen(event.currentTarget.files!))}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label="Folder to import"
        onChange={(event) => void take(readChosen(event.currentTarget.files!))}
      />
    </div>
  );
};
