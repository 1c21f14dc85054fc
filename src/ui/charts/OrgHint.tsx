import { DoubleMark, SeatMark } from '../controls/SeatMark.tsx';
import classes from './charts.module.css';
import type { PlacedTeam } from './orgLayout.ts';

/** What stands in a box, readable at any zoom. Screen readers hear it from the live line beside it. */
export const OrgHint = ({
  team,
  frame,
}: {
  readonly team: PlacedTeam;
  readonly frame: { w: number; h: number };
}) => {
  const { node, box, isGroup } = team;
  const left = Math.max(0, Math.min(box.x + Math.min(box.w / 2, 160) - 20, frame.w - 268));
  const below = box.y + Math.min(box.h, 64) + 8;
  const place = below + 130 < frame.h ? { top: below } : { bottom: frame.h - box.y + 8 };
  return (
    <div className={classes.hint} style={{ left, ...place }} aria-hidden="true">
      <p className={classes.hintName}>{node.name}</p>
      <p className={classes.hintKind}>
        {node.kind}
        {node.members > 0 && `, ${node.members} ${node.members === 1 ? 'member' : 'members'}`}
      </p>
      {node.seats.slice(0, 6).map((seat, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two chairs may read alike, and the list never moves
        <p key={at} className={classes.hintSeat}>
          {seat.isDouble ? <DoubleMark /> : <SeatMark state={seat.state} />}
          <span>{seat.holder ?? 'nobody'}</span>
          <span className="wh-quiet">{seat.state === 'acting' ? `acting ${seat.title}` : seat.title}</span>
        </p>
      ))}
      <p className={classes.hintDo}>{isGroup ? 'Click to zoom in' : 'Click to open'}</p>
    </div>
  );
};
