/** Java's hash of a text. */
const hashOf = (text: string): number => {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 16);
};

/**
 * The order in which Java's HashMap gives back numbers kept as text. A developer of several names is called by the
 * name that the published tool comes across first, and it walks such a map.
 */
export const inTellingOrder = (numbers: readonly number[]): readonly number[] => {
  let buckets = 16;
  while (numbers.length > buckets * 0.75) buckets *= 2;
  const bucketOf = new Map(numbers.map((number) => [number, hashOf(String(number)) & (buckets - 1)]));
  return [...numbers].sort((a, b) => bucketOf.get(a)! - bucketOf.get(b)!);
};
