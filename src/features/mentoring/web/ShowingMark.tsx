import type { Showing } from '../trainingPath.ts';

/** How far something is shown, by shape and by colour: a tick, a half disc, a ring. The words beside it say the same. */
export const ShowingMark = ({ showing }: { readonly showing: Showing }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
    {showing === 'shown' && (
      <>
        <circle cx="8" cy="8" r="7" fill="var(--wh-good)" />
        <path d="m4.8 8.3 2.2 2.2 4.2-4.6" fill="none" stroke="var(--wh-surface)" strokeWidth="1.8" />
      </>
    )}
    {showing === 'told' && (
      <>
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--wh-acting)" strokeWidth="1.6" />
        <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="var(--wh-acting)" />
      </>
    )}
    {showing === 'not yet' && (
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--wh-line-strong)" strokeWidth="1.6" />
    )}
  </svg>
);

export const showingWords: Readonly<Record<Showing, string>> = {
  shown: 'shown',
  told: 'told, not confirmed yet',
  'not yet': 'not yet',
};
