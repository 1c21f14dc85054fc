import { isoDay } from '../../../base/day.ts';
import { count, inWords } from '../../../base/list.ts';
import type { AreaAnswer, AreaRow, DeveloperRef } from '../api.ts';
import type { Area } from '../area.ts';
import type { CodeView } from '../codeView.ts';
import { areaAt } from '../files/index.ts';
import { areaKnowledge, filesIn, knowersOf } from '../knowing/index.ts';
import { areaRowOf, areaRowsOf, type TeamByArea } from './areaRows.ts';
import { knowerRowOf, listedFrom } from './knowerRow.ts';
import { linesIn } from './linesIn.ts';
import { ownersIn } from './ownersIn.ts';
import { pairingsFor } from './pairings.ts';
import { dayOrNull, developerRefOf } from './refs.ts';
import { remarksOn } from './remarks.ts';

/** At most so many files are listed: a larger area is looked at by its parts. */
const filesListed = 500;

const nameOf = ({ person, name }: DeveloperRef): string => person?.name ?? name;

const sentenceOf = ({ name, kind, knownBy, knowers, truckFactor }: AreaRow): string => {
  const what = kind === 'repository' ? 'this repository' : name;
  const names = inWords(knowers.map(nameOf));
  if (knownBy === 'nobody')
    return knowers.length === 0
      ? `Nobody here knows ${what} any more.`
      : `Half of what was known of ${what} has left; ${names} still ${knowers.length === 1 ? 'knows' : 'know'} parts of it.`;
  if (knownBy === 'one')
    return knowers.length === 0
      ? `Little is known of ${what}, and half of it by one person.`
      : `One person holds half of what is known of ${what}. Ask ${nameOf(knowers[0]!)}, and let somebody learn it.`;
  const several = `It takes ${count(truckFactor, 'departure')} to lose half of what is known of ${what}`;
  return names === '' ? `${several}.` : `${several}. Ask ${names}.`;
};

/** An area by its id: one worth a page, or any folder. */
const areaOf = ({ codebase }: CodeView, id: string): Area | undefined =>
  codebase.areas.find((area) => area.id === id) ??
  (id.startsWith('folder:') ? areaAt(codebase.history.paths, id.slice('folder:'.length)) : undefined);

/** Areas that lie within another one, without itself. */
const below = ({ codebase }: CodeView, area: Area): readonly Area[] => {
  if (area.kind === 'repository') return codebase.areas.filter(({ kind }) => kind !== 'repository');
  const within = new Set(area.files);
  return codebase.areas.filter(
    ({ id, files }) =>
      id !== area.id && files.length < area.files.length && files.every((file) => within.has(file)),
  );
};

const filesTold = (view: CodeView, files: readonly number[]): AreaAnswer['files'] => {
  const { paths } = view.codebase.history;
  return files.slice(0, filesListed).map((file) => {
    const path = view.expertise.files[file]!;
    const knowers = knowersOf(view.expertise, file, view.presence.isHere);
    const [best] = knowers;
    return {
      path: paths[path]!,
      knownBy: knowers.length === 0 ? 'nobody' : knowers.length === 1 ? 'one' : 'several',
      best: best === undefined ? null : developerRefOf(view, best),
      lastChanged: dayOrNull(view.activity.lastChanged[path]!),
    };
  });
};

/** Who knows an area, and what else is to say about it; undefined when nothing of it stands on the day. */
export const areaAnswerOf = (view: CodeView, id: string, teamByArea: TeamByArea): AreaAnswer | undefined => {
  const area = areaOf(view, id);
  const row = area && areaRowOf(view, area, teamByArea);
  if (!area || !row) return undefined;
  const team = row.team?.id;
  const files = filesIn(view.expertise, area.files);
  return {
    asOf: isoDay(view.day),
    area: row,
    sentence: sentenceOf(row),
    remarks: remarksOn(view, area, row, team),
    knowers: areaKnowledge(view.expertise, files)
      .filter(({ knowledge }) => knowledge >= listedFrom)
      .map((knower) => knowerRowOf(view, knower, files.length)),
    pairings: pairingsFor(view, area, team),
    lines: linesIn(view, area),
    owners: ownersIn(view, area),
    files: filesTold(view, files),
    below: areaRowsOf(view, below(view, area), teamByArea),
    source: 'docs/models/knowledge.md',
  };
};
