/**
 * How much of an author of a file somebody is, in logarithmic units: Avelino et al., "A Novel Approach for Estimating
 * Truck Factors", ICPC 2016, after Fritz et al. 2014.
 *
 * @param added whether they (first or again) added the file
 * @param deliveries their changes and renames of it, additions left out
 * @param acceptances everybody else's changes and renames of it
 */
export const degreeOfAuthorship = (added: boolean, deliveries: number, acceptances: number): number =>
  3.293 + 1.098 * (added ? 1 : 0) + 0.164 * deliveries - 0.321 * Math.log(1 + acceptances);

/** The published tool keeps its threshold in single precision. */
const enough = Math.fround(3.293);

/** Whether a degree makes an author, beside the best degree of the file. */
export const isAuthor = (degree: number, best: number, added: boolean): boolean =>
  degree / best > 0.75 && (added || degree >= enough);
