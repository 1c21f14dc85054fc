import { type LeadSeat, seatNames } from '../leadSeat.ts';
import classes from './mentoring.module.css';

interface PathPictureProps {
  /** The seat one sits in; null: none. */
  readonly at: LeadSeat | null;
  readonly aim: LeadSeat | null;
  readonly chosen: LeadSeat;
  readonly onChoose: (seat: LeadSeat) => void;
}

const nodes: readonly { readonly seat: LeadSeat | null; readonly short: string; readonly place: string }[] = [
  { seat: null, short: 'IC', place: 'ic' },
  { seat: 'TL', short: 'TL', place: 'tl' },
  { seat: 'TLM', short: 'TLM', place: 'tlm' },
  { seat: 'EM', short: 'EM', place: 'em' },
  { seat: 'PgM', short: 'PgM', place: 'pgm' },
];

const wordsOf = (seat: LeadSeat | null, { at, aim }: PathPictureProps): string =>
  [seat === at ? 'you are here' : [], seat !== null && seat === aim ? 'you aim here' : []].flat().join(', ');

/** IC → TL → TLM → EM, with PgM beside it. Each seat can be opened. */
export const PathPicture = (props: PathPictureProps) => (
  <section className={classes.path} aria-label="Seats of the path">
    <span className={classes.trunk} aria-hidden="true" />
    <span className={classes.branch} aria-hidden="true" />
    {nodes.map(({ seat, short, place }) => {
      const words = wordsOf(seat, props);
      const inside = (
        <>
          <span
            className={classes.node}
            data-here={seat === props.at}
            data-aim={seat !== null && seat === props.aim}
          >
            {short}
          </span>
          <span className={classes.nodeName}>
            {seat === null ? 'individual contributor' : seatNames[seat]}
          </span>
          {words && <span className={classes.nodeWords}>{words}</span>}
        </>
      );
      return seat === null ? (
        <span key={place} className={classes.stop} data-place={place}>
          {inside}
        </span>
      ) : (
        <button
          key={place}
          type="button"
          className={classes.stop}
          data-place={place}
          aria-pressed={seat === props.chosen}
          onClick={() => props.onChoose(seat)}
        >
          {inside}
        </button>
      );
    })}
  </section>
);
