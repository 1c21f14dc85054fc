import { InputError } from '../base/errors.ts';
import type { Span } from '../base/span.ts';
import { locate, revisionsOf } from '../connectors/history/index.ts';
import { connectors } from '../connectors/index.ts';
import {
  type Backtest,
  type BacktestKind,
  backtest,
  backtests,
  type TeamPast,
} from '../features/leadership/index.ts';
import { Replay } from '../features/people/index.ts';

type Stated = ReturnType<Replay['facts']>[number];

const of = <K extends Stated['kind']>(facts: readonly Stated[], kind: K) =>
  facts.filter((fact): fact is Stated & { readonly kind: K; readonly body: never } => fact.kind === kind);

/** From the first day to the last; a team that goes on has no end. */
const lifeOf = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: spans.some(({ to }) => to === null) ? null : Math.max(...spans.map(({ to }) => to!)),
});

/** Lists for permissions are led by nobody, and subprojects have no seats: they count as parts of what is above them. */
const hasNoSeats = (kind: string): boolean => kind === 'marker' || kind === 'subproject';

const pastsOf = (facts: readonly Stated[]): readonly TeamPast[] => {
  const stood = facts.filter(({ retractedAt }) => retractedAt === null);
  const fields = (fact: Stated) => fact.body as unknown as Readonly<Record<string, string>>;
  const posts = new Map(of(stood, 'post').map((post) => [post.key, fields(post)]));
  const seats = Map.groupBy(of(stood, 'appointment'), (each) => posts.get(fields(each).post!)?.team);
  const members = Map.groupBy(of(stood, 'membership'), (each) => fields(each).team);
  const parts = Map.groupBy(of(stood, 'team'), (each) => fields(each).parent);
  return [...Map.groupBy(of(stood, 'team'), ({ key }) => key)]
    .filter(([, versions]) => !versions.every((each) => hasNoSeats(fields(each).kind!)))
    .map(([team, versions]) => ({
      ...{ team, ...lifeOf(versions) },
      seats: (seats.get(team) ?? []).map((each) => ({
        ...{ who: fields(each).person!, from: each.from, to: each.to },
        role: posts.get(fields(each).post!)!.role as TeamPast['seats'][number]['role'],
      })),
      members: (members.get(team) ?? []).map((each) => ({
        ...{ who: fields(each).person!, from: each.from, to: each.to },
      })),
      parts: (parts.get(team) ?? []).map(({ from, to }) => ({ from, to })),
    }));
};

/** Replays the files of a public organisation and judges rules about second seats by what came of it. Records nothing. */
export const runBacktest = async (kind: string, path: string, stop: AbortSignal): Promise<Backtest> => {
  if (!Object.hasOwn(backtests, kind))
    throw new InputError(
      'unknown-kind',
      `There is no back-test on ${kind}. Choose one of: ${Object.keys(backtests).join(', ')}.`,
    );
  const test = backtests[kind as BacktestKind];
  const connector = connectors.find((each) => each.kind === test.connector)!;
  const located = await locate(path, connector);
  const replay = new Replay();
  let [first, last, revisions, revision] = [Number.POSITIVE_INFINITY, 0, 0, ''];
  for await (const { commit, day, at, reading } of revisionsOf({ ...located, connector, stop })) {
    replay.advance({ day, at, revision: commit, organisation: reading.organisation });
    [first, last, revisions, revision] = [Math.min(first, day), Math.max(last, day), revisions + 1, commit];
  }
  const figures = backtest(pastsOf(replay.facts()), test, { from: first, to: last });
  return { kind: kind as BacktestKind, revision, revisions, ...figures };
};
