import { Section } from '../../../ui/Page.tsx';
import type { HelmAnswer } from '../api.ts';
import { FindingList } from './FindingList.tsx';
import classes from './helm.module.css';

/** Findings somebody has answered: they count no more, and can be looked back on. */
export const Handled = ({ answer }: { readonly answer: HelmAnswer }) => {
  const handled = answer.findings.filter(({ disposition }) => disposition.state !== 'open');
  if (handled.length === 0) return null;
  return (
    <Section
      id="handled"
      title="Handled"
      note="Answered by somebody. Each comes back on its day, or when the facts behind it change."
    >
      <details className={classes.handled}>
        <summary>
          Show the {handled.length} that {handled.length === 1 ? 'was' : 'were'} answered
        </summary>
        <FindingList label="Handled findings" findings={handled} version={answer.version} />
      </details>
    </Section>
  );
};
