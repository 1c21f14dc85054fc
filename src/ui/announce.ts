import { useSyncExternalStore } from 'react';

export interface Announcement {
  readonly id: number;
  readonly text: string;
  /** `silent`: read out, but not shown; something on screen says it already. */
  readonly how: 'shown' | 'silent';
}

let last: Announcement = { id: 0, text: '', how: 'silent' };
const listeners = new Set<() => void>();

/** Says what just happened: read out by screen readers, and shown for a while at the foot of the page. */
export const announce = (text: string, how: Announcement['how'] | undefined = 'shown'): void => {
  last = { id: last.id + 1, text, how };
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAnnouncement = (): Announcement => useSyncExternalStore(subscribe, () => last);
