import { Button } from '@mantine/core';
import { useState } from 'react';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { ProposalAnswer } from '../api.ts';
import type { LeadSeat } from '../leadSeat.ts';
import { AskForm } from './AskForm.tsx';
import classes from './mentoring.module.css';

interface ProposalsProps {
  readonly proposals: readonly ProposalAnswer[];
  readonly nobodyFits: string;
  /** The seat to ask for; left out where one looks for somebody else. */
  readonly seat?: LeadSeat;
}

/** Who could be asked, each with the reasons. */
export const Proposals = ({ proposals, nobodyFits, seat }: ProposalsProps) => {
  const [asked, setAsked] = useState<ProposalAnswer['person'] | null>(null);
  if (proposals.length === 0)
    return (
      <Empty title="Nobody to propose just now">{nobodyFits || 'You have asked everybody who fits.'}</Empty>
    );
  return (
    <>
      <ul className={classes.proposals}>
        {proposals.map(({ person, reasons, hasOffered, note }) => (
          <li key={person.id} className={classes.proposal}>
            <div className={classes.proposalText}>
              <p>
                <span className={classes.name}>
                  <PersonLink person={{ ...person, label: person.name }} />
                </span>{' '}
                {hasOffered && <Tag tone="good">offers it</Tag>}
              </p>
              <ul className={classes.reasons}>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              {note && <p className={classes.quote}>“{note}”</p>}
            </div>
            {seat && (
              <Button size="xs" onClick={() => setAsked(person)} aria-label={`Ask ${person.name}`}>
                Ask
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && seat && <AskForm mentor={asked} seat={seat} onClose={() => setAsked(null)} />}
    </>
  );
};
