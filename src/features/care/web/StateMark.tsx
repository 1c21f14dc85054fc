import type { MarkAnswer } from '../api.ts';

type State = MarkAnswer['state'];

export const stateWords: Readonly<Record<State, string>> = {
  good: 'there',
  waits: 'soon, or their turn',
  missing: 'missing',
  none: 'nothing to look after',
  hidden: 'not shown',
};

/** How one thing stands, by shape and by colour: disc there, half disc soon, broken ring missing, dash nothing, dots not shown. */
export const StateMark = ({ state, label }: { readonly state: State; readonly label: string }) => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 16 16"
    role="img"
    aria-label={label}
    style={{ flex: 'none', display: 'block' }}
  >
    <title>{label}</title>
    {state === 'good' && <circle cx="8" cy="8" r="6" fill="var(--wh-held)" />}
    {state === 'waits' && (
      <>
        <circle cx="8" cy="8" r="5.2" fill="none" stroke="var(--wh-acting)" strokeWidth="1.7" />
        <path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" fill="var(--wh-acting)" />
      </>
    )}
    {state === 'missing' && (
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
    {state === 'none' && <path d="M5 8h6" stroke="var(--wh-line-strong)" strokeWidth="1.6" />}
    {state === 'hidden' && (
      <path
        d="M3.5 8h9"
        stroke="var(--wh-line-strong)"
        strokeWidth="1.8"
        strokeDasharray="0.1 4.4"
        strokeLinecap="round"
      />
    )}
  </svg>
);
