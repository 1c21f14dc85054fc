import { dayOf } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import { credited, type History, touched } from '../history.ts';

/** Who works on the Harbour's berths here. */
export const crew = ['Ada', 'Bo', 'Cy', 'Perpetua', 'Goro', 'lockbot'] as const;
export type Crew = (typeof crew)[number];

/** One commit of the main line: who wrote what, and who reviewed it. */
export type Told = readonly [day: string, author: Crew, paths: readonly string[], ...reviewers: Crew[]];

/** A history with these commits on one line. */
export const historyOf = (told: readonly Told[]): History => {
  const paths = [...new Set(told.flatMap(([, , touched]) => touched))];
  const start = Uint32Array.from({ length: told.length + 1 }, (_, at) =>
    told.slice(0, at).reduce((sum, [, , touched]) => sum + touched.length, 0),
  );
  const path = Uint32Array.from(told.flatMap(([, , touched]) => touched.map((one) => paths.indexOf(one))));
  const credits = told.flatMap(([, , , ...reviewers], commit) => reviewers.map((one) => ({ commit, one })));
  const days = Int32Array.from(told, ([day]) => dayOf(day));
  return {
    head: '',
    complete: true,
    commits: {
      count: told.length,
      id: new Uint8Array(20 * told.length),
      written: days,
      landed: days,
      author: Uint32Array.from(told, ([, author]) => crew.indexOf(author)),
      firstParent: Int32Array.from(told, (_, at) => at - 1),
      secondParent: new Int32Array(told.length).fill(-1),
    },
    changes: { start, path, kind: new Uint8Array(path.length).fill(touched.modified), from: path },
    credits: {
      commit: Uint32Array.from(credits, ({ commit }) => commit),
      signature: Uint32Array.from(credits, ({ one }) => crew.indexOf(one)),
      kind: new Uint8Array(credits.length).fill(credited.reviewer),
    },
    signatures: crew.map((name) => ({ name, email: `${name}@harbour.example`, login: null })),
    paths,
    files: { path: new Uint32Array(0), bytes: new Int32Array(0) },
  };
};

/** Each signature is somebody of their own. */
export const developers: Developers = {
  list: crew.map((name, at) => ({ person: null, name, isBot: name === 'lockbot', signatures: [at] })),
  bySignature: Uint32Array.from(crew, (_, at) => at),
};

export const numberOf = (name: Crew): number => crew.indexOf(name);
