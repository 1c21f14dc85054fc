export type SeatState = 'vacant' | 'acting' | 'held';

const words: Readonly<Record<SeatState, string>> = { held: 'held', acting: 'acting', vacant: 'vacant' };

/** A seat's state by shape and by colour: full disc held, half disc acting, broken ring vacant. */
export const SeatMark = ({ state, size = 14 }: { readonly state: SeatState; readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    role="img"
    aria-label={words[state]}
    style={{ flex: 'none' }}
  >
    {state === 'held' && <circle cx="8" cy="8" r="6" fill="var(--wh-held)" />}
    {state === 'acting' && (
      <>
        <circle cx="8" cy="8" r="5.2" fill="none" stroke="var(--wh-acting)" strokeWidth="1.7" />
        <path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" fill="var(--wh-acting)" />
      </>
    )}
    {state === 'vacant' && (
      <circle
        cx="8"
        cy="8"
        r="5.4"
        fill="none"
        stroke="var(--wh-vacant)"
        strokeWidth="2"
        strokeDasharray="3.2 2.45"
      />
    )}
  </svg>
);

/** One person in two seats: two discs on one bar. */
export const DoubleMark = ({ size = 14 }: { readonly size?: number }) => (
  <svg width={size * 1.6} height={size} viewBox="0 0 26 16" aria-hidden="true" style={{ flex: 'none' }}>
    <path d="M8 8h10" stroke="var(--wh-held)" strokeWidth="4" />
    <circle cx="8" cy="8" r="6" fill="var(--wh-held)" />
    <circle cx="18" cy="8" r="6" fill="var(--wh-held)" />
  </svg>
);
