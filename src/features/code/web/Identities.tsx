import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';
import type { IdentitiesAnswer } from '../api.ts';
import { CopyButton } from './CopyButton.tsx';
import classes from './code.module.css';
import { Decisions } from './Decisions.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { Bots, Unmatched } from './Unmatched.tsx';

/** Whose the signatures on commits are: what may be one person, what was decided, who is a bot, who nobody knows. */
export const Identities = () => {
  const query = useAnswer<IdentitiesAnswer>('/api/code/identities');
  return (
    <Answered query={query} waiting={<Lines rows={8} height={24} />}>
      {({ sentence, suggestions, decisions, conflicts, bots, unmatched, inWords, mailmap }) => (
        <>
          <p className={classes.settingsLead}>{sentence}</p>
          <SuggestionList suggestions={suggestions} inWords={inWords} />
          <Decisions decisions={decisions} conflicts={conflicts} inWords={inWords} />
          <Unmatched unmatched={unmatched} inWords={inWords} />
          <Bots bots={bots} inWords={inWords} />
          {mailmap !== '' && (
            <Section
              id="mailmap"
              title="For your .mailmap"
              note="With these lines in the repository, git and every other tool agree with what was decided here."
              actions={<CopyButton text={mailmap} what="the lines" />}
            >
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
              <pre className={classes.mailmap} tabIndex={0}>
                {mailmap}
              </pre>
            </Section>
          )}
        </>
      )}
    </Answered>
  );
};
