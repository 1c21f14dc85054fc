import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import { fileLines } from './fileLines.ts';
import classes from './files.module.css';
import type { FileNode } from './fileTree.ts';
import { Outline, toggled } from './Outline.tsx';

interface FileOutlineProps {
  readonly label: string;
  readonly focus: FileNode;
  readonly lit: Uint8Array | null;
  readonly height: number;
  readonly onOpen: (file: FileNode) => void;
  /** What stands beside the name. */
  readonly children: (node: FileNode) => ReactNode;
}

/** The files of a repository as a tree: the same as FilePicture, as a list. */
export const FileOutline = ({ label, focus, lit, height, onOpen, children }: FileOutlineProps) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => fileLines(focus, open, lit && ((row) => lit[row] === 1)), [focus, open, lit]);
  const isNarrow = useMediaQuery('(max-width: 899px)', window.innerWidth < 900);
  const fold = ({ path }: FileNode) => setOpen(toggled(open, path));
  return (
    <Outline
      label={label}
      lines={lines}
      keyOf={({ node }) => node.path}
      lineHeight={isNarrow ? 60 : 38}
      maxHeight={height}
      onFold={({ node }) => fold(node)}
      onOpen={({ node }) => (node.children ? fold(node) : onOpen(node))}
    >
      {({ node }) => (
        <span className={classes.line}>
          <span className={classes.lineName}>{node.name}</span>
          {children(node)}
        </span>
      )}
    </Outline>
  );
};
