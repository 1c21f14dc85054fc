import { edit, type PersonId } from '../../people/index.ts';
import { type Asking, applyEdits, look } from '../../people/server/index.ts';
import { rolesOf } from '../leadSeat.ts';
import type { MentorshipRecord } from '../mentorship.ts';
import { mentorFindingOf } from '../needsMentor.ts';
import type { MentoringServer } from './mentoringServer.ts';
import type { Scene } from './scene.ts';

/**
 * Who mentors the holder of a seat is for the two alone to say: no right to fill the seat is asked for. It is lent for
 * this one field of the mentee's own seats and for nothing else.
 */
const asBoth = (asking: Asking): Asking => ({ ...asking, may: () => {}, mayDo: () => true });

/** Writes one mentor, or none, on those seats of the mentee that the mentorship is about and `isMeant` says. */
const write = async (
  { people }: MentoringServer,
  asking: Asking,
  { mentee, seat }: Pick<MentorshipRecord, 'mentee' | 'seat'>,
  { mentor, reason }: { readonly mentor: PersonId | null; readonly reason: string },
  isMeant: (now: PersonId | null) => boolean,
): Promise<void> => {
  const { roster } = await look(people, asking, {});
  const edits = (roster.seatsByPerson.get(mentee) ?? [])
    .filter(({ role, appointment }) => rolesOf[seat].includes(role) && isMeant(appointment!.body.mentor))
    .map(({ appointment }) => edit.parse({ do: 'correctAppointment', appointment: appointment!.id, mentor }));
  if (edits.length > 0) await applyEdits(people, asBoth(asking), { edits, reason }, null);
};

/**
 * Puts the mentor on the seats, so that helm and load see it. A mentor who stands there already and fits is left. A
 * seat keeps no days of its mentor: from when to when it was stands in the mentorship.
 */
export const putOnSeats = async (
  mentoring: MentoringServer,
  asking: Asking,
  scene: Scene,
  record: MentorshipRecord,
): Promise<void> => {
  const { mentor, mentee } = record;
  if (mentor === null) return;
  const isLacking = mentorFindingOf(scene, scene.lines, mentee) !== undefined;
  const how = { mentor, reason: 'Both said yes after a trial talk.' };
  await write(mentoring, asking, record, how, (now) => now === null || (isLacking && now !== mentor));
};

/** Takes off whom this mentorship put there, and nobody else. */
export const takeOffSeats = async (
  mentoring: MentoringServer,
  asking: Asking,
  record: MentorshipRecord,
): Promise<void> => {
  if (record.mentor === null) return;
  const how = { mentor: null, reason: 'The mentorship ended.' };
  await write(mentoring, asking, record, how, (now) => now === record.mentor);
};
