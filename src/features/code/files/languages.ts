import { remembered } from '../../../base/remember.ts';
import { languages } from './linguist.ts';

/** Linguist's types: what programs are written in, markup, data, and prose for people. */
export type LanguageType = 'programming' | 'markup' | 'data' | 'prose';

interface Languages {
  readonly typeOf: ReadonlyMap<string, LanguageType>;
  readonly byExtension: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

const linguist = { text: languages };

/** Read once, and only where it is asked for. */
const languagesIn = remembered((table: { readonly text: string }): Languages => {
  const rows = table.text
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, LanguageType, string, string]);
  const keyed = (column: 2 | 3) =>
    new Map(rows.flatMap((row) => row[column].split(' ').map((key) => [key, row[0]] as const)));
  return {
    typeOf: new Map(rows.map(([name, type]) => [name, type])),
    byExtension: keyed(2),
    byName: keyed(3),
  };
});

/** The language of a file by its name alone: whole names first, then the longest extension. Null: none that we know. */
export const languageNamed = (name: string): string | null => {
  const { byName, byExtension } = languagesIn(linguist);
  const whole = byName.get(name);
  if (whole !== undefined) return whole;
  const lower = name.toLowerCase();
  for (let dot = lower.indexOf('.'); dot >= 0; dot = lower.indexOf('.', dot + 1)) {
    const language = byExtension.get(lower.slice(dot));
    if (language !== undefined) return language;
  }
  return null;
};

export const typeOfLanguage = (language: string): LanguageType | undefined =>
  languagesIn(linguist).typeOf.get(language);
