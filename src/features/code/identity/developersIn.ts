import type { Developer, Developers } from '../developers.ts';

/** What a repository's developers take over from those of all repositories. */
type Known = Omit<Developer, 'signatures'>;

/** The developers of one repository, numbered as their first signatures come, and the number in `everyone` of each. */
export interface DevelopersHere {
  readonly developers: Developers;
  readonly everyone: Uint32Array;
}

/**
 * @param faceOf By signature: the number of its face.
 * @param everyoneOf By face: the number of the developer in `everyone`.
 */
export const developersIn = (
  faceOf: Uint32Array,
  everyoneOf: Int32Array,
  everyone: readonly Known[],
): DevelopersHere => {
  const numbers = new Map<number, number[]>();
  const bySignature = Uint32Array.from(faceOf, (face, signature) => {
    const number = everyoneOf[face]!;
    const signatures = numbers.get(number) ?? [];
    numbers.set(number, signatures);
    signatures.push(signature);
    return number;
  });
  const here = [...numbers.keys()];
  const numberHere = new Map(here.map((number, n) => [number, n]));
  const list = here.map((number): Developer => {
    const { person, name, isBot } = everyone[number]!;
    return { person, name, isBot, signatures: numbers.get(number)! };
  });
  return {
    developers: { list, bySignature: bySignature.map((number) => numberHere.get(number)!) },
    everyone: Uint32Array.from(here),
  };
};
