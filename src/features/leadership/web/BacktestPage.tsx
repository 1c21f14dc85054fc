import { isoDay } from '../../../base/day.ts';
import { count, spokenNumber } from '../../../base/list.ts';
import { longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import type { Judged } from '../backtest/backtest.ts';
import { type Backtest, backtests } from '../backtest/backtests.ts';
import { kubernetesCommunity } from '../backtest/found/kubernetesCommunity.ts';
import { rustTeam } from '../backtest/found/rustTeam.ts';
import type { CountedShare } from '../backtest/wilson.ts';
import classes from './leadership.module.css';

const ruleWords: Readonly<Record<Judged['rule'], string>> = {
  seats: 'Our rule from seats',
  size: 'Size alone',
  time: 'Time alone',
  'every team': 'Naming every team',
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A share with its interval on a line from 0 to 100 %. */
const ShareLine = ({ share, label }: { readonly share: CountedShare; readonly label: string }) => (
  <div className={classes.shareLine}>
    <div className={classes.shareTrack} aria-hidden="true">
      <span
        data-part="interval"
        style={{ left: `${share.low * 100}%`, width: `${(share.high - share.low) * 100}%` }}
      />
      {share.value !== null && <span data-part="value" style={{ left: `${share.value * 100}%` }} />}
    </div>
    <p className="wh-small">
      <span className="wh-hidden">{label}: </span>
      <strong className="wh-numbers">{share.value === null ? 'none' : percent(share.value)}</strong>{' '}
      <span className="wh-quiet wh-numbers">
        {share.of} of {share.out}, {Math.round(share.low * 100)}–{Math.round(share.high * 100)}
      </span>
    </p>
  </div>
);

const leadOf = ({ leadDays }: Judged): string =>
  leadDays === null ? '–' : `${leadDays.median} days (${leadDays.low}–${leadDays.high})`;

const RuleRow = ({ of }: { readonly of: Judged }) => (
  <tr data-ours={of.rule === 'seats' || undefined}>
    <th scope="row">
      {ruleWords[of.rule]}
      <span className={classes.ruleSays}>{of.says}</span>
    </th>
    <td data-label="Warnings" className="wh-numbers">
      {of.warnings}
      {of.undecided > 0 && <span className={classes.ruleSays}>{of.undecided} not decided yet</span>}
    </td>
    <td data-label="Came true within a year">
      <ShareLine share={of.precision} label="Came true" />
    </td>
    <td data-label="Named beforehand">
      <ShareLine share={of.recall} label="Named beforehand" />
    </td>
    <td data-label="Ahead" className="wh-numbers">
      {leadOf(of)}
    </td>
  </tr>
);

const Rules = ({ rules, label }: { readonly rules: readonly Judged[]; readonly label: string }) => (
  <table className={classes.rules} aria-label={label}>
    <thead>
      <tr>
        <th scope="col">Rule</th>
        <th scope="col">Warnings</th>
        <th scope="col">Came true within a year</th>
        <th scope="col">Named beforehand</th>
        <th scope="col">Ahead, median (quartiles)</th>
      </tr>
    </thead>
    <tbody>
      {rules.map((each) => (
        <RuleRow key={each.rule} of={each} />
      ))}
    </tbody>
  </table>
);

const find = (rules: readonly Judged[], rule: Judged['rule']): Judged =>
  rules.find((each) => each.rule === rule)!;

/** What came out, in words that follow from the numbers. */
const verdictOf = ({ sameWarnings, ownChoice }: Backtest): string => {
  const [ours, size, time] = (['seats', 'size', 'time'] as const).map((rule) => find(sameWarnings, rule));
  const better = (other: Judged) => (ours!.precision.value ?? 0) > (other.precision.value ?? 0);
  const apart = (other: Judged) =>
    ours!.precision.low > other.precision.high || other.precision.low > ours!.precision.high;
  const than =
    better(size!) && better(time!)
      ? 'more often than'
      : better(size!) || better(time!)
        ? 'more often than one and less often than the other of'
        : 'less often than';
  const clear = apart(size!) && apart(time!) ? '' : ' The intervals overlap: nothing is proven by it.';
  const base = find(ownChoice, 'every team').precision.value ?? 0;
  return `With about as many warnings it was right ${than} the two naive rules.${clear} Naming every team would have been right in ${percent(base)}.`;
};

const Found = ({ of }: { readonly of: Backtest }) => {
  const { name, file, counts, size } = backtests[of.kind];
  return (
    <Section id={of.kind} title={`${name}: ${file}`} note={counts}>
      <p className={classes.verdict}>{verdictOf(of)}</p>
      <h3 className={classes.subTitle}>As many warnings each</h3>
      <Rules rules={of.sameWarnings} label={`${name}: as many warnings each`} />
      <h3 className={classes.subTitle}>Each with its own threshold</h3>
      <Rules rules={of.ownChoice} label={`${name}: each with its own threshold`} />
      <p className={`${classes.note} wh-small`}>
        Thresholds were chosen on {longDay(isoDay(of.firstDay))} to {longDay(isoDay(of.halfDay))} and judged
        on what came after, until {longDay(isoDay(of.lastDay))}: {count(of.teams, 'team')} that could be
        warned. Size: {size}. {spokenNumber(of.revisions)} revisions up to{' '}
        <code>{of.revision.slice(0, 10)}</code>. On the half it was chosen on the rule was right in{' '}
        {percent(of.chosenOn.precision.value ?? 0)}: what it fell by is what choosing flattered it. Make it
        again: <code>node bench/leading/backtest.ts {of.kind} PATH</code>
      </p>
    </Section>
  );
};

/** Whether anywhere the rule was right more often than both naive rules by more than chance. */
const isClear = [kubernetesCommunity, rustTeam].some(({ sameWarnings }) => {
  const [ours, size, time] = (['seats', 'size', 'time'] as const).map(
    (rule) => find(sameWarnings, rule).precision,
  );
  return ours!.low > size!.high && ours!.low > time!.high;
});
const events = [kubernetesCommunity, rustTeam].map((each) => find(each.ownChoice, 'every team').recall.out);

/** How often a rule from seats alone was right on public organisations, beside two naive rules. */
export const BacktestPage = () => (
  <Page
    title="Were such warnings right?"
    lead={`On two public organisations only ${events.join(' and ')} teams got a second leader in the years judged. A rule from seats named some of them months ahead, and was wrong more often than right; ${isClear ? 'it beats the naive rules on one of the two' : 'it does not clearly beat counting heads or years'}.`}
  >
    <Section id="not-tested" title="What this cannot test">
      <p className={classes.verdict}>
        These files hold neither reports nor hours. So the advice on one seat or two, which rests on the load
        of a leader, is not tested here at all, and gets no credit. Tested is a rule of its own,{' '}
        <code>seatSplitFromSeats</code>, which knows only seats, members, subprojects and days. That a team
        got a second leader does not say that it needed one, nor that the others did not.
      </p>
    </Section>
    <Found of={kubernetesCommunity} />
    <Found of={rustTeam} />
  </Page>
);
