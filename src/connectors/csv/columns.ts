interface Columns {
  /** In the order in which they are written. */
  readonly all: readonly string[];
  /** Without these the file cannot be read. */
  readonly required: readonly string[];
}

const dates = ['from', 'to', 'announced_on'];

/** The files of the CSV form and the columns each may have. */
export const columnsByForm = {
  'people.csv': {
    all: ['key', 'name', 'handle', 'email', 'logins', 'standing', ...dates, 'team', 'title', 'manager'],
    required: ['name'],
  },
  'teams.csv': {
    all: ['key', 'name', 'slug', 'kind', 'stage', 'parent', ...dates],
    required: ['name'],
  },
  'seats.csv': {
    all: ['team', 'title', 'role', 'ordinal', 'person', ...dates, 'acquired', 'share', 'cover', 'mentor'],
    required: ['team', 'title', 'person'],
  },
  'memberships.csv': { all: ['team', 'person', ...dates], required: ['team', 'person'] },
  'reporting.csv': { all: ['person', 'manager', ...dates], required: ['person', 'manager'] },
} as const satisfies Record<string, Columns>;

export type Form = keyof typeof columnsByForm;
export const forms = Object.keys(columnsByForm) as readonly Form[];

/** What HR tools call our columns. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['full_name', 'name'],
  ['employee_name', 'name'],
  ['e-mail', 'email'],
  ['email_address', 'email'],
  ['work_email', 'email'],
  ['job_title', 'title'],
  ['reports_to', 'manager'],
  ['line_manager', 'manager'],
  ['manager_name', 'manager'],
  ['manager_email', 'manager'],
  ['team_name', 'team'],
]);

/** `Job Title` → `title`. */
export const columnNamed = (heading: string): string => {
  const name = heading.trim().toLowerCase().replaceAll(/\s+/g, '_');
  return aliases.get(name) ?? name;
};

/** Files by other names are known by their columns: forms with more required ones first, then what only one of them has. */
const marks: readonly (readonly [Form, readonly string[]])[] = [
  ['seats.csv', ['team', 'title', 'person']],
  ['reporting.csv', ['person', 'manager']],
  ['memberships.csv', ['team', 'person']],
  ['teams.csv', ['name', 'parent']],
  ['teams.csv', ['name', 'kind']],
  ['people.csv', ['name', 'email']],
  ['people.csv', ['name', 'manager']],
  ['people.csv', ['name', 'team']],
];

/** Which of our files this is: by its name, else by its columns. Undefined: none of them. */
export const formOf = (path: string, columns: readonly string[]): Form | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return (
    forms.find((form) => form === name) ??
    marks.find(([, required]) => required.every((column) => columns.includes(column)))?.[0]
  );
};
