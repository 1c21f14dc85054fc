import { Link } from '@tanstack/react-router';
import { PersonLink } from '../../people/web/index.tsx';
import type { AreaRef, DeveloperRef, RepositoryRef } from '../api.ts';
import { areaTo } from './words.ts';

/** A person of the directory, or a name that stands on commits only. */
export const DeveloperName = ({ who: { person, name } }: { readonly who: DeveloperRef }) =>
  person ? <PersonLink person={{ ...person, label: person.name }} /> : <span>{name}</span>;

export const RepositoryLink = ({ repository }: { readonly repository: RepositoryRef }) => (
  <Link to="/code/$repo" params={{ repo: repository.slug }}>
    {repository.name}
  </Link>
);

export const AreaLink = ({ area }: { readonly area: AreaRef }) => <Link {...areaTo(area)}>{area.name}</Link>;
