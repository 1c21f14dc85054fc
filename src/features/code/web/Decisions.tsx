import { Button } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { shortMoment } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { IdentitiesAnswer } from '../api.ts';
import classes from './code.module.css';

type Decision = IdentitiesAnswer['decisions'][number];

const whatWords: Readonly<Record<Decision['what'], (decision: Decision) => string>> = {
  same: ({ a, b }) => `${a} and ${b} are one person`,
  different: ({ a, b }) => `${a} and ${b} are two people`,
  bot: ({ a }) => `${a} is a bot`,
  human: ({ a }) => `${a} is a person, not a bot`,
};

const DecisionLine = ({
  decision,
  inWords,
}: {
  readonly decision: Decision;
  readonly inWords: IdentitiesAnswer['inWords'];
}) => {
  const takeBack = useSend('Taken back.');
  const { a, b } = decision;
  const words = whatWords[decision.what]({ ...decision, a: inWords[a] ?? a, b: b && (inWords[b] ?? b) });
  return (
    <li>
      <div>
        <p>{words}</p>
        <p className="wh-quiet wh-small">
          {decision.by}, {shortMoment(decision.at)}
        </p>
        {takeBack.error && <ProblemNote error={takeBack.error} />}
      </div>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<Undo2 size={14} aria-hidden="true" />}
        loading={takeBack.isPending}
        aria-label={`Take back: ${words}`}
        onClick={() =>
          takeBack.mutate({
            method: 'DELETE',
            path: `/api/code/identities/decisions/${encodeURIComponent(decision.id)}`,
          })
        }
      >
        Take back
      </Button>
    </li>
  );
};

/** What was decided by hand; each can be taken back. */
export const Decisions = ({
  decisions,
  conflicts,
  inWords,
}: Pick<IdentitiesAnswer, 'decisions' | 'conflicts' | 'inWords'>) =>
  decisions.length + conflicts.length > 0 && (
    <Section id="decisions" title="Decided">
      <ul className={classes.decisions}>
        {decisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} inWords={inWords} />
        ))}
        {conflicts.map(({ a, b, message }) => (
          <li key={`${a} ${b} ${message}`}>
            <div>
              <p>
                Not followed: {inWords[a] ?? a} and {inWords[b] ?? b}
              </p>
              <p className="wh-quiet wh-small">{message}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
