import { isoDay } from '../../base/day.ts';
import type { OrganisationFile, StatedPerson } from '../../features/people/index.ts';
import { columnsByForm, type Form } from './columns.ts';

type Cells = Readonly<Record<string, string | number | null | undefined>>;

interface Dated {
  readonly from?: number;
  readonly to?: number;
  readonly announcedOn?: number;
}

const dates = ({ from, to, announcedOn }: Dated): Cells => ({
  from: from === undefined ? '' : isoDay(from),
  to: to === undefined ? '' : isoDay(to),
  announced_on: announcedOn === undefined ? '' : isoDay(announcedOn),
});

const identities = (person: StatedPerson, kind: 'email' | 'login'): string =>
  person.identities
    .filter((identity) => identity.kind === kind)
    .map(({ host, value }) => `${host}${host && ':'}${value}`)
    .join(' ');

const cellsByForm: Readonly<Record<Form, (organisation: OrganisationFile) => readonly Cells[]>> = {
  'people.csv': ({ people }) =>
    people.map((person) => ({
      key: person.key,
      name: person.name,
      handle: person.handle,
      email: identities(person, 'email'),
      logins: identities(person, 'login'),
      standing: person.standing,
      ...dates(person),
    })),
  'teams.csv': ({ teams }) => teams.map((team) => ({ ...team, ...dates(team), parent: team.parentKey })),
  'seats.csv': ({ seats }) =>
    seats.map((seat) => ({
      ...seat,
      ...dates(seat),
      team: seat.teamKey,
      person: seat.personKey,
      cover: seat.coverKey,
      mentor: seat.mentorKey,
    })),
  'memberships.csv': ({ members }) =>
    members.map((member) => ({ ...dates(member), team: member.teamKey, person: member.personKey })),
  'reporting.csv': ({ reportingLines }) =>
    reportingLines.map((line) => ({ ...dates(line), person: line.personKey, manager: line.managerKey })),
};

/** What a spreadsheet would run as a formula is guarded by an apostrophe; see OWASP, "CSV injection". */
const field = (value: Cells[string]): string => {
  const text = String(value ?? '').replace(/^(?='*[=+@-])/, "'");
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const table = (form: Form, rows: readonly Cells[]): string => {
  const { all, required } = columnsByForm[form];
  const isWanted = (column: string) =>
    (required as readonly string[]).includes(column) || rows.some((cells) => (cells[column] ?? '') !== '');
  const columns = all.filter(isWanted);
  return [columns, ...rows.map((cells) => columns.map((column) => cells[column]))]
    .map((line) => `${line.map(field).join(',')}\n`)
    .join('');
};

/**
 * The CSV files of an organisation, text by file name; reading them gives the same organisation. Columns that would be
 * empty throughout are left out. Lines end in LF.
 */
export const writeCsv = (organisation: OrganisationFile): ReadonlyMap<Form, string> =>
  new Map(
    Object.entries(cellsByForm).map(([form, cells]) => [
      form as Form,
      table(form as Form, cells(organisation)),
    ]),
  );
