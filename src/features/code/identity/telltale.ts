import { groupBy } from '../../../base/list.ts';
import { isTelling } from './address.ts';
import type { Face } from './face.ts';
import type { Link } from './hardEvidence.ts';
import { commonFrom } from './namesakes.ts';
import { isFull, likeness, type PersonalName } from './personalName.ts';

const localOf = ({ address, login }: Face): string =>
  address?.kind === 'mailbox' || address?.kind === 'login' ? address.local : (login?.split(':')[1] ?? '');

/**
 * The same rare full name and the same telling local part: `Ada Quill <ada.quill@harbour.example>` and `Ada Quill
 * <ada.quill@home.dev>`. Not where the name is common or somebody of another name uses that local part too.
 */
export const telltaleLinks = (
  faces: readonly Face[],
  namesakes: (name: PersonalName) => number,
): readonly Link[] => {
  const telling = [...faces.keys()].filter(
    (n) => localOf(faces[n]!).length >= 5 && isTelling(localOf(faces[n]!)),
  );
  return [...groupBy(telling, (n) => localOf(faces[n]!))].flatMap(([local, of]) => {
    if (of.length < 2) return [];
    const reads = of.map((n) => faces[n]!.read);
    if (reads.some((a) => reads.some((b) => likeness(a, b) === 'unlike'))) return [];
    const rare = of.filter((n) => isFull(faces[n]!.read) && namesakes(faces[n]!.read) < commonFrom);
    return [...groupBy(rare, (n) => faces[n]!.read.words.join(' ')).values()].flatMap(([first, ...rest]) =>
      rest.map((n) => ({
        a: first!,
        b: n,
        because: `Both are ${faces[n]!.name}, a name nobody else bears, and go by ${local}.`,
      })),
    );
  });
};
