import { Link } from '@tanstack/react-router';
import type { PersonRef, TeamRef } from '../api.ts';
import classes from './people.module.css';

export const TeamLink = ({ team }: { readonly team: TeamRef }) => (
  <Link to="/teams/$slug" params={{ slug: team.slug }}>
    {team.name}
  </Link>
);

export const PersonLink = ({ person }: { readonly person: PersonRef }) => (
  <Link
    to="/people/$id"
    params={{ id: person.id }}
    title={person.name === person.label ? undefined : person.name}
  >
    {person.label}
  </Link>
);

/** By name, with the handle beside it where people go by one. */
export const PersonName = ({ person }: { readonly person: PersonRef }) => (
  <>
    <PersonLink person={{ ...person, label: person.name }} />
    {person.label !== person.name && <span className={classes.handle}> {person.label}</span>}
  </>
);
