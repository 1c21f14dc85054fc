/** So many choices are looked at, and from this share on it is said. Configurable assumptions. */
const [least, share] = [10, 0.95];

/** A note to a leader who takes nearly every proposal as it is; null: they do not, or there are too few choices. */
export const rubberStamp = (choices: readonly { readonly followed: boolean }[]): string | null => {
  const followed = choices.filter((choice) => choice.followed).length;
  if (choices.length < least || followed / choices.length < share) return null;
  return `You took ${followed} of ${choices.length} proposals just as they were. A proposal knows hours and levels, not the people: look twice at the next one.`;
};
