import { slugOf } from '../../base/slug.ts';
import {
  acquisitions,
  type OrganisationFile,
  roles,
  teamKinds,
  teamStages,
} from '../../features/people/index.ts';
import { emptyOrganisation } from '../connector.ts';
import type { RowReader } from './rowReader.ts';
import { seatsOfTitle, type TitledSeat, withoutActing } from './titles.ts';

/** A row of teams.csv. */
export const teamsRow = (row: RowReader): OrganisationFile => {
  const name = row.needed('name');
  const key = row.text('key') || slugOf(name);
  const team = {
    ...row.dates(),
    key,
    slug: row.text('slug') || slugOf(key),
    name,
    kind: row.oneOf('kind', teamKinds, 'team'),
    stage: row.text('stage') === '' ? null : row.oneOf('stage', teamStages, 'nascent'),
    parentKey: row.text('parent') || null,
  };
  return { ...emptyOrganisation, teams: [team] };
};

/** A stated role is taken with the title as it is; without one the title says which seats are meant. */
const seatsNamed = (row: RowReader, title: string): readonly TitledSeat[] => {
  if (row.text('role') !== '') return [{ role: row.oneOf('role', roles, 'EM'), title }];
  const seats = seatsOfTitle(title);
  if (title !== '' && seats.length === 0)
    row.error(`The title "${title}" does not say which role it is. Add a column role with EM, TL or PgM.`);
  return seats.length === 1 ? [{ role: seats[0]!.role, title }] : seats;
};

/** A row of seats.csv; one that calls somebody tech lead manager states two seats. Who is meant is settled by `combine`. */
export const seatsRow = (row: RowReader): OrganisationFile => {
  const written = row.needed('title');
  const { title, isActing } =
    row.text('acquired') === '' ? withoutActing(written) : { title: written, isActing: false };
  const ordinal = row.number('ordinal', 1, 1000);
  const seat = {
    ...row.dates(),
    teamKey: row.needed('team'),
    personKey: row.text('person') || null,
    acquired: row.oneOf('acquired', acquisitions, isActing ? 'acting' : 'unknown'),
    share: row.number('share', 0, 1) ?? null,
    coverKey: row.text('cover') || null,
    mentorKey: row.text('mentor') || null,
    ...(ordinal !== undefined && { ordinal }),
  };
  return { ...emptyOrganisation, seats: seatsNamed(row, title).map((named) => ({ ...seat, ...named })) };
};

/** A row of memberships.csv. */
export const membershipsRow = (row: RowReader): OrganisationFile => ({
  ...emptyOrganisation,
  members: [{ ...row.dates(), teamKey: row.needed('team'), personKey: row.needed('person') }],
});

/** A row of reporting.csv. */
export const reportingRow = (row: RowReader): OrganisationFile => ({
  ...emptyOrganisation,
  reportingLines: [{ ...row.dates(), personKey: row.needed('person'), managerKey: row.needed('manager') }],
});
