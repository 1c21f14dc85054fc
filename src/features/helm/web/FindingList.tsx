import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FindingAnswer } from '../api.ts';
import { FindingRow } from './FindingRow.tsx';
import classes from './helm.module.css';

const atFirst = 12;

interface FindingListProps {
  readonly label: string;
  readonly findings: readonly FindingAnswer[];
  readonly version: string;
}

/** Findings, a few at a time. */
export const FindingList = ({ label, findings, version }: FindingListProps) => {
  const [shown, setShown] = useState(atFirst);
  return (
    <>
      <ul className={classes.findings} aria-label={label}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow key={finding.key} finding={finding} version={version} />
        ))}
      </ul>
      {findings.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(shown + 100)}>
          Show more of {findings.length}
        </Button>
      )}
    </>
  );
};
