import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Card, Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { NotYet } from '../../access/web/index.tsx';
import { capital, PersonLink, TeamLink } from '../../people/web/index.tsx';
import type { ChoiceAnswer, VacancyAnswer } from '../api.ts';
import { CallForm } from './CallForm.tsx';
import { Comparison } from './Comparison.tsx';
import { DecideForm } from './DecideForm.tsx';
import { DropForm } from './DropForm.tsx';
import { EffectCurves } from './EffectCurves.tsx';
import { Emptied } from './Emptied.tsx';
import { OpenForm } from './OpenForm.tsx';
import { Slate } from './Slate.tsx';
import { StandForm } from './StandForm.tsx';
import classes from './vacancies.module.css';
import { lastDay, stageTones, stageWords } from './words.ts';

type Deed = 'change' | 'call' | 'stand' | 'decide' | 'drop';

const Call = ({ answer }: { readonly answer: VacancyAnswer }) => {
  const { words, profile, call, span, seat } = answer;
  return (
    <Section
      id="call"
      title="The call"
      note={
        call
          ? `Open for everybody from ${longDay(call.from)} until ${lastDay(call.to)}.`
          : 'An open call comes first: nobody is chosen before everybody could stand up.'
      }
    >
      {words === null ? (
        <Empty title="No call is open yet" />
      ) : (
        <>
          <p className={classes.call}>{words}</p>
          {profile.length > 0 && (
            <div className={classes.under}>
              <p className={classes.small}>The background it needs</p>
              <ul className={classes.profile}>
                {profile.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <p className={`${classes.small} ${classes.under}`}>
        {count(span.members, 'person is', 'people are')} on {seat.team.name}
        {span.reports > 0 ? `, and ${count(span.reports, 'reports', 'report')} to this seat` : ''}.
      </p>
    </Section>
  );
};

const Mine = ({ answer, onDo }: { readonly answer: VacancyAnswer; readonly onDo: (deed: Deed) => void }) => {
  const withdraw = useSend('Taken back. Nobody else sees it any more.');
  const { mine, id, stage } = answer;
  if (mine === null || stage === 'ended') return null;
  const isWithdrawn = mine.withdrawnOn !== null;
  return (
    <Section
      id="mine"
      title="What I wrote"
      note={
        isWithdrawn
          ? `Taken back on ${longDay(mine.withdrawnOn!)}. Nobody sees it, and it is erased when the process ends.`
          : `You stand since ${longDay(mine.stoodOn)}. Those who choose see this once the call is over.`
      }
    >
      <Card>
        <p className={classes.quote}>“{mine.statement}”</p>
        <p className={classes.small}>
          {mine.episodes.length === 0
            ? 'You show no time of leading.'
            : `You show ${count(mine.episodes.length, 'time', 'times')} of leading.`}
        </p>
        <div className={`${classes.deeds} ${classes.under}`}>
          {stage === 'open' && (
            <Button size="xs" variant="default" onClick={() => onDo('stand')}>
              {isWithdrawn ? 'Stand up again' : 'Change it'}
            </Button>
          )}
          {!isWithdrawn && (
            <Button
              size="xs"
              variant="subtle"
              loading={withdraw.isPending}
              onClick={() =>
                withdraw.mutate({ path: `/api/me/candidacies/${encodeURIComponent(id)}/withdrawal` })
              }
            >
              Take it back
            </Button>
          )}
          <Link to="/me/candidacies">All I stand for</Link>
        </div>
      </Card>
    </Section>
  );
};

const Background = ({ answer }: { readonly answer: VacancyAnswer }) => (
  <Section id="why" title="Why it is open">
    <dl className={classes.facts}>
      <dt>Why</dt>
      <dd>{answer.reason}</dd>
      {answer.since && (
        <>
          <dt>Vacant</dt>
          <dd>since {longDay(answer.since)}</dd>
        </>
      )}
      <dt>To be filled</dt>
      <dd>
        by {longDay(answer.fillBy)} {answer.isLate && <Tag tone="bad">overdue</Tag>}
      </dd>
      <dt>Stands in</dt>
      <dd>{answer.cover ? <PersonLink person={answer.cover} /> : 'nobody'}</dd>
      <dt>Waits for it</dt>
      <dd>
        {answer.waits.length === 0 ? (
          'nothing is written down'
        ) : (
          <ul>
            {answer.waits.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <p className={classes.small}>{answer.waitsElsewhere.join(' ')}</p>
      </dd>
      <dt>Opened</dt>
      <dd>
        {shortDay(answer.openedOn)}
        {answer.openedBy && (
          <>
            {' '}
            by <PersonLink person={answer.openedBy} />
          </>
        )}
      </dd>
    </dl>
  </Section>
);

const HireOrPromote = ({ id, isEnded }: { readonly id: string; readonly isEnded: boolean }) => {
  const query = useAnswer<ChoiceAnswer>(`/api/vacancies/${encodeURIComponent(id)}/choice`);
  return (
    <Answered query={query}>
      {(choice) => (
        <>
          {!isEnded && (
            <Section id="choice" title="Hire or promote" note={choice.sentence}>
              <EffectCurves choice={choice} />
              <Comparison choice={choice} />
            </Section>
          )}
          {choice.emptied.length > 0 && (
            <Section
              id="emptied"
              title={isEnded ? 'The place that is left' : 'What a promotion leaves behind'}
              note="Facts about the code: what hangs on one person, and who worked there. No count of what anybody did."
            >
              <div className={classes.candidates}>
                {choice.emptied.map((each) => (
                  <Emptied key={each.person.id} of={each} />
                ))}
              </div>
              {isEnded && (
                <p className={`${classes.small} ${classes.under}`}>
                  Who learns what is said in the first 90 days of who was promoted.
                </p>
              )}
            </Section>
          )}
        </>
      )}
    </Answered>
  );
};

const End = ({ end }: { readonly end: NonNullable<VacancyAnswer['end']> }) => (
  <Section id="end" title="How it ended">
    <dl className={classes.facts}>
      <dt>Decided</dt>
      <dd>
        {longDay(end.on)}
        {end.by && (
          <>
            {' '}
            by <PersonLink person={end.by} />
          </>
        )}
        {end.announcedOn && <span className={classes.small}> announced on {longDay(end.announcedOn)}</span>}
      </dd>
      {end.begins && (
        <>
          <dt>Begins</dt>
          <dd>{longDay(end.begins)}</dd>
        </>
      )}
      {end.reason && (
        <>
          <dt>Why</dt>
          <dd>{end.reason}</dd>
        </>
      )}
      {end.considered && (
        <>
          <dt>Considered</dt>
          <dd>{end.considered}</dd>
        </>
      )}
    </dl>
  </Section>
);

const EditMenu = ({
  answer,
  onDo,
}: {
  readonly answer: VacancyAnswer;
  readonly onDo: (deed: Deed) => void;
}) => (
  <Menu>
    <Menu.Target>
      <Button variant="default" rightSection={<ChevronDown size={15} aria-hidden="true" />}>
        Change
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item onClick={() => onDo('change')}>Reason, day, what waits…</Menu.Item>
      {answer.call && <Menu.Item onClick={() => onDo('call')}>The call…</Menu.Item>}
      <Menu.Divider />
      <Menu.Item color="red" onClick={() => onDo('drop')}>
        End it without filling…
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);

const Deeds = ({ answer, onDo }: { readonly answer: VacancyAnswer; readonly onDo: (deed: Deed) => void }) => {
  const { mayEdit, stage, whyNotStand, whyNoSlate, call, stands } = answer;
  if (stage === 'ended') return null;
  return (
    <>
      {whyNotStand === null && !stands && <Button onClick={() => onDo('stand')}>Stand up</Button>}
      {mayEdit && call === null && <Button onClick={() => onDo('call')}>Call it out</Button>}
      {mayEdit && whyNoSlate === null && <Button onClick={() => onDo('decide')}>Decide</Button>}
      {mayEdit && <EditMenu answer={answer} onDo={onDo} />}
    </>
  );
};

const Forms = ({
  deed,
  answer,
  onClose,
}: {
  readonly deed: Deed | null;
  readonly answer: VacancyAnswer;
  readonly onClose: () => void;
}) => {
  const { id, seat, mine } = answer;
  if (deed === 'change') return <OpenForm {...{ seat, onClose }} vacancy={answer} />;
  if (deed === 'call') return <CallForm vacancy={answer} onClose={onClose} />;
  if (deed === 'stand') return <StandForm vacancy={id} {...{ seat, mine, onClose }} />;
  if (deed === 'decide') return <DecideForm vacancy={answer} onClose={onClose} />;
  return deed === 'drop' ? <DropForm vacancy={answer} onClose={onClose} /> : null;
};

const OnPage = ({
  answer,
  onDo,
}: {
  readonly answer: VacancyAnswer;
  readonly onDo: (deed: Deed) => void;
}) => {
  const { id, end, whyNoSlate, mayEdit, stage, standing } = answer;
  const isEnded = stage === 'ended';
  return (
    <>
      {end && <End end={end} />}
      {isEnded && end?.as === 'within' && mayEdit && <HireOrPromote id={id} isEnded />}
      <Call answer={answer} />
      {!isEnded && <NotYet feature="vacancies" standing={standing} />}
      <Mine answer={answer} onDo={onDo} />
      {whyNoSlate === null && mayEdit && (
        <>
          <Slate vacancy={id} />
          <HireOrPromote id={id} isEnded={false} />
        </>
      )}
      {whyNoSlate && !isEnded && (
        <Section id="slate" title="Who stands for it">
          <p>{whyNoSlate}</p>
        </Section>
      )}
      <Background answer={answer} />
    </>
  );
};

/** One vacancy: the call for everybody, what I wrote, and for those who choose who stands and both ways side by side. */
export const VacancyPage = ({ id }: { readonly id: string }) => {
  const query = useAnswer<VacancyAnswer>(`/api/vacancies/${encodeURIComponent(id)}`, { ...useAsOf() });
  const [deed, setDeed] = useState<Deed | null>(null);
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={`${capital(answer.seat.title)} of ${answer.seat.team.name}`}
          over={
            <>
              <Link to="/vacancies">Open seats</Link> <span aria-hidden="true">›</span>{' '}
              <TeamLink team={answer.seat.team} />{' '}
              <Tag tone={stageTones[answer.stage]}>{stageWords[answer.stage]}</Tag>
            </>
          }
          lead={answer.sentence}
          actions={<Deeds answer={answer} onDo={setDeed} />}
        >
          <OnPage answer={answer} onDo={setDeed} />
          <Forms deed={deed} answer={answer} onClose={() => setDeed(null)} />
        </Page>
      )}
    </Answered>
  );
};
