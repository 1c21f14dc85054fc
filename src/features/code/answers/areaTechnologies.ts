import { remembered } from '../../../base/remember.ts';
import type { Area } from '../area.ts';
import type { Codebase } from '../codebase.ts';

/** From this part of its code on, an area is said to be written in a language, or with a framework. Configurable assumption. */
const mostOf = 0.5;

interface AreaTechnology {
  readonly technology: string;
  readonly area: Area;
}

/** What each area is made with. */
export const areaTechnologies: (codebase: Codebase) => readonly AreaTechnology[] = remembered(
  ({ areas, technologies, kinds, history }) => {
    const standing = new Set(history.files.path);
    return areas
      .filter(({ kind }) => kind === 'folder' || kind === 'component')
      .flatMap((area) => {
        const code = new Set(
          area.files.filter(
            (path) => standing.has(path) && (kinds[path] === 'source' || kinds[path] === 'test'),
          ),
        );
        return technologies
          .filter(({ files }) => {
            const shared = files.reduce((sum, path) => sum + (code.has(path) ? 1 : 0), 0);
            return shared > 0 && shared >= code.size * mostOf;
          })
          .map(({ name }) => ({ technology: name, area }));
      });
  },
);
