import type { Face } from './face.ts';

/** The name somebody goes by: the directory's, else the one on most commits; of equals a full one, a longer one. */
export const nameAmong = (faces: readonly Face[]): string => {
  const person = faces.find(({ person }) => person !== null);
  if (person) return person.name;
  const commits = new Map<string, number>();
  for (const face of faces) commits.set(face.name, (commits.get(face.name) ?? 0) + face.commits);
  const [best] = [...commits].sort(
    ([a, x], [b, y]) =>
      y - x || Number(b.includes(' ')) - Number(a.includes(' ')) || b.length - a.length || (a < b ? -1 : 1),
  )[0]!;
  return best || faces[0]!.address?.text || faces[0]!.login || 'somebody';
};

/** Whether most of the commits look like a program's; without any, most of the faces. */
export const looksLikeBot = (faces: readonly Face[]): boolean => {
  const weigh = (of: readonly Face[]) => of.reduce((sum, { commits }) => sum + commits, 0) + of.length / 1000;
  return 2 * weigh(faces.filter((face) => face.looksLikeBot)) > weigh(faces);
};
