import { Button } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Section } from '../../../ui/Page.tsx';
import type { IdentitiesAnswer } from '../api.ts';
import classes from './code.module.css';

const atFirst = 20;

/** Marks the one behind a signature as a bot, or as a person after all. */
const MarkButton = ({
  name,
  signature,
  what,
}: {
  readonly name: string;
  readonly signature: string;
  readonly what: 'bot' | 'human';
}) => {
  const send = useSend(what === 'bot' ? `${name} counts as a bot.` : `${name} counts as a person.`);
  const words = what === 'bot' ? 'A bot' : 'A person';
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      loading={send.isPending}
      aria-label={`${name} is ${words.toLowerCase()}`}
      onClick={() => send.mutate({ path: '/api/code/identities/decisions', body: { what, a: signature } })}
    >
      {words}
    </Button>
  );
};

/** Signatures that nobody in the directory is known by: their work counts for no team. */
export const Unmatched = ({ unmatched, inWords }: Pick<IdentitiesAnswer, 'unmatched' | 'inWords'>) => {
  const [shown, setShown] = useState(atFirst);
  if (unmatched.length === 0) return null;
  return (
    <Section
      id="unmatched"
      title="Not in the directory"
      note="Most active first. Add their address on the person’s page, under “Add an e-mail or login”, and their work counts for their team."
    >
      <ul className={classes.decisions}>
        {unmatched.slice(0, shown).map(({ name, signatures, commits }) => (
          <li key={signatures.join()}>
            <div>
              <p>
                {name} <span className="wh-quiet wh-small">{count(commits, 'commit')}</span>
              </p>
              <p className="wh-quiet wh-small">
                <code>{signatures.map((key) => inWords[key] ?? key).join(', ')}</code>
              </p>
            </div>
            <MarkButton name={name} signature={signatures[0]!} what="bot" />
          </li>
        ))}
      </ul>
      {unmatched.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(unmatched.length)}>
          Show all {unmatched.length}
        </Button>
      )}
    </Section>
  );
};

export const Bots = ({ bots, inWords }: Pick<IdentitiesAnswer, 'bots' | 'inWords'>) =>
  bots.length > 0 && (
    <Section id="bots" title="Bots" note="What they commit is nobody’s knowledge.">
      <ul className={classes.decisions}>
        {bots.map(({ name, signatures }) => (
          <li key={signatures.join()}>
            <div>
              <p>{name}</p>
              <p className="wh-quiet wh-small">
                <code>{signatures.map((key) => inWords[key] ?? key).join(', ')}</code>
              </p>
            </div>
            <MarkButton name={name} signature={signatures[0]!} what="human" />
          </li>
        ))}
      </ul>
    </Section>
  );
