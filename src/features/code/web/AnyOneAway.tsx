import { ShareDots } from '../../../ui/charts/ShareDots.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import type { TeamKnowledgeAnswer } from '../api.ts';
import classes from './code.module.css';
import { AreaLink, DeveloperName } from './links.tsx';
import { percent } from './words.ts';

type Away = TeamKnowledgeAnswer['away'];

/** `Of 7 possible absences the least costs 0 %, the middle one 8 %, the greatest 41 % of the last quarter’s work.` */
const spreadWords = (losses: readonly number[]): string => {
  const middle = losses[Math.floor((losses.length - 1) / 2)]!;
  return `Of ${losses.length} possible absences the least costs ${percent(losses[0]!)}, the middle one ${percent(middle)}, the greatest ${percent(losses.at(-1)!)} of the last quarter’s work.`;
};

const Announced = ({ announced }: Pick<Away, 'announced'>) => (
  <>
    <h3 className={classes.subTitle}>Departures that are announced</h3>
    <ul className={classes.plainList}>
      {announced.map(({ who, leavesOn, loss }) => (
        <li key={`${who.person?.id}${who.name}`}>
          <DeveloperName who={who} /> leaves on {shortDay(leavesOn)}: {percent(loss)} of the last quarter’s
          work.
        </li>
      ))}
    </ul>
  </>
);

/** What would be missed while any one of the team is away for four weeks: how it is spread, not over whom. */
export const AnyOneAway = ({ away }: { readonly away: Away }) => {
  const { sentence, losses, announced, areas, after, pairings } = away;
  // Where nothing would be missed the sentence says all.
  const isTold = (losses.at(-1) ?? 0) >= 0.005;
  const mark =
    after === null || pairings.length === 0
      ? undefined
      : { at: after, label: `at most ${percent(after)} after pairing` };
  return (
    <Section
      id="away"
      title="Any one away for four weeks"
      note="The part of the last quarter’s work that nobody present would know well. A dot is one possible absence; whose is not told."
    >
      <div className={classes.awaySplit}>
        <div className={classes.away}>
          <p className={classes.awaySentence}>{sentence}</p>
          {isTold && <ShareDots label={spreadWords(losses)} shares={losses} mark={mark} />}
          {isTold && <p className="wh-quiet wh-small">{spreadWords(losses)}</p>}
        </div>
        {areas.length > 0 && (
          <div>
            <h3 className={classes.subTitle}>Behind the greatest losses</h3>
            <ul className={classes.behind}>
              {areas.map(({ area, share }) => (
                <li key={area.repository.slug + area.id}>
                  <AreaLink area={area} />
                  <span className="wh-quiet wh-numbers">{percent(share)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {announced.length > 0 && <Announced announced={announced} />}
    </Section>
  );
};
