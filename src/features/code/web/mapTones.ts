import type { Tone, Toned } from '../../../ui/charts/fileTones.ts';
import type { MapAnswer, RepositoryRow } from '../api.ts';
import { staleAfterDays } from '../knowing/assumptions.ts';

/** From well known to lost. Each has a mark of its own, so that nobody needs the colours. */
export const knownTones = [
  { key: 'several', label: 'known by several', token: 'known-several', mark: 'none' },
  { key: 'stale', label: 'by several, untouched for a year', token: 'known-stale', mark: 'lines' },
  { key: 'one', label: 'by one person alone', token: 'known-one', mark: 'dots' },
  { key: 'nobody', label: 'by nobody who is here', token: 'known-nobody', mark: 'hatch' },
  { key: 'aside', label: 'generated or vendored', token: 'sunken', mark: 'none' },
] as const satisfies readonly Tone[];

/** In days since the last change, up to and including. */
const ages = [30, 90, 365, 1095, Number.POSITIVE_INFINITY];
export const ageTones = [
  { key: 'month', label: 'changed in the last month', token: 'age-0', mark: 'none' },
  { key: 'quarter', label: 'in the last quarter', token: 'age-1', mark: 'none' },
  { key: 'year', label: 'in the last year', token: 'age-2', mark: 'none' },
  { key: 'years', label: 'one to three years ago', token: 'age-3', mark: 'dots' },
  { key: 'older', label: 'before that', token: 'age-4', mark: 'hatch' },
] as const satisfies readonly Tone[];

type KnownKey = (typeof knownTones)[number]['key'];
const toneNumber = Object.fromEntries(knownTones.map(({ key }, at) => [key, at])) as Readonly<
  Record<KnownKey, number>
>;

const knownKey = (map: MapAnswer, row: number): KnownKey => {
  const kind = map.kinds[map.kind[row]!];
  if (kind === 'generated' || kind === 'vendored') return 'aside';
  const knowers = map.knowers[row]!;
  if (knowers === 0) return 'nobody';
  if (knowers === 1) return 'one';
  return map.age[row]! >= staleAfterDays ? 'stale' : 'several';
};

/** The files of a map by who knows them. */
export const tonedByKnowledge = (map: MapAnswer): Toned => ({
  tones: knownTones,
  of: Uint8Array.from(map.paths, (_, row) => toneNumber[knownKey(map, row)]),
});

/** The files of a map by how long ago they were changed. */
export const tonedByAge = (map: MapAnswer): Toned => ({
  tones: ageTones,
  of: Uint8Array.from(map.age, (days) => ages.findIndex((last) => days <= last)),
});

/** What a bar shows of a repository: nobody, one, several; in the order of `knownTones`. */
export const sharesOf = ({ nobody, one, several }: NonNullable<RepositoryRow['knownBy']>): number[] => [
  several,
  0,
  one,
  nobody,
  0,
];
