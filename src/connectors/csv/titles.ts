import type { Role } from '../../features/people/index.ts';

/** Which role a title fills, as a whole; `product manager` is none of them. Taken from files we have seen. */
const roleByTitle: ReadonlyMap<string, Role> = new Map([
  ['engineering manager', 'EM'],
  ['software engineering manager', 'EM'],
  ['manager', 'EM'],
  ['em', 'EM'],
  ['chair', 'EM'],
  ['co-chair', 'EM'],
  ['director', 'EM'],
  ['engineering director', 'EM'],
  ['tech lead', 'TL'],
  ['technical lead', 'TL'],
  ['lead', 'TL'],
  ['tl', 'TL'],
  ['ptl', 'TL'],
  ['architect', 'TL'],
  ['program manager', 'PgM'],
  ['programme manager', 'PgM'],
  ['technical program manager', 'PgM'],
  ['delivery manager', 'PgM'],
  ['pgm', 'PgM'],
  ['tpm', 'PgM'],
]);

/** One person in both posts of a team: two seats, not a third kind. */
const bothSeats: readonly string[] = ['tech lead manager', 'technical lead manager', 'tlm'];

export interface TitledSeat {
  readonly role: Role;
  readonly title: string;
}

/** `Senior Engineering Manager, Payments` → `engineering manager`. */
const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\s*(,|\s[-–]\s|\bof\b).*$/, '')
    .replace(/^((senior|sr\.?|staff|principal|group)\s+)+/, '')
    .trim();

/** The seats a title stands for: none for an engineer, two for a tech lead manager. */
export const seatsOfTitle = (title: string): readonly TitledSeat[] => {
  const plain = plainTitle(title);
  if (bothSeats.includes(plain))
    return [
      { role: 'EM', title: 'engineering manager' },
      { role: 'TL', title: 'tech lead' },
    ];
  const role = roleByTitle.get(plain);
  return role === undefined ? [] : [{ role, title: plain }];
};

/** A title that sounds like leading but that we cannot place: better asked about than guessed. */
export const soundsLeading = (title: string): boolean => /\b(lead|leader|head|chief)\b/i.test(title);

const actingMark = /\(\s*(acting|interim)\s*\)|^\s*(acting|interim)\b/i;

/** `Interim tech lead` → `tech lead`, acting. */
export const withoutActing = (title: string): { readonly title: string; readonly isActing: boolean } => ({
  title: title.replace(actingMark, '').trim(),
  isActing: actingMark.test(title),
});
