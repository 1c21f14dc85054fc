import { type Section, sections } from './readGroup.ts';

/** One item of a top-level list, as it stands in the file. */
export interface ChunkOfYaml {
  readonly section: Section;
  readonly text: string;
}

/**
 * Cuts the text at the items of its top-level lists. Safe, as YAML lets nothing inside an item start a line at the
 * item's own indent or left of it, save comments and an anchor's use, which then fails to parse alone. Throws on any
 * other shape: the caller parses the whole.
 */
export const chunksOf = (text: string): readonly ChunkOfYaml[] => {
  const indent = /^ *(?=- )/m.exec(text)?.[0] ?? '';
  const marks = [...text.matchAll(new RegExp(`^(?:([^\\s#-][^\\n]*)|${indent}- )`, 'gm'))];
  const chunks: ChunkOfYaml[] = [];
  let section: string | undefined;
  marks.forEach((mark, i) => {
    if (mark[1] !== undefined) section = topLevelKey(mark[1]);
    else if (sections.includes(section as Section))
      chunks.push({
        section: section as Section,
        text: text.slice(mark.index, marks[i + 1]?.index ?? text.length),
      });
  });
  if (chunks.length === 0) throw new Error('No lists of groups.');
  return chunks;
};

const topLevelKey = (line: string): string => {
  const match = /^(\w+):\s*(\[\s*\])?\s*(#.*)?$/.exec(line);
  if (!match) throw new Error(`Not a plain list: ${line}`);
  return match[1]!;
};
