import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { capital, PersonLink } from '../../people/web/index.tsx';
import type { PartnershipAnswer } from '../api.ts';
import { levels } from '../partnership.ts';
import { StepLine } from './DecisionCard.tsx';
import classes from './leadership.module.css';
import { PartnershipForm } from './PartnershipForm.tsx';

type Shared = PartnershipAnswer['decisions'][number];

/** 0: the manager alone; 6: the tech lead alone. */
const placeOf = ({ by, level }: Shared): number => {
  const at = levels.indexOf(level);
  return by === 'EM' ? at : levels.length - 1 - at;
};

const Scale = ({ of }: { readonly of: Shared }) => (
  <span className={classes.scale} aria-hidden="true" style={{ '--at': placeOf(of) } as CSSProperties}>
    <span />
  </span>
);

const Decisions = ({ decisions }: Pick<PartnershipAnswer, 'decisions'>) => (
  <div className={classes.shared}>
    <div className={classes.scaleHead} aria-hidden="true">
      <span>manager</span>
      <span>both</span>
      <span>tech lead</span>
    </div>
    <ul className={classes.sharedList}>
      {decisions.map((each) => (
        <li key={each.what}>
          <strong>{each.what}</strong>
          <Scale of={each} />
          <span className={classes.sharedSays}>{each.says}</span>
        </li>
      ))}
    </ul>
  </div>
);

const Leaders = ({ answer }: { readonly answer: PartnershipAnswer }) => (
  <ul className={classes.leaders}>
    {answer.leaders.map(({ role, title, person }) => {
      const signed = answer.signatures.find((each) => each.person.id === person.id);
      return (
        <li key={`${role}${person.id}`}>
          <p className="wh-small wh-quiet">{capital(title)}</p>
          <p>
            <strong>
              <PersonLink person={{ ...person, label: person.name }} />
            </strong>
          </p>
          {!answer.isUsual && (
            <p className="wh-small">{signed ? `signed on ${longDay(signed.on)}` : 'not signed yet'}</p>
          )}
        </li>
      );
    })}
  </ul>
);

const Mine = ({ mine }: Pick<PartnershipAnswer, 'mine'>) => {
  const tick = useSend();
  return (
    <Section id="mine" title="Yours to do" note="From the decision to make two seats of one.">
      <ul className={classes.steps}>
        {mine.map((step) => (
          <StepLine
            key={step.id}
            step={step}
            onTick={(isDone) =>
              tick.mutate({ method: 'PUT', path: `/api/me/split-steps/${step.id}`, body: { isDone } })
            }
          />
        ))}
      </ul>
      {tick.error ? <ProblemNote error={tick.error} /> : null}
    </Section>
  );
};

const stateTags = {
  none: ['not written down', 'plain'],
  unsigned: ['not signed by both', 'watch'],
  signed: ['signed', 'good'],
  due: ['to be looked at again', 'watch'],
} as const;

const Body = ({ answer }: { readonly answer: PartnershipAnswer }) => {
  const [isEditing, setEditing] = useState(false);
  const sign = useSend('Signed.');
  const { team, state, version, mayEdit, maySign, isUsual, mine, reviewOn } = answer;
  const [word, tone] = stateTags[state];
  return (
    <Page
      title={`Who decides what: ${team.name}`}
      over={
        <Link to="/teams/$slug" params={{ slug: team.slug }}>
          {team.name}
        </Link>
      }
      lead={answer.sentence}
      actions={
        <>
          {maySign && (
            <Button
              loading={sign.isPending}
              onClick={() =>
                sign.mutate({
                  path: `/api/teams/${encodeURIComponent(team.slug)}/partnership/signature`,
                  body: { version },
                })
              }
            >
              Sign
            </Button>
          )}
          {mayEdit && (
            <Button variant={maySign ? 'default' : 'filled'} onClick={() => setEditing(true)}>
              {isUsual ? 'Write it down' : state === 'due' ? 'Look at it again' : 'Change'}
            </Button>
          )}
        </>
      }
    >
      {mine.length > 0 && <Mine mine={mine} />}
      <Section
        id="decisions"
        title={isUsual ? 'A beginning that is usual' : 'What the two agreed'}
        note={
          reviewOn
            ? `They look at it again on ${longDay(reviewOn)}.`
            : 'Nobody of this team has agreed on it.'
        }
        actions={<Tag tone={tone}>{word}</Tag>}
      >
        {sign.error ? <ProblemNote error={sign.error} /> : null}
        <Leaders answer={answer} />
        <Decisions decisions={answer.decisions} />
      </Section>
      {isEditing && <PartnershipForm answer={answer} onClose={() => setEditing(false)} />}
    </Page>
  );
};

/** Who of the two leaders of a team decides what: for everyone they lead to read. */
export const PartnershipPage = ({ slug }: { readonly slug: string }) => {
  const query = useAnswer<PartnershipAnswer>(`/api/teams/${encodeURIComponent(slug)}/partnership`, {
    ...useAsOf(),
  });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.team.id} answer={answer} />}
    </Answered>
  );
};
