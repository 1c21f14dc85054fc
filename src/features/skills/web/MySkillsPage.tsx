import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { count, inWords } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { NotYet } from '../../access/web/index.tsx';
import type { MySkillsAnswer, ShownSkill } from '../api.ts';
import { AskForm } from './AskForm.tsx';
import { CodeChoice } from './CodeChoice.tsx';
import { MySkillCard } from './MySkillCard.tsx';
import { Asked, AskingMe } from './Requests.tsx';
import { SayForm } from './SayForm.tsx';
import { ShownSkills } from './ShownSkills.tsx';
import classes from './skills.module.css';
import { WishForm } from './WishForm.tsx';

/** What is left of a skill for others: no wishes kept to oneself, nothing where no level is told. */
const asShown = (skills: MySkillsAnswer['skills']): readonly ShownSkill[] =>
  skills
    .map(({ wish, ...skill }) => ({ ...skill, wish: wish?.shownTo === 'leads' ? wish : null }))
    .filter(({ told, wish }) => told !== null || wish !== null);

const OnPage = ({ answer }: { readonly answer: MySkillsAnswer }) => {
  const { person, letsCode, skills, seenBy, asked, asksMe } = answer;
  const shown = asShown(skills);
  return (
    <>
      {asksMe.length > 0 && (
        <Section id="asks" title="Who asks me">
          <AskingMe requests={asksMe} />
        </Section>
      )}
      <Section id="code" title="The code I know">
        <CodeChoice letsCode={letsCode} />
      </Section>
      <Section
        id="skills"
        title="What I know and wish"
        note="Each level comes with its doubt. A hollow dot: fewer than three peers have said so."
      >
        {skills.length === 0 ? (
          <Empty title="Nothing is recorded yet">
            Say yourself what you know, or ask somebody you work with.
          </Empty>
        ) : (
          <div className={classes.skills}>
            {skills.map((skill) => (
              <MySkillCard key={skill.skill.id} skill={skill} me={person} />
            ))}
          </div>
        )}
      </Section>
      <Section
        id="seen"
        title="What others see"
        note={
          seenBy.length === 0
            ? 'Nobody is recorded as your manager or tech lead, so nobody sees it.'
            : `${inWords(seenBy.map(({ name }) => name))} ${seenBy.length === 1 ? 'sees' : 'see'} this and no more: no numbers, and not who said what.`
        }
      >
        {shown.length === 0 ? <Empty title="Nothing" /> : <ShownSkills skills={shown} />}
      </Section>
      {asked.length > 0 && (
        <Section id="asked" title="Whom I asked">
          <Asked requests={asked} />
        </Section>
      )}
    </>
  );
};

const Mine = () => {
  const query = useAnswer<MySkillsAnswer>('/api/me/skills');
  const [deed, setDeed] = useState<'say' | 'ask' | 'wish' | null>(null);
  const close = () => setDeed(null);
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="My skills"
          over={<Link to="/me">Me</Link>}
          lead={answer.sentence}
          width="reading"
          actions={
            answer.standing === 'on' && (
              <>
                <Button leftSection={<Plus size={16} aria-hidden="true" />} onClick={() => setDeed('say')}>
                  Say what I know
                </Button>
                <Button variant="default" onClick={() => setDeed('wish')}>
                  Add a wish
                </Button>
                <Button variant="default" onClick={() => setDeed('ask')}>
                  Ask somebody
                </Button>
              </>
            )
          }
        >
          {answer.toAnswer > 0 && (
            <p>
              <Link to="/me/skills/answers">
                {count(answer.toAnswer, 'contested piece waits', 'contested pieces wait')} for your answer
              </Link>
            </p>
          )}
          {answer.standing === 'on' ? (
            <OnPage answer={answer} />
          ) : (
            <NotYet
              feature="skills"
              standing={answer.standing}
              off="Nothing about skills is shown to anybody."
            />
          )}
          {deed === 'say' && <SayForm person={answer.person} isMe onClose={close} />}
          {deed === 'ask' && <AskForm onClose={close} />}
          {deed === 'wish' && <WishForm onClose={close} />}
        </Page>
      )}
    </Answered>
  );
};

/** One's own skills: every piece with who said it and when, and what others see of it. */
export const MySkillsPage = () =>
  useViewer().person === null ? (
    <Page title="My skills" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
