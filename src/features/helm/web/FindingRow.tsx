import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { AppointForm, PersonLink, Records, TeamLink } from '../../people/web/index.tsx';
import type { FindingAnswer } from '../api.ts';
import { type Disposing, DispositionForm } from './DispositionForm.tsx';
import { deedsFor } from './deedsFor.ts';
import { FindingMenu } from './FindingMenu.tsx';
import classes from './helm.module.css';
import { NoneWantedForm } from './NoneWantedForm.tsx';

interface FindingRowProps {
  readonly finding: FindingAnswer;
  readonly version: string;
}

const stateWords = { open: '', resolved: 'resolved', snoozed: 'snoozed', accepted: 'accepted' } as const;

const Handling = ({ disposition }: Pick<FindingAnswer, 'disposition'>) => {
  const { state, until, reason, owner, by } = disposition;
  return (
    <>
      {state !== 'open' && (
        <Tag tone="good">
          {stateWords[state]}
          {until && ` until ${shortDay(until)}`}
        </Tag>
      )}
      {owner && (
        <span>
          Owned by <PersonLink person={owner} />
        </span>
      )}
      {reason && (
        <span>
          “{reason}”{by && `, ${by.name}`}
        </span>
      )}
    </>
  );
};

/** The one seat a finding is about, where it is about one: then its record is among those it was made from. */
const seatOf = ({ kind, records }: FindingAnswer): string | undefined => {
  const posts = records.filter((record) => record.kind === 'post');
  return kind !== 'both-seats' && posts.length === 1 ? posts[0]!.id : undefined;
};

type Open = 'appoint' | 'stand in' | 'none wanted' | Disposing;

/** One finding: what, why, made from which records, whose, and what to do about it right here. */
export const FindingRow = ({ finding, version }: FindingRowProps) => {
  const [open, setOpen] = useState<Open | null>(null);
  const { team, person, role, title, records, disposition } = finding;
  const deeds = deedsFor(finding);
  const close = () => setOpen(null);
  return (
    <li className={classes.finding}>
      <div className={classes.findingText}>
        <p>{finding.sentence}</p>
        <div className={classes.findingFacts}>
          <span>{finding.why}</span>
          {team && <TeamLink team={team} />}
          {person && <PersonLink person={person} />}
          <Records records={records} />
          <Handling disposition={disposition} />
        </div>
      </div>
      <div className={classes.deeds}>
        {deeds.appoint && (
          <Button size="xs" variant="light" onClick={() => setOpen('appoint')}>
            {deeds.appoint}
          </Button>
        )}
        {deeds.standIn && (
          <Button size="xs" variant="subtle" onClick={() => setOpen('stand in')}>
            Name a cover
          </Button>
        )}
        <FindingMenu finding={finding} mayWantNone={deeds.noneWanted} onDo={setOpen} />
      </div>
      {(open === 'appoint' || open === 'stand in') && team && (
        <Suspense>
          <AppointForm
            team={team}
            role={role ?? (finding.kind === 'both-seats' ? 'TL' : null)}
            post={seatOf(finding)}
            title={title}
            acquired={open === 'stand in' ? 'acting' : 'appointed'}
            onClose={close}
          />
        </Suspense>
      )}
      {open === 'none wanted' && team && role && (
        <NoneWantedForm team={team} role={role} title={title} onClose={close} />
      )}
      {open && open !== 'appoint' && open !== 'stand in' && open !== 'none wanted' && (
        <DispositionForm finding={finding} deed={open} version={version} onClose={close} />
      )}
    </li>
  );
};
