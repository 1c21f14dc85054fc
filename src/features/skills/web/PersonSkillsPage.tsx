import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { shortDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { Assessing, PersonSkillsAnswer, SkillRef } from '../api.ts';
import { SayForm } from './SayForm.tsx';
import { ShownSkills } from './ShownSkills.tsx';
import classes from './skills.module.css';

const AsLeadsSee = ({ id }: { readonly id: string }) => {
  const query = useAnswer<PersonSkillsAnswer>(`/api/people/${encodeURIComponent(id)}/skills`);
  return (
    <Section id="levels" title="What is told" note="Words with their doubt. They see that you looked.">
      <Answered query={query}>
        {({ sentence, skills }) => (
          <>
            <p>{sentence}</p>
            <ShownSkills skills={skills} />
          </>
        )}
      </Answered>
    </Section>
  );
};

const Said = ({ said }: { readonly said: Assessing['said'] }) => {
  const takeBack = useSend('Taken back. It does not count any more.');
  return (
    <ul className={classes.pieces}>
      {said.map(({ id, skill, level, because, on }) => (
        <li key={id}>
          <div className={classes.pieceText}>
            <p>
              {skill.name}: {level} <span className="wh-quiet wh-small">{shortDay(on)}</span>
            </p>
            {because && <p className={classes.quote}>“{because}”</p>}
          </div>
          <Button
            variant="subtle"
            size="xs"
            loading={takeBack.isPending}
            aria-label={`Take back what I said about ${skill.name}`}
            onClick={() =>
              takeBack.mutate({
                path: `/api/skill-statements/${encodeURIComponent(id)}/withdrawal`,
                body: {},
              })
            }
          >
            Take back
          </Button>
        </li>
      ))}
    </ul>
  );
};

const Saying = ({ answer }: { readonly answer: Assessing }) => {
  const [saying, setSaying] = useState<SkillRef | 'any' | null>(null);
  const { person, asks, said, whyNot } = answer;
  return (
    <>
      {asks.length > 0 && (
        <Section id="asked" title="What you are asked">
          <ul className={classes.pieces}>
            {asks.map(({ id, skill, note }) => (
              <li key={id}>
                <div className={classes.pieceText}>
                  <p>How do you see them in {skill.name}?</p>
                  {note && <p className={classes.quote}>“{note}”</p>}
                </div>
                <Button size="xs" onClick={() => setSaying(skill)} aria-label={`Answer about ${skill.name}`}>
                  Answer
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        id="say"
        title="What you say"
        note={whyNot ?? 'They read it with your name, and can contest it. You can take it back.'}
        actions={
          whyNot === null && (
            <Button variant="default" onClick={() => setSaying('any')}>
              Say what {person.name.split(' ')[0]} knows
            </Button>
          )
        }
      >
        {said.length === 0 ? <Empty title="You have said nothing" /> : <Said said={said} />}
      </Section>
      {saying && (
        <SayForm
          person={person}
          isMe={false}
          skill={saying === 'any' ? undefined : saying}
          onClose={() => setSaying(null)}
        />
      )}
    </>
  );
};

/** Somebody else's skills: what leads see of them, and what the viewer says. */
export const PersonSkillsPage = ({ id }: { readonly id: string }) => {
  const query = useAnswer<Assessing>(`/api/people/${encodeURIComponent(id)}/skills/assessing`);
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={`Skills of ${answer.person.name}`}
          over={
            <Link to="/people/$id" params={{ id }}>
              {answer.person.name}
            </Link>
          }
          width="reading"
        >
          {answer.maySee && <AsLeadsSee id={id} />}
          <Saying answer={answer} />
        </Page>
      )}
    </Answered>
  );
};
