import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Section } from '../../../ui/Page.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { IdentitiesAnswer } from '../api.ts';
import classes from './code.module.css';
import { percent } from './words.ts';

type Suggestion = IdentitiesAnswer['suggestions'][number];

const said = { same: 'Recorded: one person.', different: 'Recorded: two people.' } as const;

const SuggestionCard = ({
  suggestion: { a, b, evidence, confidence, repositories },
  inWords,
}: {
  readonly suggestion: Suggestion;
  readonly inWords: IdentitiesAnswer['inWords'];
}) => {
  const [aSays, bSays] = [inWords[a] ?? a, inWords[b] ?? b];
  const [what, setWhat] = useState<keyof typeof said>('same');
  const send = useSend(said[what]);
  const decide = (next: keyof typeof said) => {
    setWhat(next);
    send.mutate({ path: '/api/code/identities/decisions', body: { what: next, a, b } });
  };
  return (
    <li className={classes.suggestion}>
      <div className={classes.suggestionText}>
        <p className={classes.signatures}>
          <code>{aSays}</code>
          <code>{bSays}</code>
        </p>
        <p>{evidence.join(' ')}</p>
        <p className="wh-quiet wh-small">
          {percent(confidence)} sure · {repositories.join(', ')}
        </p>
        {send.error && <ProblemNote error={send.error} />}
      </div>
      <div className={classes.suggestionDeeds}>
        <Button
          size="xs"
          loading={send.isPending && what === 'same'}
          onClick={() => decide('same')}
          aria-label={`${aSays} and ${bSays} are the same person`}
        >
          Same person
        </Button>
        <Button
          size="xs"
          variant="default"
          loading={send.isPending && what === 'different'}
          onClick={() => decide('different')}
          aria-label={`${aSays} and ${bSays} are different people`}
        >
          Different
        </Button>
      </div>
    </li>
  );
};

const atFirst = 30;

/** Pairs that may be one person, the surest first. Nothing is merged on a name alone. */
export const SuggestionList = ({
  suggestions,
  inWords,
}: Pick<IdentitiesAnswer, 'suggestions' | 'inWords'>) => {
  const [shown, setShown] = useState(atFirst);
  const list = suggestions.toSorted((a, b) => b.confidence - a.confidence);
  return (
    <Section id="suggestions" title="One person or two?" note="One click; it can be taken back below.">
      {list.length === 0 ? (
        <Empty title="No two signatures look like one person" />
      ) : (
        <ul className={classes.suggestions}>
          {list.slice(0, shown).map((suggestion) => (
            <SuggestionCard key={suggestion.key} suggestion={suggestion} inWords={inWords} />
          ))}
        </ul>
      )}
      {list.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(shown + 200)}>
          Show more of {list.length.toLocaleString('en-GB')}
        </Button>
      )}
    </Section>
  );
};
