import { Button } from '@mantine/core';
import { useState } from 'react';
import { Tag } from '../../../ui/controls/Tag.tsx';
import type { ImportAnswer } from '../api.ts';
import classes from './import.module.css';

const atFirst = 50;

/** All faults together, each with its file and line. */
export const ImportFaults = ({ faults }: Pick<ImportAnswer, 'faults'>) => {
  const [shown, setShown] = useState(atFirst);
  return (
    <>
      <ul className={classes.list}>
        {faults.slice(0, shown).map((fault) => (
          <li key={`${fault.file}${fault.line}${fault.message}`}>
            <Tag tone={fault.severity === 'error' ? 'bad' : 'watch'}>{fault.severity}</Tag>
            <code>{fault.file ? `${fault.file}${fault.line ? `:${fault.line}` : ''}` : ''}</code>
            <span>{fault.message}</span>
          </li>
        ))}
      </ul>
      {faults.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(shown + 500)}>
          Show more of {faults.length}
        </Button>
      )}
    </>
  );
};
