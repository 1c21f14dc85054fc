import type { Day } from '../../base/day.ts';
import { isoDay } from '../../base/day.ts';
import type { EditInput, PersonId, Roster, Seat, TeamId } from '../people/index.ts';

export const stepKinds = [
  'talk',
  'report',
  'decision',
  'promise',
  'project',
  'area',
  'charter',
  'mentor',
  'appointment',
  'review',
  'other',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One thing that is handed over or done when one seat becomes two. */
export interface StepDraft {
  readonly kind: StepKind;
  readonly what: string;
  /** Of a report: who gets another manager. */
  readonly person: PersonId | null;
  /** To whom it goes; null: to nobody, or not yet known. */
  readonly to: PersonId | null;
  /** Who sees to it. */
  readonly owner: PersonId | null;
  readonly due: Day;
}

/** Who is to sit where, and from when. Null: the seat is to be filled, from within or from outside. */
export interface SplitSeats {
  readonly team: TeamId;
  /** Who holds both seats. */
  readonly holder: PersonId;
  readonly em: PersonId | null;
  readonly tl: PersonId | null;
  readonly on: Day;
}

/** What is to be handed over besides reports. */
export interface ToHandOver {
  /** Areas of the code that the holder alone knows well. */
  readonly areas: readonly string[];
  readonly projects: number;
  /** Null: not connected, so somebody goes through them by hand. */
  readonly decisions: readonly string[] | null;
  readonly promises: readonly string[] | null;
}

interface Words {
  person(id: PersonId): string;
}

/** Of a team, held by one person: the seats that make a TLM. */
export const bothSeats = (roster: Roster, team: TeamId): { readonly em: Seat; readonly tl: Seat } | null => {
  const seats = roster.seatsByTeam.get(team) ?? [];
  for (const em of seats.filter(({ role, holder }) => role === 'EM' && holder !== null)) {
    const tl = seats.find(({ role, holder }) => role === 'TL' && holder === em.holder);
    if (tl) return { em, tl };
  }
  return null;
};

/** Reports of somebody who are on a team. */
const reportsOn = (roster: Roster, manager: PersonId, team: TeamId): readonly PersonId[] => {
  const members = new Set((roster.membersByTeam.get(team) ?? []).map(({ body }) => body.person));
  return (roster.reportsByManager.get(manager) ?? [])
    .map(({ body }) => body.person)
    .filter((person) => members.has(person));
};

const talks = ({ holder, em, tl, on }: SplitSeats, decider: PersonId | null): StepDraft[] => {
  const draft = { person: null, to: null };
  return [
    {
      ...draft,
      kind: 'talk',
      what: 'Tell the team who leads what from when, and why',
      owner: decider,
      due: on - 14,
    },
    {
      ...draft,
      kind: 'charter',
      what: 'Agree on who decides what, and sign it',
      owner: em ?? tl,
      due: on + 14,
    },
    {
      ...draft,
      kind: 'review',
      what: 'Look back: does the pair hold?',
      owner: decider ?? holder,
      due: on + 90,
    },
  ];
};

const technology = (seats: SplitSeats, { areas, projects, decisions }: ToHandOver): StepDraft[] => {
  const { holder, tl, on } = seats;
  const draft = { person: null, to: tl, owner: holder };
  if (tl === holder) return [];
  const waiting = decisions ?? ['Go through the technical decisions that wait, and hand each on'];
  return [
    ...waiting.map((what) => ({ ...draft, kind: 'decision' as const, what, due: on })),
    ...areas.map((area) => ({
      ...{ ...draft, kind: 'area' as const, due: on + 28 },
      what: `Work on ${area} together until both know it`,
    })),
    ...(projects > 0
      ? [
          {
            ...draft,
            kind: 'project' as const,
            what: `Hand on what is led beside the team: ${projects} in all`,
            due: on + 14,
          },
        ]
      : []),
  ];
};

const people = (roster: Roster, seats: SplitSeats, { promises }: ToHandOver, words: Words): StepDraft[] => {
  const { team, holder, em, on } = seats;
  if (em === holder) return [];
  const draft = { to: em, owner: holder, due: on };
  const given = promises ?? ['Write down what was promised to whom, and hand each promise on'];
  return [
    ...given.map((what) => ({ ...draft, kind: 'promise' as const, person: null, what })),
    ...reportsOn(roster, holder, team)
      .filter((person) => person !== em)
      .map((person) => ({
        ...{ ...draft, kind: 'report' as const, person },
        what: `Talk of three: ${words.person(person)} and both managers`,
      })),
  ];
};

/** Whoever comes into a seat for the first time should have somebody who has done it. */
const mentors = (
  roster: Roster,
  { em, tl, holder, on }: SplitSeats,
  decider: PersonId | null,
  words: Words,
): StepDraft[] =>
  [em, tl]
    .filter((person): person is PersonId => person !== null && person !== holder)
    .filter((person) => !(roster.seatsByPerson.get(person) ?? []).some(({ role }) => role !== 'PgM'))
    .map((person) => ({
      ...{ kind: 'mentor' as const, person: null, to: person, owner: decider, due: on + 28 },
      what: `Find ${words.person(person)} a mentor who has led, outside team and reporting line`,
    }));

/** The transfer list and all else that is to do, in the order of its days. A proposal: whoever decides may change it. */
export const proposeSteps = (
  roster: Roster,
  seats: SplitSeats,
  handOver: ToHandOver,
  decider: PersonId | null,
  words: Words,
): readonly StepDraft[] =>
  [
    ...talks(seats, decider),
    ...technology(seats, handOver),
    ...people(roster, seats, handOver, words),
    ...mentors(roster, seats, decider, words),
  ].toSorted((a, b) => a.due - b.due);

/** The edits that make the pair: who leaves a seat leaves it on the day the other comes. Null: nobody holds both seats any more. */
export const splitEdits = (roster: Roster, seats: SplitSeats): readonly EditInput[] | null => {
  const { team, holder, em, tl, on } = seats;
  const both = bothSeats(roster, team);
  if (both === null || both.em.holder !== holder) return null;
  const day = isoDay(on);
  const handOn = (seat: Seat, to: PersonId | null): EditInput[] =>
    to === holder
      ? []
      : [
          { do: 'endAppointment', appointment: seat.appointment!.id, on: day },
          ...(to === null
            ? []
            : [
                {
                  do: 'appoint' as const,
                  post: seat.post,
                  person: to,
                  from: day,
                  acquired: 'promoted' as const,
                },
              ]),
        ];
  const above = roster.managerOf.get(holder)?.body.manager ?? null;
  const lines: EditInput[] =
    em === null || em === holder
      ? []
      : [
          ...reportsOn(roster, holder, team)
            .filter((person) => person !== em)
            .map((person) => ({ do: 'reportTo' as const, person, manager: em, from: day })),
          { do: 'reportTo', person: holder, manager: em, from: day },
          ...(above === null ? [] : [{ do: 'reportTo' as const, person: em, manager: above, from: day }]),
        ];
  return [...handOn(both.em, em), ...handOn(both.tl, tl), ...lines];
};

/** Whether a pair sits as decided, on a day. */
export const sitsAsDecided = (roster: Roster, { team, em, tl }: SplitSeats): boolean => {
  const seats = roster.seatsByTeam.get(team) ?? [];
  const held = (role: Seat['role'], who: PersonId | null) =>
    who === null || seats.some((seat) => seat.role === role && seat.holder === who);
  return held('EM', em) && held('TL', tl) && bothSeats(roster, team) === null;
};
