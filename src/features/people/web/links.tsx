import { Link } from '@tanstack/react-router';
import type { PersonRef, TeamRef } from '../api.ts';

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
