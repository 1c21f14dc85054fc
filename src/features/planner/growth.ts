/** Who knows a skill at this level or above can be learned from. Configurable assumption. */
export const teachingLevel = 3;
