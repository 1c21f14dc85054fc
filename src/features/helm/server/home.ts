import { count, groupBy } from '../../../base/list.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import type { View } from '../../people/index.ts';
import type { FindingKind } from '../api.ts';
import { isSettled } from '../disposition.ts';
import type { Finding } from '../finding.ts';
import { ownerOf } from '../findings.ts';
import { findingsOf } from '../helmAnswer.ts';
import type { HelmServer } from './actions.ts';
import { readDispositions, readExpectations } from './store.ts';

/** A team without anybody, or a seat without anybody, does not wait for the end of the month. */
const pressing: readonly FindingKind[] = ['no-helm', 'vacant-seat'];

/** Vacancies tell it, with what to do about it. */
const told: FindingKind = 'acting-seat';

/** Above this many of one kind the helm lists them and the home counts them. */
const named = 3;

const many: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
  'no-helm': ['team of yours has nobody at the helm', 'teams of yours have nobody at the helm'],
  'vacant-seat': ['seat that you answer for is vacant', 'seats that you answer for are vacant'],
  'acting-seat': ['seat of yours is held for the time being', 'seats of yours are held for the time being'],
  'both-seats': ['person of yours is in both seats of a team', 'people of yours are in both seats of a team'],
  'many-seats': ['person of yours holds many seats', 'people of yours hold many seats'],
  'wide-span': ['person of yours leads very many people', 'people of yours lead very many people'],
  'outside-lead': ['team of yours is led from outside', 'teams of yours are led from outside'],
  'declared-actual': [
    'team of yours has other leads by its files than by its access',
    'teams of yours have other leads by their files than by their access',
  ],
};

const tell = ({ key, kind, team, sentence, why }: Finding, { names }: View): HomeSentence => ({
  ...{ key: `helm.${key}`, sentence, because: why, hoursHeldUp: 0 },
  urgency: pressing.includes(kind) ? 'week' : 'month',
  action:
    team === null
      ? { label: 'Look at it', to: `/helm?show=${kind}` }
      : { label: `Open ${names.team(team)}`, to: `/teams/${names.slug(team)}` },
  ...(team !== null && { team }),
});

const tellKind = (kind: FindingKind, findings: readonly Finding[]): HomeSentence => ({
  ...{ key: `helm.${kind}`, because: null, hoursHeldUp: 0 },
  urgency: pressing.includes(kind) ? 'week' : 'month',
  sentence: `${count(findings.length, ...many[kind])}.`,
  action: { label: 'See them', to: `/helm?show=${kind}` },
});

/** What at the helm waits for the asker: findings that nobody has settled and that are theirs to act on. */
export const helmHome =
  ({ db }: HelmServer): HomeSource =>
  async ({ orgId, personId, today }, view) => {
    if (personId === null) return [];
    const [expectations, dispositions] = [
      await readExpectations(db, orgId),
      await readDispositions(db, orgId),
    ];
    const mine = findingsOf(view, { expectations }).filter((finding) => {
      const kept = dispositions.get(finding.key);
      const owner = kept?.owner ?? ownerOf(finding, view.roster);
      return finding.kind !== told && owner === personId && !isSettled(finding, kept, today);
    });
    return [...groupBy(mine, ({ kind }) => kind)].flatMap(([kind, found]) =>
      found.length > named ? [tellKind(kind, found)] : found.map((finding) => tell(finding, view)),
    );
  };
