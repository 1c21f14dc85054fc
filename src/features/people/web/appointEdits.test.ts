import { expect, test } from 'vitest';
import { type Appointing, appointEdits } from './appointEdits.ts';

const vacancy: Appointing = {
  team: 'berths',
  seat: { post: null, role: 'TL', title: 'tech lead', appointment: null },
  person: { id: 'ada', name: 'Ada Quill' },
  from: '2026-11-22',
  until: '',
  acquired: 'appointed',
  share: null,
  cover: null,
  mentor: null,
  announcedOn: '',
};

test('a seat nobody opened yet is named by team, role and title', () => {
  expect(appointEdits(vacancy)).toEqual([
    {
      do: 'appoint',
      team: 'berths',
      role: 'TL',
      title: 'tech lead',
      person: 'ada',
      from: '2026-11-22',
      acquired: 'appointed',
      share: null,
      cover: null,
      mentor: null,
    },
  ]);
});

test('who sits in the seat leaves it on the day the next one comes, and is announced with them', () => {
  const held = {
    ...vacancy,
    seat: { ...vacancy.seat, post: 'p1', appointment: 'a1' },
    announcedOn: '2026-12-01',
  };
  expect(appointEdits(held)?.[0]).toEqual({
    do: 'endAppointment',
    appointment: 'a1',
    on: '2026-11-22',
    announcedOn: '2026-12-01',
  });
  expect(appointEdits(held)?.[1]).toMatchObject({ do: 'appoint', post: 'p1', announcedOn: '2026-12-01' });
});

test('somebody who is not here yet is added first', () => {
  const edits = appointEdits({
    ...vacancy,
    person: { id: 'new:Bo', name: 'Bo' },
    mentor: { id: 'ada', name: 'Ada Quill' },
  });
  expect(edits?.map((edit) => edit.do)).toEqual(['addPerson', 'appoint']);
  expect(edits?.[1]).toMatchObject({ person: 'new:1', mentor: 'ada' });
});

test('nobody chosen, nothing to send', () => {
  expect(appointEdits({ ...vacancy, person: null })).toBeNull();
});

test('a seat may be taken until a day; one that is not after the first cannot be sent', () => {
  expect(appointEdits({ ...vacancy, until: '2027-01-01' })?.[0]).toMatchObject({ until: '2027-01-01' });
  expect(appointEdits({ ...vacancy, until: '2026-11-22' })).toBeNull();
});
