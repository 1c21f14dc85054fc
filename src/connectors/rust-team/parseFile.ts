import { parse, TomlError } from 'smol-toml';
import {
  emptyOrganisation,
  type ParseOptions,
  type Part,
  type SourceFile,
  unreadable,
} from '../connector.ts';
import { faultAt } from '../faultAt.ts';
import { type Fields, textOf } from '../fields.ts';
import { readPerson } from './readPerson.ts';
import { readTeam } from './readTeam.ts';

/** Teams that have ended: kept by the project for the record. */
export const archive = 'teams/archive/';

/** Where in the file a name stands, from the field that lists it. */
export type Locate = (field: string, name?: string) => { readonly file: string; readonly line?: number };

const locateIn = (file: string, text: string, { lines }: ParseOptions): Locate => {
  if (!lines) return () => ({ file });
  return (field, name) => {
    const from = Math.max(text.search(new RegExp(`^[ \\t]*${field}[ \\t]*=`, 'm')), 0);
    const quoted = ['"', "'"].map((mark) => text.indexOf(`${mark}${name}${mark}`, from));
    const found = quoted.find((index) => name !== undefined && index >= 0);
    return { file, line: text.slice(0, found ?? from).split('\n').length };
  };
};

/** Ids may pass 2^53, so integers that do become bigints; the parser knows the inline tables of TOML 1.1. */
const fieldsOfToml = (text: string): Fields => parse(text, { integersAsBigInt: 'asNeeded' });

export const parseFile = ({ path: file, text }: SourceFile, options: ParseOptions): Part => {
  let fields: Fields;
  try {
    fields = fieldsOfToml(text);
  } catch (thrown) {
    const [first, ...reasons] = String((thrown as Error).message)
      .split('\n')[0]!
      .split(': ');
    const line = thrown instanceof TomlError ? thrown.line : 1;
    return unreadable(faultAt({ file, line }, 'error', `This is no TOML: ${reasons.join(': ') || first}.`));
  }
  if (file.startsWith(archive)) return { readable: true, organisation: emptyOrganisation, faults: [] };
  const locate = locateIn(file, text, options);
  const name = textOf(file.startsWith('people/') ? fields.github : fields.name);
  if (name === undefined)
    return unreadable(
      faultAt(
        locate('name'),
        'error',
        `\`${file.startsWith('people/') ? 'github' : 'name'}\` is missing. The file is left out.`,
      ),
    );
  return file.startsWith('people/') ? readPerson(name, fields, locate) : readTeam(name, fields, locate);
};
