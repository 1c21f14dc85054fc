import { isoDay } from '../../../base/day.ts';
import { never } from '../activity.ts';
import type { MapAnswer } from '../api.ts';
import { fileKinds } from '../area.ts';
import type { CodeView } from '../codeView.ts';
import { knowersOf } from '../knowing/index.ts';
import { developerRefOf, repositoryRefOf } from './refs.ts';
import { repositorySentence } from './repositorySentence.ts';
import { sizeOf } from './sizeOf.ts';

const knowledgeIn = ({ expertise }: CodeView, file: number, who: number): number => {
  for (let row = expertise.start[file]!; row < expertise.start[file + 1]!; row += 1)
    if (expertise.developer[row] === who) return expertise.knowledge[row]!;
  return 0;
};

/** All files in columns, in the order of their paths. */
export const mapAnswerOf = (view: CodeView): MapAnswer => {
  const { codebase, expertise, activity, presence, day } = view;
  const { paths } = codebase.history;
  const files = Array.from(expertise.files.keys()).sort((a, b) =>
    paths[expertise.files[a]!]! < paths[expertise.files[b]!]! ? -1 : 1,
  );
  const knowers = files.map((file) => knowersOf(expertise, file, presence.isHere));
  const best = knowers.map(([first]) => first ?? -1);
  const people = [...new Set(best.filter((developer) => developer >= 0))];
  const numberOf = new Map(people.map((developer, n) => [developer, n]));
  const path = (file: number) => expertise.files[file]!;
  return {
    asOf: isoDay(day),
    repository: repositoryRefOf(view),
    sentence: repositorySentence(view),
    paths: files.map((file) => paths[path(file)]!),
    bytes: files.map((file) => sizeOf(view, path(file))),
    kind: files.map((file) => fileKinds.indexOf(codebase.kinds[path(file)]!)),
    kinds: [...fileKinds],
    knowers: knowers.map(({ length }) => length),
    best: best.map((developer) => numberOf.get(developer) ?? -1),
    knowledge: best.map((developer, n) =>
      developer < 0 ? 0 : Math.round(100 * knowledgeIn(view, files[n]!, developer)) / 100,
    ),
    age: files.map((file) => {
      const last = activity.lastChanged[path(file)]!;
      return last === never ? 0 : Math.max(0, day - last);
    }),
    people: people.map((developer) => developerRefOf(view, developer)),
  };
};
