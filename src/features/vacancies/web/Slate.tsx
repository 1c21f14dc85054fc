import { ActionIcon, Button } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PersonLink } from '../../people/web/index.tsx';
import type { SlateAnswer } from '../api.ts';
import { Episodes } from './Episodes.tsx';
import { OutsideForm } from './OutsideForm.tsx';
import classes from './vacancies.module.css';

const Within = ({
  of,
  feedback,
}: {
  readonly of: SlateAnswer['within'][number];
  readonly feedback: string;
}) => (
  <article className={classes.candidate} aria-label={of.person.name}>
    <div>
      <p className={classes.over}>from within, {of.team || 'on no team'}</p>
      <div className={classes.seatHead}>
        <h3>
          <PersonLink person={{ ...of.person, label: of.person.name }} />
        </h3>
        {of.isFirstSeat && <Tag>first lead seat</Tag>}
      </div>
    </div>
    <p className={classes.quote}>“{of.statement}”</p>
    {of.episodes.length === 0 ? (
      <p className={classes.small}>Shows no time of leading.</p>
    ) : (
      <Episodes episodes={of.episodes} />
    )}
    {feedback && <p className={classes.small}>{feedback}</p>}
  </article>
);

interface OutsideProps {
  readonly vacancy: string;
  readonly profile: readonly string[];
  readonly of: SlateAnswer['outside'][number];
}

const Outside = ({ vacancy, profile, of }: OutsideProps) => {
  const send = useSend('Taken off, and deleted.');
  const path = `/api/vacancies/${encodeURIComponent(vacancy)}/outside/${encodeURIComponent(of.id)}`;
  return (
    <article className={classes.candidate} aria-label={of.reference}>
      <div>
        <p className={classes.over}>from outside</p>
        <div className={classes.seatHead}>
          <h3>{of.reference}</h3>
          <ActionIcon
            variant="subtle"
            size={28}
            loading={send.isPending}
            aria-label={`Take ${of.reference} off`}
            onClick={() => send.mutate({ method: 'DELETE', path })}
          >
            <X size={16} aria-hidden="true" />
          </ActionIcon>
        </div>
      </div>
      <ul className={classes.profile} aria-label="The background the seat needs">
        {profile.map((line) => (
          <li key={line}>
            {line}{' '}
            {of.meets.includes(line) ? (
              <Tag tone="good">shown</Tag>
            ) : (
              <span className={classes.small}>not shown</span>
            )}
          </li>
        ))}
      </ul>
      {of.freeFrom && <p className={classes.small}>Free from {shortDay(of.freeFrom)}.</p>}
    </article>
  );
};

/** Who stands for the seat: never ranked, and those from outside by initials alone. */
export const Slate = ({ vacancy }: { readonly vacancy: string }) => {
  const query = useAnswer<SlateAnswer>(`/api/vacancies/${encodeURIComponent(vacancy)}/slate`);
  const [isAdding, setAdding] = useState(false);
  return (
    <Answered query={query}>
      {({ sentence, order, within, outside, profile, feedback }) => (
        <Section
          id="slate"
          title="Who stands for it"
          note={`${sentence} ${order} Those from within see that you looked.`}
          actions={
            <Button
              variant="default"
              leftSection={<Plus size={16} aria-hidden="true" />}
              onClick={() => setAdding(true)}
            >
              Note somebody from outside
            </Button>
          }
        >
          {within.length + outside.length === 0 ? (
            <Empty title="Nobody stood up">Let the call run on, or look outside.</Empty>
          ) : (
            <div className={classes.candidates}>
              {within.map((each) => (
                <Within key={each.person.id} of={each} feedback={feedback.notConnected} />
              ))}
              {outside.map((each) => (
                <Outside key={each.id} {...{ vacancy, profile }} of={each} />
              ))}
            </div>
          )}
          {isAdding && <OutsideForm {...{ vacancy, profile }} onClose={() => setAdding(false)} />}
        </Section>
      )}
    </Answered>
  );
};
