import type { AreaRef } from '../code/index.ts';

/** Key of the line that says who learns an area, on the lists of whoever knows it alone. */
export const areaTaskKey = ({ repository, id }: Pick<AreaRef, 'repository' | 'id'>): string =>
  `area:${repository.slug}:${id}`;
