/** A kind of record that is kept about people: what for, who sees it, how long it stays, and what each field says. */
export interface RecordKept<Field extends string> {
  readonly purpose: string;
  readonly seenBy: string;
  readonly keptFor: string;
  readonly fields: Readonly<Record<Field, string>>;
}

/** Records by table, as it is called in words. */
export type RecordsKept = Readonly<Record<string, RecordKept<string>>>;

export const accountStays =
  'Until the account is deleted; a closed one stays, so that past deeds keep their author.';
export const untilErased = 'Until the person has it erased; a newer word never overwrites it.';
export const oneself = 'the person themself';
export const asLongAsThePast =
  'As long as the organisation keeps its past: a correction closes a record and does not delete it.';
