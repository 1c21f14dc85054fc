import { count, inWords } from '../../../base/list.ts';
import type { AreaRow, DeveloperRef, KnownBy } from '../api.ts';

/** `57 %`; what is there but little is `under 1 %`. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;

export const knownByWords: Readonly<Record<KnownBy, string>> = {
  nobody: 'nobody who is here',
  one: 'one person alone',
  several: 'several people',
};

export const nameOf = ({ person, name }: DeveloperRef): string => person?.name ?? name;

/** `Ada Quill alone`, `Ada Quill, Bo Lock and 3 more`. Whom one cannot ask about it is not named. */
export const whoKnows = ({ knownBy, knowers }: Pick<AreaRow, 'knownBy' | 'knowers'>): string => {
  const [first] = knowers;
  if (knownBy === 'nobody') return 'Nobody who is here';
  if (first === undefined) return knownBy === 'one' ? 'One person alone' : 'Several people';
  if (knownBy === 'one') return `${nameOf(first)} alone`;
  const [shown, rest] = [knowers.slice(0, 2).map(nameOf), knowers.length - 2];
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : inWords(shown);
};

const risk: Readonly<Record<KnownBy, number>> = { nobody: 0, one: 1, several: 2 };

/** Where most would be lost comes first; of those alike the larger. */
export const byRisk = (a: AreaRow, b: AreaRow): number =>
  risk[a.knownBy] - risk[b.knownBy] || b.bytes - a.bytes || a.name.localeCompare(b.name);

/** `3 days ago`, `5 months ago`. */
export const ago = (days: number): string => {
  if (days < 1) return 'today';
  if (days < 60) return `${count(days, 'day')} ago`;
  if (days < 730) return `${count(Math.round(days / 30.4), 'month')} ago`;
  return `${count(Math.floor(days / 365.25), 'year')} ago`;
};

/** Address of an area's page. */
export const areaTo = (area: { readonly id: string; readonly repository: { readonly slug: string } }) =>
  ({
    to: '/code/$repo/area',
    params: { repo: area.repository.slug },
    search: { id: area.id },
  }) as const;
