import { Button } from '@mantine/core';
import { ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FileNode, rootOf, stepsTo } from '../../../ui/charts/fileTree.ts';
import classes from './code.module.css';

interface MapStepsProps {
  readonly focus: FileNode;
  readonly onFocus: (folder: FileNode) => void;
  /** What the top is called. */
  readonly name: string;
  /** What else stands in the line. */
  readonly children: ReactNode;
}

/** Where in the repository one is, and the way up. */
export const MapSteps = ({ focus, onFocus, name, children }: MapStepsProps) => (
  <div className={classes.mapSteps}>
    <nav aria-label="Zoomed to" className={classes.crumbs}>
      {[rootOf(focus), ...stepsTo(focus)].map((step) => (
        <button
          key={step.path}
          type="button"
          onClick={() => onFocus(step)}
          aria-current={step === focus || undefined}
        >
          {step.name || name}
        </button>
      ))}
    </nav>
    {focus.parent && (
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<ZoomOut size={14} aria-hidden="true" />}
        onClick={() => onFocus(focus.parent!)}
      >
        Zoom out
      </Button>
    )}
    {children}
  </div>
);
