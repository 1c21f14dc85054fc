import { type Day, isoDay, spokenDay } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import { Recent, remembered } from '../../base/remember.ts';
import {
  type Change,
  changeAnswerOf,
  changesBetween,
  daysTold,
  type PersonId,
  personRefOf,
  recordAnswerOf,
  teamRefOf,
  type View,
} from '../people/index.ts';
import type { FindingAnswer, FindingKind, HelmAnswer, TreeAnswer } from './api.ts';
import { type Disposition, isSettled } from './disposition.ts';
import type { Expectation } from './expectations.ts';
import { defaultLimits } from './finder.ts';
import type { Finding } from './finding.ts';
import { findHelm, ownerOf } from './findings.ts';
import { missingSeats } from './missingSeats.ts';
import { summarise } from './sentences.ts';

/** What the helm is answered from, besides the organisation itself. */
export interface HelmSettings {
  readonly organisation: string;
  readonly today: Day;
  readonly asKnownOn: string | null;
  /** First day whose changes are told. */
  readonly changesSince: Day;
  readonly expectations: readonly Expectation[];
  readonly dispositions: ReadonlyMap<string, Disposition>;
}

const settledOn = (finding: Finding, { dispositions, today }: HelmSettings): boolean =>
  isSettled(finding, dispositions.get(finding.key), today);

const dispositionAnswer = (
  finding: Finding,
  view: View,
  settings: HelmSettings,
): FindingAnswer['disposition'] => {
  const kept = settings.dispositions.get(finding.key);
  const holds = kept !== undefined && (settledOn(finding, settings) || kept.state === 'open');
  const owner: PersonId | null = kept?.owner ?? ownerOf(finding, view.roster);
  const refOrNull = (id: PersonId | null) => (id === null ? null : personRefOf(id, view.names));
  return {
    state: holds ? kept.state : 'open',
    until: holds && kept.until !== null ? isoDay(kept.until) : null,
    reason: holds ? kept.reason : null,
    owner: refOrNull(owner),
    by: holds ? refOrNull(kept.by) : null,
    at: holds ? kept.at : null,
  };
};

const findingAnswer = (finding: Finding, view: View, settings: HelmSettings): FindingAnswer => {
  const { names } = view;
  return {
    key: finding.key,
    kind: finding.kind,
    subject: finding.team === null ? names.label(finding.person!) : names.slug(finding.team),
    team: finding.team === null ? null : teamRefOf(finding.team, names),
    person: finding.person === null ? null : personRefOf(finding.person, names),
    role: finding.role,
    title: finding.title,
    sentence: finding.sentence,
    why: finding.why,
    disposition: dispositionAnswer(finding, view, settings),
    fingerprint: finding.fingerprint,
    records: finding.facts.map((fact) => recordAnswerOf(fact, names)),
  };
};

/** Above this many changes the page shows the newest; the list of changes has them all. */
const changesShown = 200;

const findingsKept = remembered((_view: View) => new Recent<Finding[]>(2));

/** Found once for each view and what is expected in it. */
export const findingsOf = (
  view: View,
  { expectations }: Pick<HelmSettings, 'expectations'>,
): readonly Finding[] => {
  const { roster, names } = view;
  return findingsKept(view).get(JSON.stringify(expectations), () =>
    findHelm({ roster, names, expectations, limits: defaultLimits }),
  );
};

/** Who leads what on the day of the view: sentences, findings, numbers, changes. */
export const helmAnswerOf = (view: View, settings: HelmSettings): HelmAnswer => {
  const { roster, names, known, version } = view;
  const findings = findingsOf(view, settings);
  const open = findings.filter((finding) => !settledOn(finding, settings));
  const changes: Change[] = changesBetween(known, settings.changesSince - 1, roster.day).filter(
    ({ kind }) => kind !== 'post',
  );
  const inState = (state: string) => roster.seats.filter((seat) => seat.state === state).length;
  const missing = missingSeats(findings).length;
  const told = daysTold(known);
  return {
    version: String(version),
    organisation: settings.organisation,
    asOf: isoDay(roster.day),
    asKnownOn: settings.asKnownOn,
    today: isoDay(settings.today),
    firstDay: told === undefined ? null : isoDay(told.first),
    counts: {
      // Marker teams say who has which access; nobody works in them.
      teams: [...roster.teams.values()].filter(({ body }) => body.kind !== 'marker').length,
      people: roster.people.size,
      seats: roster.seats.length + missing,
      held: inState('held'),
      acting: inState('acting'),
      vacant: inState('vacant') + missing,
    },
    sentences: summarise(open, names, roster, {
      count: changes.length,
      since: spokenDay(settings.changesSince),
    }).map((s) => ({ ...s, findings: [...s.findings] })),
    findings: findings.map((finding) => findingAnswer(finding, view, settings)),
    changesSince: isoDay(settings.changesSince),
    changes: changes.slice(0, changesShown).map((change) => changeAnswerOf(change, names)),
  };
};

/** The whole organisation in one answer, for the picture. */
export const treeAnswerOf = (
  view: View,
  settings: Pick<HelmSettings, 'expectations' | 'dispositions' | 'today'>,
): TreeAnswer => {
  const { roster, names, version } = view;
  const findings = findingsOf(view, settings);
  const missingByTeam = groupBy(missingSeats(findings), (seat) => seat.team);
  const open = findings.filter(
    (finding) => !isSettled(finding, settings.dispositions.get(finding.key), settings.today),
  );
  const kindsByTeam = groupBy(
    open.filter((finding) => finding.team !== null),
    (finding) => finding.team!,
  );
  return {
    version: String(version),
    asOf: isoDay(roster.day),
    teams: [...roster.teams.values()].map(({ id, body }) => ({
      ...{ id, slug: body.slug, name: body.name, kind: body.kind, stage: body.stage },
      parent: body.parent !== null && roster.teams.has(body.parent) ? body.parent : null,
      members: roster.membersByTeam.get(id)?.length ?? 0,
      seats: [
        ...(roster.seatsByTeam.get(id) ?? []).map(({ role, title, state, holder }) => ({
          ...{ role, title, state },
          holder: holder === null ? null : personRefOf(holder, names),
        })),
        ...(missingByTeam.get(id) ?? []).map(({ role, title }) => ({
          ...{ role, title, state: 'vacant' as const },
          holder: null,
        })),
      ],
      findings: [...new Set<FindingKind>((kindsByTeam.get(id) ?? []).map((finding) => finding.kind))],
    })),
  };
};
