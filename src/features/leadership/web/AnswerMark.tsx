import type { ConditionShown } from '../api.ts';

export type Answer = ConditionShown['answer'];

export const answerWords: Readonly<Record<Answer, string>> = {
  met: 'met',
  'not yet': 'not long enough',
  'not met': 'not met',
  'not known': 'not known',
};

/** How a condition is answered: full, half, empty, or a question mark. */
export const AnswerMark = ({ answer, size = 18 }: { readonly answer: Answer; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" style={{ flex: 'none' }}>
    {answer === 'met' && (
      <>
        <circle cx="9" cy="9" r="8" fill="var(--wh-held)" />
        <path d="m5.4 9.3 2.4 2.4 4.8-5" fill="none" stroke="var(--wh-surface)" strokeWidth="1.8" />
      </>
    )}
    {answer === 'not yet' && (
      <>
        <circle cx="9" cy="9" r="7" fill="none" stroke="var(--wh-held)" strokeWidth="1.8" />
        <path d="M9 2a7 7 0 0 0 0 14z" fill="var(--wh-held)" />
      </>
    )}
    {answer === 'not met' && (
      <circle cx="9" cy="9" r="7" fill="none" stroke="var(--wh-line-strong)" strokeWidth="1.8" />
    )}
    {answer === 'not known' && (
      <>
        <circle
          cx="9"
          cy="9"
          r="7"
          fill="none"
          stroke="var(--wh-line-strong)"
          strokeWidth="1.6"
          strokeDasharray="2.6 2.2"
        />
        <path
          d="M6.9 7.2a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.3M9 12.6v.2"
          fill="none"
          stroke="var(--wh-ink-3)"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </>
    )}
  </svg>
);
