import type { EditInput } from '../editApi.ts';
import type { Role, TeamKind } from '../fact.ts';

/** One row of the grid, as typed. */
export interface TypedRow {
  readonly name: string;
  readonly email: string;
  /** Seats on the team; a TLM is in both EM and TL. */
  readonly seat: TypedSeat;
}
export type TypedSeat = 'member' | 'EM' | 'TL' | 'TLM' | 'PgM';

export interface TypedTeam {
  readonly name: string;
  readonly kind: TeamKind;
  readonly rows: readonly TypedRow[];
}

export const emptyRow: TypedRow = { name: '', email: '', seat: 'member' };

const seatsOf: Readonly<Record<TypedSeat, readonly Role[]>> = {
  member: [],
  EM: ['EM'],
  TL: ['TL'],
  TLM: ['EM', 'TL'],
  PgM: ['PgM'],
};

const said: readonly (readonly [RegExp, TypedSeat])[] = [
  [/^(tlm|tech(nical)? lead manager|em *[/+&] *tl)$/i, 'TLM'],
  [/^(em|engineering manager|manager|lead(er)?)$/i, 'EM'],
  [/^(tl|tech(nical)? lead)$/i, 'TL'],
  [/^(pgm|program(me)? manager|project manager)$/i, 'PgM'],
];

/** What a cell says about a seat: `tech lead` is TL; anything else is a member. */
export const seatOf = (cell: string): TypedSeat =>
  said.find(([says]) => says.test(cell.trim()))?.[1] ?? 'member';

const isAddress = (cell: string): boolean => /^\S+@\S+\.\S+$/.test(cell);

const rowOf = (line: string): TypedRow => {
  const cells = line.split('\t').map((cell) => cell.trim());
  const email = cells.find(isAddress) ?? '';
  const [name = '', ...rest] = cells.filter((cell) => cell !== email);
  return { name, email, seat: rest.map(seatOf).find((seat) => seat !== 'member') ?? 'member' };
};

/** Rows of a spreadsheet, tab between cells; the address is found by its @. A line of headings is left out. */
export const rowsFromPaste = (text: string): TypedRow[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .filter((line, at) => at > 0 || !/^(name|person|who)\b.*\t/i.test(line))
    .map(rowOf);

export const isBlank = ({ name, email }: TypedRow): boolean => name.trim() === '' && email.trim() === '';

/** What is still wrong, by the index of its row; -1 is the team itself. */
export const faultsOf = ({ name, rows }: TypedTeam): ReadonlyMap<number, string> => {
  const faults = new Map<number, string>();
  if (name.trim() === '') faults.set(-1, 'Give the team a name.');
  const seen = new Map<string, string>();
  rows.forEach((row, at) => {
    if (isBlank(row)) return;
    const email = row.email.trim().toLowerCase();
    const twin = seen.get(email);
    if (row.name.trim() === '') faults.set(at, 'Give a name.');
    else if (email !== '' && !isAddress(email)) faults.set(at, `“${row.email}” is no e-mail address.`);
    else if (email !== '' && twin) faults.set(at, `${twin} has this e-mail address already.`);
    if (email !== '') seen.set(email, row.name);
  });
  return faults;
};

const titles: Readonly<Record<Role, string>> = {
  EM: 'engineering manager',
  TL: 'tech lead',
  PgM: 'program manager',
};

/** The edits that make the team: the team, each person, who is on it, who sits where. Blank rows count as nothing. */
export const editsOf = (team: TypedTeam): EditInput[] => [
  { do: 'addTeam', as: 'new:0', name: team.name.trim(), kind: team.kind },
  ...team.rows
    .filter((row) => !isBlank(row))
    .flatMap((row, at): EditInput[] => {
      const person = `new:${at + 1}`;
      const emails = row.email.trim() ? [row.email.trim()] : [];
      return [
        { do: 'addPerson', as: person, name: row.name.trim(), emails },
        { do: 'join', team: 'new:0', person },
        ...seatsOf[row.seat].map(
          (role): EditInput => ({ do: 'appoint', team: 'new:0', role, title: titles[role], person }),
        ),
      ];
    }),
];
