import type { Day } from '../../base/day.ts';
import type { AreaRef } from '../code/index.ts';
import type { PersonId, Role } from '../people/index.ts';
import { areaTaskKey } from './areaTask.ts';
import type { TaskWord } from './vacancy.ts';

/** One line of an arrival brief or a handover list. */
export interface TaskLine {
  /** Stays the same as long as the thing does. */
  readonly key: string;
  readonly what: string;
  /** Address of a page of ours that helps. */
  readonly to: string | null;
  readonly takenBy: PersonId | null;
  readonly due: Day | null;
  readonly doneOn: Day | null;
  /** Somebody typed it. */
  readonly isTyped: boolean;
}

type Proposed = Pick<TaskLine, 'key' | 'what' | 'to' | 'due'>;

interface Named {
  readonly id: PersonId;
  readonly name: string;
}

/** What a seat is surrounded by, in words. */
export interface SeatAround {
  readonly role: Role;
  readonly team: { readonly name: string; readonly slug: string };
  readonly reports: readonly Named[];
  readonly manager: Named | null;
  readonly hasMentor: boolean;
  /** Who holds the other seats of the team. */
  readonly beside: readonly (Named & { readonly title: string })[];
  readonly findings: number;
  readonly hasRisks: boolean;
  /** Areas of the code that the holder alone knows. */
  readonly alone: readonly AreaRef[];
}

const proposed = (key: string, what: string, due: Day | null, to: string | null = null): Proposed => ({
  ...{ key, what, to, due },
});

/** The first 90 days in a seat. The days are configurable assumptions: each line may be given another. */
export const arrivalLines = (around: SeatAround, from: Day): readonly Proposed[] => {
  const { role, team, reports, manager, beside, alone } = around;
  return [
    ...(manager === null
      ? []
      : [proposed('expectations', `Agree with ${manager.name} what is expected of you`, from + 7)]),
    ...beside.map(({ id, name, title }) =>
      proposed(
        `beside:${id}`,
        `Agree with ${name}, ${title}, who decides what`,
        from + 14,
        `/teams/${team.slug}/partnership`,
      ),
    ),
    ...(role === 'PgM' ? [] : reports).map(({ id, name }) =>
      proposed(`talk:${id}`, `Talk with ${name} alone: what goes well, what they need`, from + 14),
    ),
    ...(around.findings === 0
      ? []
      : [
          proposed(
            'findings',
            `Look at what the helm says of ${team.name}`,
            from + 14,
            `/teams/${team.slug}`,
          ),
        ]),
    ...(around.hasRisks
      ? [
          proposed(
            'risks',
            'Look at the code that hangs on one person',
            from + 30,
            `/code/teams/${team.slug}`,
          ),
        ]
      : []),
    ...(around.hasMentor
      ? []
      : [proposed('mentor', 'Find a mentor who has done it', from + 30, '/me/mentoring')]),
    proposed('change', 'Say what you have seen, and what you would change first', from + 30),
    ...alone.map((area) =>
      proposed(
        areaTaskKey(area),
        `Hand on ${area.name} of ${area.repository.name}: nobody else here knows it`,
        from + 60,
      ),
    ),
    proposed(
      'look-back',
      `Ask the team how it goes with you${manager === null ? '' : `, and look back with ${manager.name}`}`,
      from + 90,
    ),
  ];
};

/** What somebody would leave. @param on The day they leave; null: nobody said. */
export const handoverLines = (around: SeatAround, on: Day | null): readonly Proposed[] => [
  ...(around.role === 'EM' ? around.reports : []).map(({ id, name }) =>
    proposed(`report:${id}`, `${name} reports to somebody else`, on),
  ),
  ...around.alone.map((area) =>
    proposed(
      areaTaskKey(area),
      `Teach ${area.name} of ${area.repository.name}: nobody else here knows it`,
      on,
    ),
  ),
  proposed('cover', `Somebody stands in until somebody follows`, on, '/vacancies'),
  proposed('queue', 'Go through what waits for you, and hand each thing on', on, '/me/queue'),
  proposed(
    'knowing',
    `Write down what only you know of ${around.team.name}: people outside it, habits, old reasons`,
    on,
  ),
];

/** The lines as they stand: those that were worked out, changed by what was said about them, then the typed ones. */
export const taskLinesOf = (lines: readonly Proposed[], words: readonly TaskWord[]): readonly TaskLine[] => {
  const byKey = new Map(words.map((word) => [word.key, word]));
  const known = new Set(lines.map(({ key }) => key));
  const typed = words
    .filter(({ key, what }) => !known.has(key) && what !== null)
    .map(({ key, what }) => proposed(key, what!, null));
  return [...lines, ...typed].flatMap((line) => {
    const word = byKey.get(line.key);
    if (word?.isRemoved) return [];
    return {
      ...{ key: line.key, what: word?.what ?? line.what, to: line.to },
      ...{ takenBy: word?.toPerson ?? null, due: word?.due ?? line.due, doneOn: word?.doneOn ?? null },
      isTyped: !known.has(line.key),
    };
  });
};

/** `4 of 9 done; 2 are due.` */
export const sayLines = (lines: readonly TaskLine[], day: Day): string => {
  const done = lines.filter(({ doneOn }) => doneOn !== null).length;
  const due = lines.filter(({ doneOn, due: by }) => doneOn === null && by !== null && by <= day).length;
  return `${done} of ${lines.length} done${due === 0 ? '' : `; ${due} ${due === 1 ? 'is' : 'are'} due`}.`;
};
