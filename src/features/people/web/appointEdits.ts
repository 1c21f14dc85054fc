import type { SeatAnswer } from '../api.ts';
import type { EditInput } from '../editApi.ts';
import type { Acquisition, Role } from '../fact.ts';

/** Somebody chosen; an id that starts with `new:` is somebody who is not here yet. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

export interface Appointing {
  readonly team: string;
  readonly seat: Pick<SeatAnswer, 'post' | 'role' | 'title' | 'appointment'>;
  readonly person: Chosen | null;
  readonly from: string;
  /** The first day without them in it; empty: open. */
  readonly until: string;
  readonly acquired: Acquisition;
  /** 0–1. */
  readonly share: number | null;
  readonly cover: Chosen | null;
  readonly mentor: Chosen | null;
  /** Empty: public at once. */
  readonly announcedOn: string;
}

const whenGiven = (announcedOn: string) => (announcedOn ? { announcedOn } : {});

/** A person as the edits name them, and the edit that adds them where they are new. */
const named = (chosen: Chosen, at: number): { id: string; add: EditInput[] } =>
  chosen.id.startsWith('new:')
    ? { id: `new:${at}`, add: [{ do: 'addPerson', as: `new:${at}`, name: chosen.name }] }
    : { id: chosen.id, add: [] };

/** The edits that put somebody into a seat; who sits there now leaves it on the same day. Null: nobody is chosen yet. */
export const appointEdits = (form: Appointing): EditInput[] | null => {
  const { seat, from, until, announcedOn } = form;
  if (!form.person || !from || (until && until <= from)) return null;
  const [person, cover, mentor] = [form.person, form.cover, form.mentor].map((chosen, at) =>
    chosen ? named(chosen, at + 1) : null,
  );
  const where = seat.post
    ? { post: seat.post }
    : { team: form.team, role: seat.role as Role, title: seat.title };
  return [
    ...[person, cover, mentor].flatMap((one) => one?.add ?? []),
    ...(seat.appointment
      ? [
          {
            do: 'endAppointment' as const,
            appointment: seat.appointment,
            on: from,
            ...whenGiven(announcedOn),
          },
        ]
      : []),
    {
      do: 'appoint',
      ...where,
      person: person!.id,
      from,
      ...(until && { until }),
      acquired: form.acquired,
      share: form.share,
      cover: cover?.id ?? null,
      mentor: mentor?.id ?? null,
      ...whenGiven(announcedOn),
    },
  ];
};
