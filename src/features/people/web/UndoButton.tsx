import { Button } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import type { z } from 'zod';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { editsAnswer } from '../editApi.ts';
import classes from './import.module.css';

/** Takes a change set back. Where later changes stand on it, the refusal lists them. */
export const UndoButton = ({
  changeSet,
  label = 'Undo',
}: {
  readonly changeSet: number;
  readonly label?: string;
}) => {
  const undo = useSend<z.infer<typeof editsAnswer>>((answer) => answer.summary);
  return (
    <div className={classes.undo}>
      <Button
        variant="default"
        size="xs"
        leftSection={<Undo2 size={15} aria-hidden="true" />}
        loading={undo.isPending}
        disabled={undo.isSuccess}
        aria-label={label}
        onClick={() => undo.mutate({ path: `/api/change-sets/${changeSet}/undo` })}
      >
        {undo.isSuccess ? 'Undone' : 'Undo'}
      </Button>
      {undo.error && <ProblemNote error={undo.error} />}
    </div>
  );
};
