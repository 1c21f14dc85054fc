import { inWords } from '../../../base/list.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { PersonLink, TeamLink } from '../../people/web/index.tsx';
import type { MentorFindingAnswer, MentorLineAnswer } from '../api.ts';
import { seatNames } from '../leadSeat.ts';
import classes from './mentoring.module.css';
import { type MentorArc, type MentorRow, mentorRowsOf } from './mentorRows.ts';

/** Height of a row and width of the strip for the lines, in pixels; the style sheet says the same. */
const rowHeight = 76;
const strip = 88;

const middle = (row: number): number => row * rowHeight + rowHeight / 2;

const Arc = ({ from, to, isAgreed }: MentorArc) => {
  const bulge = Math.min(strip - 14, 34 + 20 * Math.abs(to - from));
  const [x, start, end] = [strip - 8, middle(from), middle(to)];
  return (
    <path
      d={`M${x} ${start}C${x - bulge} ${start} ${x - bulge} ${end} ${x - 8} ${end}`}
      data-agreed={isAgreed}
      className={classes.arc}
      markerEnd="url(#wh-mentor-arrow)"
    />
  );
};

const namesOf = (lines: readonly MentorLineAnswer[], of: 'mentor' | 'mentee'): string =>
  inWords(lines.map((line) => line[of]?.name ?? 'somebody from outside'));

const sayMentored = (lines: readonly MentorLineAnswer[]): string => {
  const [first] = lines;
  const since = first?.from ? ` since ${shortDay(first.from)}` : '';
  return `mentored by ${namesOf(lines, 'mentor')}${since}, as ${seatNames[first!.seat]}`;
};

const Row = ({ row: { person, team, mentees, mentors, lacks } }: { readonly row: MentorRow }) => (
  <li className={classes.row}>
    <span
      className={classes.dot}
      data-kind={lacks ? 'lacks' : mentees.length > 0 ? 'mentor' : 'mentee'}
      aria-hidden="true"
    />
    <div className={classes.rowText}>
      <p>
        <span className={classes.name}>
          {person ? <PersonLink person={{ ...person, label: person.name }} /> : 'Somebody from outside'}
        </span>
        {team && (
          <span className="wh-quiet wh-small">
            {' '}
            · <TeamLink team={team} />
          </span>
        )}
      </p>
      <p className={classes.rowSays}>
        {[
          mentees.length > 0 ? `mentors ${namesOf(mentees, 'mentee')}` : [],
          mentors.length > 0 ? sayMentored(mentors) : [],
        ]
          .flat()
          .join('; ')}
        {lacks && (
          <>
            {mentors.length > 0 && ' '}
            <Tag tone="watch">{mentors.length > 0 ? 'does not fit' : 'no mentor yet'}</Tag>
          </>
        )}
      </p>
    </div>
  </li>
);

interface MentorMapProps {
  readonly lines: readonly MentorLineAnswer[];
  readonly findings: readonly MentorFindingAnswer[];
}

/** Who mentors whom: people one below the other, a line from each mentor to who is mentored. The rows say it in words too. */
export const MentorMap = ({ lines, findings }: MentorMapProps) => {
  const { rows, arcs } = mentorRowsOf(lines, findings);
  const height = rows.length * rowHeight;
  return (
    <figure className={classes.map}>
      <svg width={strip} height={height} className={classes.arcs} aria-hidden="true">
        <defs>
          <marker
            id="wh-mentor-arrow"
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="0"
          >
            <path d="M0 0.8 7 4 0 7.2z" className={classes.arrow} />
          </marker>
        </defs>
        {arcs.map((arc) => (
          <Arc key={`${arc.from} ${arc.to}`} {...arc} />
        ))}
      </svg>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      <figcaption className={classes.legend}>
        <span>
          <svg width="34" height="8" aria-hidden="true">
            <path d="M1 4h32" className={classes.arc} data-agreed="true" />
          </svg>{' '}
          both said yes here
        </span>
        <span>
          <svg width="34" height="8" aria-hidden="true">
            <path d="M1 4h32" className={classes.arc} data-agreed="false" />
          </svg>{' '}
          stands on the seat, nobody said since when
        </span>
      </figcaption>
    </figure>
  );
};
