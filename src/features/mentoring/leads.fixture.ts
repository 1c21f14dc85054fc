import { dayOf } from '../../base/day.ts';
import { type Bodies, type Chronicle, emptyChronicle, type Fact, type FactKind } from '../people/index.ts';

/** A day in the autumn of the Harbour. */
export const today = dayOf('2026-11-02');

let row = 0;
export const fact = <K extends FactKind>(
  kind: K,
  id: string,
  body: Bodies[K],
  [from, to = null]: readonly [string, (string | null)?] = ['2023-01-02'],
): Fact<K> => {
  row += 1;
  const source = { name: 'hand', key: '', file: null, line: null, revision: null };
  return {
    ...{ kind, id, body, row, from: dayOf(from), to: to === null ? null : dayOf(to), openStart: false },
    ...{ source, recordedAt: 0, retractedAt: null, announcedOn: null, retractionAnnouncedOn: null },
    ...{ addedBy: 1, retractedBy: null, retractedBySource: null },
  };
};

export const person = (id: string) => fact('person', id, { name: id, handle: null, standing: 'member' });
export const team = (id: string, parent: string | null = 'engineering') =>
  fact('team', id, {
    ...{ slug: id, name: id, stage: null, parent },
    kind: parent === null ? 'department' : 'stream',
  });
export const post = (of: string, role: 'EM' | 'TL') =>
  fact('post', `${of} ${role}`, { team: of, role, title: role, ordinal: 1 });
export const sits = (
  who: string,
  where: string,
  from: string,
  to: string | null = null,
  mentor: string | null = null,
) =>
  fact(
    'appointment',
    `${where} ${who}`,
    { post: where, person: who, share: null, acquired: 'promoted', cover: null, mentor, decidedBy: null },
    [from, to],
  );
export const member = (of: string, who: string) =>
  fact('membership', `${of} ${who}`, { team: of, person: who });
export const line = (who: string, manager: string) =>
  fact('reportingLine', `${who} line`, { person: who, manager });

const leads = ['mbali', 'sione', 'leilani', 'ada', 'goro', 'hanneke', 'cy', 'itzel', 'emeka', 'bo'];

/**
 * Leilani is tech lead of Lighthouse since September and reports to Sione, who was a tech lead once. Goro of Berths has been one for two years,
 * Ada of Pilotage is TLM, Cy of Tideline as well since July, with Ada for a mentor. Itzel of Cranes was tech lead and
 * is none any more; Emeka came into his seat in August.
 */
export const leadsOfHarbour: Chronicle = {
  ...emptyChronicle,
  person: leads.map(person),
  team: [
    team('engineering', null),
    ...['lighthouse', 'berths', 'pilotage', 'tideline', 'cranes'].map((id) => team(id)),
  ],
  post: [
    post('engineering', 'EM'),
    ...['lighthouse', 'berths', 'pilotage', 'tideline', 'cranes'].flatMap((id) => [
      post(id, 'EM'),
      post(id, 'TL'),
    ]),
  ],
  appointment: [
    sits('mbali', 'engineering EM', '2023-02-01'),
    sits('sione', 'lighthouse TL', '2023-09-04', '2024-09-04'),
    sits('sione', 'lighthouse EM', '2024-09-04'),
    sits('leilani', 'lighthouse TL', '2026-09-01'),
    sits('hanneke', 'berths EM', '2024-04-01'),
    sits('goro', 'berths TL', '2025-01-13'),
    sits('ada', 'pilotage TL', '2023-04-03'),
    sits('ada', 'pilotage EM', '2024-09-02'),
    sits('cy', 'tideline EM', '2026-07-01', null, 'ada'),
    sits('cy', 'tideline TL', '2026-07-01', null, 'ada'),
    sits('itzel', 'cranes TL', '2024-02-05', '2026-06-22'),
    sits('emeka', 'cranes EM', '2026-08-10'),
  ],
  membership: [
    member('lighthouse', 'leilani'),
    member('lighthouse', 'sione'),
    member('berths', 'goro'),
    member('berths', 'hanneke'),
    member('pilotage', 'ada'),
    member('pilotage', 'bo'),
    member('tideline', 'cy'),
    member('cranes', 'itzel'),
    member('cranes', 'emeka'),
  ],
  reportingLine: [
    ...['sione', 'ada', 'hanneke', 'cy', 'emeka'].map((who) => line(who, 'mbali')),
    ...[line('leilani', 'sione'), line('goro', 'hanneke'), line('bo', 'ada'), line('itzel', 'emeka')],
  ],
};
