import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { addDays, shortDay } from '../../../ui/dates.ts';
import { Card } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { MyLoadAnswer } from '../api.ts';
import { tenths } from '../hours.ts';
import { hourKinds, hoursOf, type WeekHours } from '../weekLog.ts';
import classes from './load.module.css';
import { kindLabels } from './words.ts';

const hints: Readonly<Record<keyof WeekHours, string>> = {
  ownWork: 'Code, designs',
  leading: 'Review, decide',
  people: 'Talks, hiring',
  other: 'At work',
};

const weekWords = (week: string): string => `${shortDay(week)} – ${shortDay(addDays(week, 4))}`;

interface LogFormProps {
  readonly log: MyLoadAnswer['log'];
  readonly contractHours: number;
}

/** The hours of a week in four numbers, filled in with those of the week before. */
export const LogForm = ({ log, contractHours }: LogFormProps) => {
  const [week, setWeek] = useState(log[0]!.week);
  const [typed, setTyped] = useState<WeekHours | null>(null);
  const send = useSend('Your week is logged.');
  const chosen = log.find((each) => each.week === week) ?? log[0]!;
  const hours = typed ?? chosen.hours;
  const choose = (next: string | null) => {
    if (next === null) return;
    setWeek(next);
    setTyped(null);
  };
  const save = (body: WeekHours) =>
    send.mutate(
      { method: 'PUT', path: `/api/me/load/weeks/${chosen.week}`, body },
      { onSuccess: () => setTyped(null) },
    );
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(hours);
        }}
      >
        <Select
          label="Week"
          data={log.map((each) => ({
            value: each.week,
            label: `${weekWords(each.week)}${each.isLogged ? ' · logged' : ''}`,
          }))}
          value={chosen.week}
          onChange={choose}
          allowDeselect={false}
          maw={320}
          mb={16}
        />
        <div className={classes.fields}>
          {hourKinds.map((kind) => (
            <NumberInput
              key={kind}
              label={kindLabels[kind]}
              description={hints[kind]}
              value={hours[kind]}
              onChange={(value) => setTyped({ ...hours, [kind]: Number(value) || 0 })}
              min={0}
              max={100}
              step={1}
              decimalScale={1}
              suffix=" h"
            />
          ))}
        </div>
        <div className={classes.logFoot}>
          <Button type="submit" loading={send.isPending} disabled={hoursOf(hours) === 0}>
            {chosen.isLogged ? 'Correct this week' : 'Log this week'}
          </Button>
          {chosen.isLogged && (
            <Button
              variant="subtle"
              onClick={() => save({ ownWork: 0, leading: 0, people: 0, other: 0 })}
              disabled={send.isPending}
            >
              Take it back
            </Button>
          )}
          <span className="wh-quiet wh-small wh-numbers" aria-live="polite">
            {tenths(hoursOf(hours))} of {contractHours} hours
          </span>
        </div>
        {send.error && <ProblemNote error={send.error} />}
      </form>
    </Card>
  );
};
