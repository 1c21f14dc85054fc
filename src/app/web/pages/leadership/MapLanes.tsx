import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Handshake } from 'lucide-react';
import { type CSSProperties, useMemo, useState } from 'react';
import { count, inWords } from '../../../../base/list.ts';
import { Outline, toggled } from '../../../../ui/charts/Outline.tsx';
import { DoubleMark, SeatMark } from '../../../../ui/controls/SeatMark.tsx';
import type { MapSeat, MapTeam } from '../../../leadershipMap/api.ts';
import { type Colouring, sayTenure, shadeOf } from './colouring.ts';
import classes from './map.module.css';
import { type MapLine, mapLines } from './mapLines.ts';

/** Years the bars can show; longer ones end there. */
export const scaleYears = 4;

const widthOf = (days: number): string =>
  `${Math.min(100, Math.max(1.5, (100 * days) / (365 * scaleYears)))}%`;

const Bar = ({ seat, by }: { readonly seat: MapSeat; readonly by: Colouring }) => {
  const { tone, words } = shadeOf[by](seat);
  return (
    <span className={classes.lane}>
      {seat.days !== null && (
        <span
          className={classes.bar}
          data-tone={tone}
          data-open={seat.openStart || undefined}
          style={{ width: widthOf(seat.days) }}
          title={words}
          aria-hidden="true"
        />
      )}
      <span className={classes.barWords}>
        {seat.days === null ? 'never filled' : `${seat.openStart ? 'at least ' : ''}${sayTenure(seat.days)}`}
        <span className="wh-hidden">, {words}</span>
      </span>
    </span>
  );
};

interface SeatLineProps {
  readonly seat: MapSeat;
  readonly by: Colouring;
  /** From 1; deeper lines have less room for the name, so that all bars begin below each other. */
  readonly level: number;
}

const SeatLine = ({ seat, by, level }: SeatLineProps) => (
  <span className={classes.seat} style={{ '--level': level } as CSSProperties}>
    <span className={classes.mark}>
      {seat.isDouble ? <DoubleMark size={12} /> : <SeatMark state={seat.state} size={13} />}
      {seat.isDouble && <span className="wh-hidden">both seats of the team, </span>}
    </span>
    <span className={classes.who}>
      {seat.holder?.label ?? 'nobody'} <span className="wh-quiet">{seat.title}</span>
    </span>
    <Bar seat={seat} by={by} />
    <span className={classes.mentors} data-lacks={seat.lacksMentor || undefined}>
      {seat.mentors.length > 0 && (
        <>
          <Handshake size={14} aria-hidden="true" />
          <span className="wh-hidden">mentored by </span>
          {inWords(seat.mentors.map(({ name }) => name))}
        </>
      )}
      {seat.mentors.length === 0 && seat.lacksMentor && 'no mentor yet'}
    </span>
  </span>
);

const TeamLine = ({
  team: { name, seats },
  isOpen,
}: {
  readonly team: MapTeam;
  readonly isOpen: boolean;
}) => {
  const vacant = seats.filter(({ state }) => state === 'vacant').length;
  const acting = seats.filter(({ state }) => state === 'acting').length;
  return (
    <span className={classes.team}>
      <span className={classes.teamName}>{name}</span>
      {!isOpen && (
        <span className="wh-quiet wh-small">
          {[
            count(seats.length, 'seat'),
            ...(vacant > 0 ? [`${vacant} vacant`] : []),
            ...(acting > 0 ? [`${acting} acting`] : []),
          ].join(', ')}
        </span>
      )}
    </span>
  );
};

const Line = ({
  line: { team, seat, isOpen, level },
  by,
}: {
  readonly line: MapLine;
  readonly by: Colouring;
}) =>
  seat === null ? <TeamLine team={team} isOpen={isOpen} /> : <SeatLine seat={seat} by={by} level={level} />;

interface MapLanesProps {
  readonly teams: readonly MapTeam[];
  readonly by: Colouring;
  readonly search: string;
}

/** Small organisations open in full, large ones by their top level. */
const openAtFirst = (teams: readonly MapTeam[]): ReadonlySet<string> =>
  new Set(teams.filter(({ parent }) => teams.length <= 60 || parent === null).map(({ id }) => id));

/** Every team with its seats as lanes: a bar as long as its state lasts. Only what is in view is in the page. */
export const MapLanes = ({ teams, by, search }: MapLanesProps) => {
  const navigate = useNavigate();
  const [open, setOpen] = useState(() => openAtFirst(teams));
  const lines = useMemo(() => mapLines(teams, open, search), [teams, open, search]);
  const isNarrow = useMediaQuery('(max-width: 899px)', window.innerWidth < 900);
  return (
    <Outline
      label="Seats by team"
      lines={lines}
      keyOf={({ key }) => key}
      lineHeight={isNarrow ? 62 : 38}
      maxHeight={640}
      onFold={({ team }) => setOpen(toggled(open, team.id))}
      onOpen={({ team }) => void navigate({ to: '/teams/$slug', params: { slug: team.slug } })}
    >
      {(line) => <Line line={line} by={by} />}
    </Outline>
  );
};
