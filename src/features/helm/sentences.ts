import { count, groupBy, inWords, spokenNumber } from '../../base/list.ts';
import type { Names, Role, Roster } from '../people/index.ts';
import type { FindingKind } from './api.ts';
import type { Finding } from './finding.ts';
import { spokenKind } from './spokenKind.ts';

/** One answer of the helm page: a sentence, and the findings behind it. */
export interface Sentence {
  readonly kind: FindingKind | 'changes' | 'all-well';
  readonly tone: 'bad' | 'watch' | 'good' | 'plain';
  readonly sentence: string;
  readonly findings: readonly string[];
}

const shown = 8;

/** `Ada, Bo and 12 more`: long lists stay readable, the rest is one click away. */
const named = (names: readonly string[]): string =>
  names.length <= shown
    ? inWords(names)
    : `${names.slice(0, shown - 1).join(', ')} and ${names.length - shown + 1} more`;

const keysOf = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.key);

/** `4 of 24 SIGs have no tech lead: …`, one for each kind of team and seat. */
const vacant = (findings: readonly Finding[], roster: Roster): Sentence[] => {
  const kindOf = (finding: Finding) => roster.teams.get(finding.team!)!.body.kind;
  const allOfKind = groupBy(roster.teams.values(), (team) => team.body.kind);
  return [
    ...groupBy(findings, (finding) => `${kindOf(finding)} ${finding.role as Role} ${finding.title}`).values(),
  ].map((group) => {
    const kind = kindOf(group[0]!);
    const all = allOfKind.get(kind)!.length;
    const [, many] = spokenKind(kind);
    const verb = group.length === 1 ? 'has' : 'have';
    const teams = inOrder(group.map((finding) => roster.teams.get(finding.team!)!.body.name));
    return {
      kind: 'vacant-seat',
      tone: 'bad',
      sentence: `${spokenNumber(group.length)} of ${spokenNumber(all)} ${all === 1 ? spokenKind(kind)[0] : many} ${verb} no ${group[0]!.title}: ${teams}.`,
      findings: keysOf(group),
    };
  });
};

const inOrder = (names: Iterable<string>) => named([...new Set(names)].sort((a, b) => a.localeCompare(b)));

const teamsOf = (findings: readonly Finding[], names: Names) =>
  inOrder(findings.map((finding) => names.team(finding.team!)));
const peopleOf = (findings: readonly Finding[], names: Names) =>
  inOrder(findings.map((finding) => names.label(finding.person!)));

type Summary = (findings: readonly Finding[], names: Names, roster: Roster) => Sentence[];

const one =
  (
    kind: FindingKind,
    tone: Sentence['tone'],
    say: (findings: readonly Finding[], names: Names) => string,
  ): Summary =>
  (findings, names) => [{ kind, tone, sentence: say(findings, names), findings: keysOf(findings) }];

/** `deads2k, pohly and soltysh hold 3 seats each`, those with most first. */
const manySeats: Summary = (findings, names) => {
  const seats = (finding: Finding) => finding.facts.length;
  const bySeats = [...groupBy(findings, seats)].sort(([a], [b]) => b - a);
  return bySeats.map(([n, group]) => ({
    kind: 'many-seats',
    tone: 'watch',
    sentence: `${peopleOf(group, names)} ${group.length === 1 ? `holds ${n} seats` : `hold ${n} seats each`}.`,
    findings: keysOf(group),
  }));
};

const summaries: { readonly [K in FindingKind]: Summary } = {
  'no-helm': one(
    'no-helm',
    'bad',
    (f, names) => `${count(f.length, 'team has', 'teams have')} nobody at the helm: ${teamsOf(f, names)}.`,
  ),
  'vacant-seat': (findings, _names, roster) => vacant(findings, roster),
  'acting-seat': one(
    'acting-seat',
    'watch',
    (f, names) =>
      `${count(f.length, 'seat is', 'seats are')} only acting: ${named(f.map((x) => `${names.label(x.person!)} (${x.title} of ${names.team(x.team!)})`))}.`,
  ),
  'both-seats': one('both-seats', 'watch', (f, names) => {
    const people = new Set(f.map((x) => x.person)).size;
    return `${count(people, 'person holds', 'people hold')} both seats of their team: ${peopleOf(f, names)}.`;
  }),
  'many-seats': manySeats,
  'wide-span': one(
    'wide-span',
    'watch',
    (f, names) =>
      `${count(f.length, 'manager has', 'managers have')} more reports than one can look after: ${peopleOf(f, names)}.`,
  ),
  'outside-lead': one(
    'outside-lead',
    'plain',
    (f, names) =>
      `${count(f.length, 'seat is', 'seats are')} held from outside the team: ${named(f.map((x) => `${names.label(x.person!)} (${names.team(x.team!)})`))}.`,
  ),
  'declared-actual': one(
    'declared-actual',
    'watch',
    (f, names) =>
      `${count(f.length, 'team is', 'teams are')} led by others than the files declare: ${teamsOf(f, names)}.`,
  ),
};

/** Answers first: what a leader wants to know, in a sentence each, the gravest first. `open`: findings nobody has settled. */
export const summarise = (
  open: readonly Finding[],
  names: Names,
  roster: Roster,
  changes: { readonly count: number; readonly since: string },
): Sentence[] => {
  if (roster.teams.size === 0)
    return [{ kind: 'changes', tone: 'plain', sentence: 'No team is recorded on this day.', findings: [] }];
  const byKind = groupBy(open, (finding) => finding.kind);
  const sentences = (Object.keys(summaries) as FindingKind[]).flatMap((kind) => {
    const findings = byKind.get(kind);
    return findings === undefined ? [] : summaries[kind](findings, names, roster);
  });
  if (sentences.length === 0)
    sentences.push({
      kind: 'all-well',
      tone: 'good',
      sentence: 'Every team that should have someone at the helm has.',
      findings: [],
    });
  const changed =
    changes.count === 0
      ? `Nothing has changed since ${changes.since}.`
      : `${count(changes.count, 'thing has', 'things have')} changed since ${changes.since}.`;
  return [...sentences, { kind: 'changes', tone: 'plain', sentence: changed, findings: [] }];
};
