/** Who a field for a name says sits there: nobody, somebody, or somebody for the time being. */
export interface Holder {
  /** Null: the seat is vacant. */
  readonly name: string | null;
  readonly acting: boolean;
}

const nobody =
  /^(-+|\?+|~|n\/?a|none|null|nobody|tb[acd]|to be \w+|open( position| seat| role)?|position open|(now )?hiring|(new )?vacan(t|cy)|unfilled|(new )?appointment needed|placeholder)(\s*\(.*|\s+[-–].*|[:,].*)?$/i;
const acting = /\b(interim|acting)\b/i;

/**
 * Vacancies are free text. Seen in public files: `APPOINTMENT NEEDED`, `TBD`, `Interim J. Doe`, `J. Doe (interim)`,
 * `New Vacancy (J. Doe - Acting EM)`.
 */
export const readHolder = (text: string): Holder => {
  const trimmed = text.trim();
  const inBrackets = /^[^()]*\(([^()]*)\)$/.exec(trimmed)?.[1] ?? '';
  if (nobody.test(trimmed) || trimmed === '')
    return acting.test(inBrackets) ? readHolder(inBrackets) : { name: null, acting: false };
  if (!acting.test(trimmed)) return { name: trimmed, acting: false };
  const name = trimmed
    .replace(/\([^()]*\b(interim|acting)\b[^()]*\)/i, '')
    .replace(/[-–,:]?\s*\b(interim|acting)\b( (EM|TL|TLM|PgM|lead|manager|chair))?\s*[-–,:]?/i, '')
    .trim();
  return { name: name === '' || nobody.test(name) ? null : name, acting: name !== '' && !nobody.test(name) };
};
