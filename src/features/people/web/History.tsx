import { Section } from '../../../ui/Page.tsx';
import type { ChangeAnswer } from '../api.ts';
import { ChangeList } from './ChangeList.tsx';

interface HistoryProps {
  readonly title: string;
  readonly changes: readonly ChangeAnswer[];
  /** Id of the team or person whose page it stands on: not linked to itself. */
  readonly here: string;
}

/** What happened to a team or a person, the newest first. */
export const History = ({ title, changes, here }: HistoryProps) => (
  <Section id="history" title={title}>
    {changes.length === 0 ? (
      <p className="wh-quiet">Nothing is recorded yet.</p>
    ) : (
      <ChangeList changes={changes} here={here} atFirst={10} />
    )}
  </Section>
);
