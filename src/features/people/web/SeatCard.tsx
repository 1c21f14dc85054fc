import { ActionIcon, Button, Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { SeatMark } from '../../../ui/controls/SeatMark.tsx';
import { shortDay, since } from '../../../ui/dates.ts';
import type { SeatAnswer } from '../api.ts';
import { PersonLink, PersonName, TeamLink } from './links.tsx';
import classes from './people.module.css';
import { Records } from './Records.tsx';
import { acquiredWords, capital } from './words.ts';

export type SeatDeed = 'appoint' | 'stand in' | 'correct' | 'end' | 'close';

interface SeatCardProps {
  readonly seat: SeatAnswer;
  readonly onDo?: (deed: SeatDeed) => void;
  /** On a person's page the team matters, on a team's page the holder. */
  readonly shows?: 'holder' | 'team';
  readonly charter?: ReactNode;
}

const factsOf = (seat: SeatAnswer): string[] => [
  ...(seat.from ? [`${seat.state === 'vacant' ? 'empty' : 'here'} ${since(seat.from, seat.openStart)}`] : []),
  ...(seat.acquired && seat.acquired !== 'unknown' && seat.acquired !== 'acting'
    ? [acquiredWords[seat.acquired]]
    : []),
  ...(seat.share === null ? [] : [`${Math.round(seat.share * 100)} % of the week`]),
  ...(seat.announcedOn ? [`announced on ${shortDay(seat.announcedOn)}`] : []),
];

const SeatMenu = ({ seat, onDo }: { readonly seat: SeatAnswer; readonly onDo: (deed: SeatDeed) => void }) => (
  <Menu>
    <Menu.Target>
      <ActionIcon variant="subtle" size={28} aria-label={`Change the seat ${seat.title}`}>
        <Ellipsis size={17} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item onClick={() => onDo('appoint')}>{seat.holder ? 'Hand on…' : 'Appoint…'}</Menu.Item>
      {seat.appointment && <Menu.Item onClick={() => onDo('correct')}>Correct…</Menu.Item>}
      {seat.appointment && <Menu.Item onClick={() => onDo('end')}>{seat.holder!.name} leaves it…</Menu.Item>}
      {seat.post && <Menu.Item onClick={() => onDo('close')}>Close the seat…</Menu.Item>}
    </Menu.Dropdown>
  </Menu>
);

/** One seat: its state, its holder, since when, and what can be done about it. */
export const SeatCard = ({ seat, onDo, shows = 'holder', charter }: SeatCardProps) => (
  <article
    className={classes.seat}
    data-state={seat.state}
    aria-label={`${capital(seat.title)} of ${seat.team.name}`}
  >
    <div className={classes.seatTitle}>
      <SeatMark state={seat.state} />
      <h3>{capital(seat.title)}</h3>
      {seat.state === 'acting' && <span>acting</span>}
      {onDo && <SeatMenu seat={seat} onDo={onDo} />}
    </div>
    <p className={classes.seatHolder}>
      {shows === 'team' ? (
        <TeamLink team={seat.team} />
      ) : seat.holder ? (
        <PersonName person={seat.holder} />
      ) : (
        'Nobody'
      )}
    </p>
    <p className={classes.seatFacts}>{capital(factsOf(seat).join(', '))}</p>
    {(seat.cover || seat.mentor) && (
      <p className={classes.seatFacts}>
        {seat.cover && (
          <>
            Covered by <PersonLink person={seat.cover} />.{' '}
          </>
        )}
        {seat.mentor && (
          <>
            Mentored by <PersonLink person={seat.mentor} />.
          </>
        )}
      </p>
    )}
    {onDo && seat.state !== 'held' && (
      <div className={classes.seatDeeds}>
        <Button size="xs" variant="light" onClick={() => onDo('appoint')}>
          Appoint
        </Button>
        {seat.state === 'vacant' && (
          <Button size="xs" variant="subtle" onClick={() => onDo('stand in')}>
            Name who stands in
          </Button>
        )}
      </div>
    )}
    <div className={classes.seatFoot}>
      {seat.record && <Records records={[seat.record]} />}
      {charter}
    </div>
  </article>
);
