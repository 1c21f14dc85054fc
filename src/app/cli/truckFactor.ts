import { utcDayOf } from '../../base/day.ts';
import { readHistory, readReference } from '../../connectors/git-history/index.ts';
import {
  codebaseOf,
  codeViewOf,
  developersOf,
  referenceTruckFactor,
  truckFactorOf,
} from '../../features/code/index.ts';
import { emptyChronicle, viewOf } from '../../features/people/index.ts';

export interface TruckFactorReport {
  readonly model: 'Avelino et al. 2016' | 'docs/models/knowledge.md';
  readonly truckFactor: number;
  /** The part of the files, or of what is known of them, that those who are left still cover. */
  readonly coverage: number;
  readonly files: number;
  /** Of the reference alone: by our own model nobody is named whose departure is not announced. */
  readonly developers?: readonly { readonly name: string; readonly files: number; readonly share: number }[];
}

const readWith = (repository: string, at: string | undefined) => ({
  repository,
  stop: new AbortController().signal,
  ...(at !== undefined && { at }),
});

/** Those who committed in the year before the newest commit count as here. */
const byOurModel = async (repository: string, at: string | undefined): Promise<TruckFactorReport> => {
  const read = await readHistory(readWith(repository, at));
  const called = { id: 'repository', slug: 'repository', name: 'repository', location: repository };
  const codebase = codebaseOf(called, read);
  const [only] = developersOf([codebase.signatures], [], []).byRepository;
  const newest = codebase.history.commits.landed.reduce((day, landed) => Math.max(day, landed), utcDayOf(0));
  const { expertise, presence } = codeViewOf(
    codebase,
    only!.developers,
    viewOf(emptyChronicle, newest, 0),
    [],
  );
  const { truckFactor, kept } = truckFactorOf(expertise, presence);
  return {
    model: 'docs/models/knowledge.md',
    ...{ truckFactor, coverage: kept, files: expertise.files.length },
  };
};

/** How many people a repository can lose, read where it lies. */
export const truckFactor = async (
  repository: string,
  { reference, at }: { readonly reference?: true; readonly at?: string },
): Promise<TruckFactorReport> => {
  if (reference !== true) return byOurModel(repository, at);
  const found = referenceTruckFactor(await readReference(readWith(repository, at)));
  return { model: 'Avelino et al. 2016', ...found };
};
