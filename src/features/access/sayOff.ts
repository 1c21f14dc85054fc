import { type Day, spokenDay } from '../../base/day.ts';

/** Why nothing of a personal feature is shown, and what to do next; empty when it is on. */
export const sayOff = (
  title: string,
  standing: 'off' | 'announced' | 'unread' | 'on',
  onFrom: Day | null,
): string => {
  if (standing === 'off')
    return `${title} is switched off here. An owner or admin switches it on under Settings, Works agreement.`;
  if (standing === 'announced')
    return `${title} comes on ${spokenDay(onFrom!)}. Until then nothing can be said or seen.`;
  return standing === 'unread' ? 'Read the notice first. Before that nothing is shown to others.' : '';
};
