/** The five levels, by the names of Dreyfus and Dreyfus 1980, rising. */
export const levels = ['novice', 'advanced beginner', 'competent', 'proficient', 'expert'] as const;
export type Level = (typeof levels)[number];

/** 1–5: where a level lies on the scale that skill is reckoned on. */
export const placeOf = (level: Level): number => levels.indexOf(level) + 1;

/** The level nearest to a place on the scale; what lies outside belongs to the first or the last. */
export const levelAt = (place: number): Level => levels[Math.min(4, Math.max(0, Math.round(place) - 1))]!;

export const isAtLeast = (level: Level, needed: Level): boolean => placeOf(level) >= placeOf(needed);
