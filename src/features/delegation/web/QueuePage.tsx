import { Button, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ClipboardPaste, Plus } from 'lucide-react';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Card, Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { NotYet } from '../../access/web/index.tsx';
import type { LineAnswer, QueueAnswer } from '../api.ts';
import { Classes } from './Classes.tsx';
import classes from './delegation.module.css';
import { ItemForm } from './ItemForm.tsx';
import { QueueLine } from './QueueLine.tsx';
import { ReadingForm } from './ReadingForm.tsx';

const mostIn = (lines: readonly LineAnswer[]): number =>
  Math.max(1, ...lines.map(({ item }) => Math.max(item.hours.high, item.heldUpHours)));

const Waiting = ({ answer, isPast }: { readonly answer: QueueAnswer; readonly isPast: boolean }) => {
  const { waiting, asOf, withoutSkills } = answer;
  if (waiting.length === 0)
    return (
      <Empty title={isPast ? 'Nothing waited on this day' : 'Nothing waits for you'}>
        Type what people wait for, paste a list, or bring a CSV file of your tracker.
      </Empty>
    );
  const most = mostIn(waiting);
  return (
    <>
      {withoutSkills && <p className={classes.remark}>{withoutSkills}</p>}
      <ol className={classes.lines}>
        {waiting.map((line) => (
          <QueueLine key={line.item.id} line={line} most={most} day={asOf} />
        ))}
      </ol>
    </>
  );
};

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly LineAnswer[];
  readonly day: string;
}

const List = ({ id, title, note, lines, day }: ListProps) =>
  lines.length > 0 && (
    <Section id={id} title={title} note={note}>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <QueueLine key={line.item.id} line={line} day={day} />
        ))}
      </ul>
    </Section>
  );

const Sharing = ({ sharesMu }: { readonly sharesMu: boolean }) => {
  const send = useSend('Your choice is recorded.');
  return (
    <Switch
      checked={sharesMu}
      disabled={send.isPending}
      label="Show what an hour of mine is worth to who judges my seat"
      description="The number alone, where they look whether one seat should become two. Nothing of the queue; you see who looked, and can take it back at any time."
      onChange={(event) =>
        send.mutate({
          method: 'PUT',
          path: '/api/me/queue-sharing',
          body: { sharesMu: event.currentTarget.checked },
        })
      }
    />
  );
};

const OnPage = ({ answer, isPast }: { readonly answer: QueueAnswer; readonly isPast: boolean }) => {
  const { mu, handedOn, past, classes: estimated, rubberStamp, asOf } = answer;
  return (
    <>
      {rubberStamp && (
        <Card className={classes.stamp!}>
          <p>{rubberStamp}</p>
        </Card>
      )}
      <Section
        id="waiting"
        title="What waits for you"
        note={`What costs most while it waits comes first. ${mu?.sentence ?? ''} Nobody else sees any of it.`}
      >
        <Waiting answer={answer} isPast={isPast} />
      </Section>
      <List
        id="handed-on"
        title="Handed on"
        note="Not done yet. Who has it sees this one thing."
        lines={handedOn}
        day={asOf}
      />
      {estimated.length > 0 && (
        <Section
          id="classes"
          title="How each kind of task is estimated now"
          note="From what came of things you handed on, by kind of task and never by person."
        >
          <Classes classes={estimated} />
        </Section>
      )}
      <List
        id="past"
        title="Off your list"
        note="Done and dropped, with what was predicted and what it took."
        lines={past}
        day={asOf}
      />
      {!isPast && (
        <Section id="sharing" title="Who sees it">
          <Sharing sharesMu={answer.sharesMu} />
        </Section>
      )}
    </>
  );
};

const Mine = () => {
  const asOf = useAsOf();
  const query = useAnswer<QueueAnswer>('/api/me/queue', { ...asOf });
  const [form, setForm] = useState<'item' | 'reading' | null>(null);
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  const close = () => setForm(null);
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="My queue"
          over={<Link to="/me">Me</Link>}
          lead={answer.sentence}
          actions={
            answer.standing === 'on' &&
            !isPast && (
              <>
                <Button leftSection={<Plus size={16} aria-hidden="true" />} onClick={() => setForm('item')}>
                  Add something
                </Button>
                <Button
                  variant="default"
                  leftSection={<ClipboardPaste size={16} aria-hidden="true" />}
                  onClick={() => setForm('reading')}
                >
                  Paste or bring a file
                </Button>
              </>
            )
          }
        >
          {answer.standing === 'on' ? (
            <OnPage answer={answer} isPast={isPast} />
          ) : (
            <NotYet
              feature="delegation"
              standing={answer.standing}
              off="No queue is kept, and nothing is handed on here."
            />
          )}
          {form === 'item' && <ItemForm onClose={close} />}
          {form === 'reading' && <ReadingForm onClose={close} />}
          {answer.standing === 'on' && (
            <p className={classes.foot}>
              <Link to="/me/handed">What was handed on to you</Link>
              {answer.handedOn.length > 0 && (
                <span className="wh-quiet"> · {count(answer.handedOn.length, 'thing')} handed on by you</span>
              )}
            </p>
          )}
        </Page>
      )}
    </Answered>
  );
};

/** One's own queue by cost of delay: what holds up whom, what to do oneself and what to hand on, what came of it. */
export const QueuePage = () =>
  useViewer().person === null ? (
    <Page title="My queue" over={<Link to="/me">Me</Link>}>
      <Empty title="Your account belongs to no person of the organisation">Ask an admin to link it.</Empty>
    </Page>
  ) : (
    <Mine />
  );
