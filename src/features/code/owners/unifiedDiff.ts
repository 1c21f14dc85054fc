/** What becomes of a line. */
export interface LineEdit {
  /** From 1. 0: before the first line, for what is inserted after it. */
  readonly line: number;
  /** The line itself afterwards: unchanged, another text, or gone. */
  readonly becomes?: string | null;
  /** Lines that follow it. */
  readonly followedBy?: readonly string[];
}

interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Unchanged lines around each change. */
const context = 3;

/** All rows of old and new text in their order. The end of a line belongs to it, so that a last line without one differs. */
const rowsOf = (text: string, edits: readonly LineEdit[]): readonly Row[] => {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const end = lines[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  const byLine = new Map(edits.map((edit) => [edit.line, edit]));
  const added = (edit: LineEdit | undefined): Row[] =>
    (edit?.followedBy ?? []).map((one) => ({ sign: '+', text: one + end }));
  const rows = lines.flatMap((line, n): Row[] => {
    const edit = byLine.get(n + 1);
    const isOpen = !line.endsWith('\n') && (edit?.followedBy?.length ?? 0) > 0;
    const becomes = edit?.becomes === undefined ? line.replace(/\r?\n$/, '') : edit.becomes;
    const after = becomes === null ? null : becomes + (line.endsWith('\n') || isOpen ? end : '');
    if (after === line) return [{ sign: ' ', text: line }, ...added(edit)];
    return [
      { sign: '-', text: line },
      ...(after === null ? [] : [{ sign: '+' as const, text: after }]),
      ...added(edit),
    ];
  });
  return [...added(byLine.get(0)), ...rows];
};

/** Stretches of rows, each from the first row to before the last one, that lie around changes. */
const stretchesOf = (rows: readonly Row[]): readonly (readonly [number, number])[] => {
  const stretches: [number, number][] = [];
  rows.forEach(({ sign }, n) => {
    if (sign === ' ') return;
    const [from, to] = [Math.max(0, n - context), Math.min(rows.length, n + context + 1)];
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else stretches.push([from, to]);
  });
  return stretches;
};

const written = ({ sign, text }: Row): string =>
  text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;

/** A unified diff that `git apply` takes; empty when nothing changes. */
export const unifiedDiff = (path: string, text: string, edits: readonly LineEdit[]): string => {
  const rows = rowsOf(text, edits);
  const lengthOf = (some: readonly Row[], without: '-' | '+') =>
    some.filter(({ sign }) => sign !== without).length;
  const place = (from: number, length: number) => `${length === 0 ? from : from + 1},${length}`;
  const hunks = stretchesOf(rows).map(([from, to]) => {
    const [before, these] = [rows.slice(0, from), rows.slice(from, to)];
    const [old, next] = (['+', '-'] as const).map((sign) =>
      place(lengthOf(before, sign), lengthOf(these, sign)),
    );
    return `@@ -${old} +${next} @@\n${these.map(written).join('')}`;
  });
  return hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
};
