const spokes = [0, 60, 120];

/** The mark: a small wheel. Decorative, the name stands beside it. */
export const Logo = ({ size = 26 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" stroke="currentColor" aria-hidden="true">
    <circle cx="16" cy="16" r="9.2" strokeWidth="2.4" />
    <circle cx="16" cy="16" r="2.6" fill="currentColor" stroke="none" />
    {spokes.map((turn) => (
      <path
        key={turn}
        d="M16 1.8v28.4"
        strokeWidth="1.9"
        strokeLinecap="round"
        transform={`rotate(${turn} 16 16)`}
      />
    ))}
  </svg>
);
