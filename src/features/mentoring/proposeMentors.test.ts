import { array, assert, constantFrom, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions } from '../load/index.ts';
import { type Chronicle, emptyChronicle, rosterOn } from '../people/index.ts';
import { leadsOfHarbour, line, member, person, post, sits, team, today } from './leads.fixture.ts';
import { mentorLines } from './mentorLines.ts';
import type { MentorOffer } from './mentorOffer.ts';
import { type MentorScene, proposeMentors, sayNobodyFits, withoutFull } from './proposeMentors.ts';
import { seatHistoryOf } from './seatHistory.ts';

const sceneOf = (known: Chronicle, more: Partial<MentorScene> = {}): MentorScene => {
  const roster = rosterOn(known, today);
  return {
    ...{ roster, history: seatHistoryOf(known), lines: mentorLines(roster, []), offers: [] },
    ...{ mayBeNamed: new Set(roster.people.keys()), assumed: defaultAssumptions },
    ...more,
  };
};
const leilani = { person: 'leilani', seat: 'TL' } as const;
const namesOf = (scene: MentorScene, lead: Parameters<typeof proposeMentors>[1] = leilani) =>
  proposeMentors(scene, lead).proposals.map((each) => each.person);
const offer = (by: string, said: Partial<MentorOffer> = {}): MentorOffer => ({
  ...{ person: by, version: 1, seats: ['TL'], places: 1, to: null, note: null, saidOn: today },
  ...said,
});

test('for Leilani: who has been tech lead, outside her team and her line', () => {
  expect(namesOf(sceneOf(leadsOfHarbour))).toEqual(['ada', 'goro', 'itzel']);
});

test('who has sat in such a seat for two months has not done it', () => {
  const cy = leadsOfHarbour.appointment.filter(({ body }) => body.person !== 'ada');
  expect(namesOf(sceneOf({ ...leadsOfHarbour, appointment: cy }), { person: 'emeka', seat: 'TLM' })).toEqual(
    [],
  );
});

test('who offered comes first; an offer for other seats is none', () => {
  expect(namesOf(sceneOf(leadsOfHarbour, { offers: [offer('itzel')] }))).toEqual(['itzel', 'ada', 'goro']);
  const { proposals } = proposeMentors(
    sceneOf(leadsOfHarbour, { offers: [offer('itzel', { seats: ['EM'] })] }),
    leilani,
  );
  expect(proposals.find((each) => each.person === 'itzel')?.offer).toBeNull();
});

describe('left out', () => {
  test('is who took an offer back, mentors enough, is full, or has not read the notice', () => {
    const found = proposeMentors(
      sceneOf(leadsOfHarbour, {
        offers: [offer('ada'), offer('goro', { places: 0 })],
        mayBeNamed: new Set(['ada', 'goro']),
      }),
      leilani,
    );
    // Ada offers one place, and mentors Cy.
    expect(found).toEqual({ proposals: [], near: 1, noRoom: 2, unread: 1 });
    const all = proposeMentors(sceneOf(leadsOfHarbour), leilani);
    const left = withoutFull(all, new Set(['goro']));
    expect([left.proposals.map((each) => each.person), left.noRoom]).toEqual([['ada', 'itzel'], 1]);
  });

  test('is said in numbers, never of one person, with the way outside', () => {
    const found = { proposals: [], near: 1, noRoom: 2, unread: 1 };
    expect(sayNobodyFits(found, 'TL')).toBe(
      'Nobody fits: of 4 people who have been tech lead long enough, 1 stands in the same team or reporting line, 1 has not read the notice yet and 2 have no room just now. Somebody from outside the organisation can be a mentor too.',
    );
  });
});

describe('whatever the organisation looks like', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'];
  const teams = ['t', 'u', 'v'];
  const anyone = constantFrom(...people);
  const anyTeam = constantFrom(...teams);
  const organisation = record({
    parents: tuple(constantFrom('x', 't'), constantFrom('x', 'u', 't'), constantFrom('x', 't', 'u')),
    seats: array(tuple(anyTeam, constantFrom('EM', 'TL'), anyone), { maxLength: 6 }),
    members: array(tuple(anyTeam, anyone), { maxLength: 8 }),
    managers: array(tuple(anyone, anyone), { maxLength: 5 }),
  });

  test('nobody of the team or of the reporting line, up or down, is ever proposed', () => {
    assert(
      property(organisation, ({ parents, seats, members, managers }) => {
        const led = new Map(seats.map(([of, role, who]) => [`${of} ${role}`, who]));
        const managerOf = new Map(managers.filter(([who, by]) => who < by));
        const memberOf = new Map(members.map(([of, who]) => [`${of} ${who}`, { of, who }]));
        const parentOf = new Map([
          ['t', null],
          ['u', parents[1] === 't' ? 't' : null],
          ['v', parents[2] === 'x' ? null : parents[2]],
        ]);
        const known: Chronicle = {
          ...emptyChronicle,
          person: people.map(person),
          team: teams.map((id) => team(id, parentOf.get(id) ?? null)),
          post: teams.flatMap((of) => [post(of, 'EM'), post(of, 'TL')]),
          appointment: [...led].map(([where, who]) => sits(who, where, '2024-01-01')),
          membership: [...memberOf.values()].map(({ of, who }) => member(of, who)),
          reportingLine: [...managerOf].map(([who, by]) => line(who, by)),
        };
        const chain = (of: string): string[] => {
          const next = managerOf.get(of);
          return next === undefined ? [] : [next, ...chain(next)];
        };
        const teamsOf = (who: string) =>
          teams.filter(
            (of) =>
              memberOf.has(`${of} ${who}`) || led.get(`${of} EM`) === who || led.get(`${of} TL`) === who,
          );
        for (const mentee of people)
          for (const mentor of namesOf(sceneOf(known), { person: mentee, seat: 'TL' })) {
            expect(chain(mentee)).not.toContain(mentor);
            expect(chain(mentor)).not.toContain(mentee);
            expect(teamsOf(mentee).filter((of) => teamsOf(mentor).includes(of))).toEqual([]);
          }
      }),
    );
  });
});
