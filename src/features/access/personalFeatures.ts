/** A feature that says something about people. It is off until somebody with the right switches it on. */
export interface PersonalFeature {
  readonly title: string;
  /** What changes once it is on, in a sentence. */
  readonly purpose: string;
  /** Rises when the notice says something new: then everybody is asked to read it again. */
  readonly notice: number;
  /** What each person is told before anything about them is shown to others. */
  readonly says: readonly string[];
}

/** All of them, by the name that the tables keep. */
export const personalFeatures = {
  skills: {
    title: 'Skills',
    purpose: 'People say what they know and wish to learn; leads see it for their team, with its doubt.',
    notice: 1,
    says: [
      'You, people you work with and your manager can say how well you know something. You see every word, who said it and when.',
      'You can contest each piece. Until your manager has answered, it does not count.',
      'Code you know counts only if you let it, and you can change your mind at any time.',
      'Your engineering manager and your tech lead see the level, how sure it is, and the wishes you show. Nobody else does, and nobody is ranked.',
      'What comes of your assignments and reviews is no evidence. Nothing here may be used for pay or discipline.',
      'Who looks is in your access log.',
    ],
  },
} as const satisfies Readonly<Record<string, PersonalFeature>>;
export type FeatureName = keyof typeof personalFeatures;
export const featureNames = Object.keys(personalFeatures) as readonly FeatureName[];
