import { type Day, dayOf } from '../../base/day.ts';
import {
  type Bodies,
  type Chronicle,
  emptyChronicle,
  type Fact,
  type FactKind,
  rosterOn,
} from '../people/index.ts';
import { type Leading, leadingOn } from './leading.ts';

export const today = dayOf('2026-11-02');
const longAgo = dayOf('2024-09-02');

const fact = <K extends FactKind>(kind: K, id: string, body: Bodies[K], from: Day = longAgo): Fact<K> => ({
  ...{ kind, row: 0, id, body, from, to: null, openStart: false, recordedAt: 0, retractedAt: null },
  ...{
    announcedOn: null,
    retractionAnnouncedOn: null,
    addedBy: 1,
    retractedBy: null,
    retractedBySource: null,
  },
  source: { name: 'hand', key: '', file: null, line: null, revision: null },
});

const seat = (
  role: 'EM' | 'TL',
  holder: string,
  more: Partial<Bodies['appointment']> = {},
  of = 'pilotage',
) => ({
  post: fact('post', `${of}/${role}`, { team: of, role, title: role, ordinal: 1 }),
  appointment: fact('appointment', `${of}/${role}/${holder}`, {
    ...{ post: `${of}/${role}`, person: holder, share: null, acquired: 'appointed' },
    ...{ cover: null, mentor: null, decidedBy: null, ...more },
  }),
});

interface Crew {
  /** How many have been on Pilotage for long, and how many since a month. */
  readonly settled: number;
  readonly fresh?: number;
  /** Share of the week of Ada's tech lead seat; left out: she holds the EM seat alone. */
  readonly share?: number | null | undefined;
  /** Whether she is mentor of Cy, who leads Tideline. */
  readonly mentorsCy?: boolean;
}

/** Pilotage, led by Ada, with so many people, whose reporting lines nobody recorded. */
export const pilotage = ({ settled, fresh = 0, share, mentorsCy = false }: Crew): Chronicle => {
  const crew = Array.from({ length: settled + fresh }, (_, n) => `crew${n}`);
  const seats = [
    seat('EM', 'ada'),
    ...(share === undefined ? [] : [seat('TL', 'ada', { share })]),
    ...(mentorsCy ? [seat('TL', 'cy', { mentor: 'ada' }, 'tideline')] : []),
  ];
  const since = (n: number) => (n < settled ? longAgo : today - 30);
  return {
    ...emptyChronicle,
    person: ['ada', 'cy', ...crew].map((id) =>
      fact('person', id, { name: id, handle: null, standing: 'member' }),
    ),
    team: ['pilotage', 'tideline'].map((slug) =>
      fact('team', slug, { slug, name: slug, kind: 'stream', stage: null, parent: null }),
    ),
    post: seats.map(({ post }) => post),
    appointment: seats.map(({ appointment }) => appointment),
    membership: crew.map((person, n) => fact('membership', person, { team: 'pilotage', person }, since(n))),
  };
};

export const adaOn = (crew: Crew, day: Day = today): Leading =>
  leadingOn(rosterOn(pilotage(crew), day)).get('ada')!;
