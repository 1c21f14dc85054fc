import { slugOf } from '../../base/slug.ts';
import type { OrganisationFile, StatedPerson } from '../../features/people/index.ts';
import { emptyOrganisation } from '../connector.ts';
import { readHolder } from '../holder.ts';
import type { RowReader } from './rowReader.ts';
import { seatsOfTitle, soundsLeading, withoutActing } from './titles.ts';

type Identities = StatedPerson['identities'];

const listed = (cell: string): readonly string[] => cell.split(/[\s;,]+/).filter((word) => word !== '');

const emailsIn = (row: RowReader): Identities =>
  listed(row.text('email')).map((value) => {
    if (!/^[^@]+@[^@]+$/.test(value)) row.error(`The email "${value}" is no address.`);
    return { kind: 'email', host: '', value };
  });

/** `github.com:adal`, several apart by spaces. The host is stated: one login may be two people on two hosts. */
const loginsIn = (row: RowReader): Identities =>
  listed(row.text('logins')).map((written) => {
    const at = Math.max(written.lastIndexOf(':'), 0);
    const [host, value] = [written.slice(0, at), written.slice(at + 1)];
    if (host === '' || value === '')
      row.error(`The login "${written}" lacks its host. Write it as github.com:adal.`);
    return { kind: 'login', host, value };
  });

const personIn = (row: RowReader): StatedPerson => {
  const identities = [...emailsIn(row), ...loginsIn(row)];
  const name = row.needed('name');
  return {
    ...row.dates(),
    key: row.text('key') || (listed(row.text('email'))[0]?.toLowerCase() ?? name),
    name,
    handle: row.text('handle') || null,
    standing: row.oneOf('standing', ['member', 'contractor', 'bot'], 'member'),
    identities,
  };
};

/** Person dates are not those of a seat or a membership: the day of hire says nothing about them. */
const undated = ({ file, line, announcedOn }: StatedPerson) => ({
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
  ...(announcedOn !== undefined && { announcedOn }),
});

const placeIn = (row: RowReader, person: StatedPerson): Partial<OrganisationFile> => {
  const teamName = readHolder(row.text('team')).name;
  if (teamName === null) return {};
  const [key, personKey, at] = [slugOf(teamName), person.key, undated(person)];
  const { title, isActing } = withoutActing(row.text('title'));
  const seats = seatsOfTitle(title);
  if (seats.length === 0 && soundsLeading(title))
    row.warning(`The title "${title}" may be a leading one, but which? If it is, say so in seats.csv.`);
  const rest = {
    acquired: isActing ? 'acting' : 'unknown',
    share: null,
    coverKey: null,
    mentorKey: null,
  } as const;
  return {
    teams: [{ ...row.place, key, slug: key, name: teamName, kind: 'team', stage: null, parentKey: null }],
    seats: seats.map((seat) => ({ ...at, ...seat, ...rest, teamKey: teamName, personKey })),
    members: [{ ...at, teamKey: teamName, personKey }],
  };
};

const reportingIn = (row: RowReader, person: StatedPerson): OrganisationFile['reportingLines'] => {
  const managerKey = readHolder(row.text('manager')).name;
  // Many tools let the head of the house report to themself.
  const isOwn = [person.key, person.name, ...person.identities.map(({ value }) => value)].includes(
    managerKey ?? '',
  );
  return managerKey === null || isOwn ? [] : [{ ...undated(person), personKey: person.key, managerKey }];
};

/** A row of people.csv: a person and, where an HR tool's list has team, title and manager, their place. */
export const peopleRow = (row: RowReader): OrganisationFile => {
  const person = personIn(row);
  return {
    ...emptyOrganisation,
    ...placeIn(row, person),
    people: [person],
    reportingLines: reportingIn(row, person),
  };
};
