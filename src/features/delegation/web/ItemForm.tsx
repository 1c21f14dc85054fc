import { Checkbox, NumberInput, Radio, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { ItemAnswer } from '../api.ts';
import { defaultRepeats } from '../queueItem.ts';
import classes from './delegation.module.css';

type Number = number | string;
interface Said {
  readonly title: string;
  readonly taskClass: string;
  readonly low: Number;
  readonly high: Number;
  readonly waitsFor: string;
  readonly heldUpHours: Number;
  readonly delayCost: Number;
  readonly repeats: Number;
  readonly alike: ItemAnswer['alike'];
  readonly due: string;
  readonly kind: ItemAnswer['kind'];
  readonly skills: string;
  readonly isConfidential: boolean;
}

const saidOf = (item: ItemAnswer | undefined): Said => ({
  ...{ title: item?.title ?? '', taskClass: item?.taskClass ?? '', waitsFor: item?.waitsFor ?? '' },
  ...{ low: item?.hours.low ?? '', high: item?.hours.high ?? '', heldUpHours: item?.heldUpHours ?? '' },
  ...{ delayCost: item?.delayCost ?? '', repeats: item?.repeats ?? defaultRepeats },
  ...{ alike: item?.alike ?? 'same', due: item?.due ?? '', kind: item?.kind ?? 'plain' },
  ...{ skills: item?.skills.join(', ') ?? '', isConfidential: item?.isConfidential ?? false },
});

const numberOr = (value: Number, otherwise: number): number => (value === '' ? otherwise : Number(value));

const requestOf = (said: Said, item: ItemAnswer | undefined) => {
  const low = numberOr(said.low, 1);
  return {
    ...{ title: said.title.trim(), taskClass: said.taskClass.trim() || said.title.trim().slice(0, 100) },
    hours: { low, high: numberOr(said.high, low) },
    ...{ waitsFor: said.waitsFor.trim() || null, heldUpHours: numberOr(said.heldUpHours, 0) },
    delayCost: said.delayCost === '' ? null : Number(said.delayCost),
    ...{ repeats: numberOr(said.repeats, defaultRepeats), alike: said.alike, due: said.due || null },
    ...{ kind: said.kind, isConfidential: said.isConfidential, externalKey: item?.externalKey ?? null },
    skills: said.skills
      .split(',')
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
  };
};

interface FieldsProps {
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
}

const Pair = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.pair}>{children}</div>
);

const Waits = ({ said, onSaid }: FieldsProps) => (
  <>
    <Textarea
      label="Who or what waits for it"
      value={said.waitsFor}
      onChange={(event) => onSaid({ ...said, waitsFor: event.currentTarget.value })}
      autosize
      minRows={1}
    />
    <Pair>
      <NumberInput
        label="Hours of others held up"
        description="A week, while it waits."
        value={said.heldUpHours}
        onChange={(heldUpHours) => onSaid({ ...said, heldUpHours })}
        min={0}
        max={10_000}
      />
      <NumberInput
        label="Or what a week costs"
        description="In hours of yours; takes its place."
        value={said.delayCost}
        onChange={(delayCost) => onSaid({ ...said, delayCost })}
        min={0}
        max={10_000}
      />
    </Pair>
  </>
);

const Kind = ({ said, onSaid }: FieldsProps) => (
  <>
    <Radio.Group
      label="What kind of work it is"
      value={said.kind}
      onChange={(kind) => onSaid({ ...said, kind: kind as Said['kind'] })}
    >
      <div className={classes.choices}>
        <Radio value="plain" label="Plain work" />
        <Radio value="stretch" label="One grows by it" />
        <Radio value="grunt" label="Has to be done, and nobody loves it: it goes round by turns" />
      </div>
    </Radio.Group>
    <TextInput
      label="Skills it needs"
      description="As the list of skills calls them, with commas between."
      value={said.skills}
      onChange={(event) => onSaid({ ...said, skills: event.currentTarget.value })}
    />
    <Checkbox
      label="Confidential"
      checked={said.isConfidential}
      onChange={(event) => onSaid({ ...said, isConfidential: event.currentTarget.checked })}
    />
  </>
);

const Again = ({ said, onSaid }: FieldsProps) => (
  <>
    <NumberInput
      label="How many times it will come"
      description="This one included, as far as you plan."
      value={said.repeats}
      onChange={(repeats) => onSaid({ ...said, repeats })}
      min={1}
      max={60}
      allowDecimal={false}
    />
    <Radio.Group
      label="When it comes again it is"
      value={said.alike}
      onChange={(alike) => onSaid({ ...said, alike: alike as Said['alike'] })}
    >
      <div className={classes.choices}>
        <Radio value="same" label="the same task" />
        <Radio value="similar" label="a similar one: one learns less from it" />
      </div>
    </Radio.Group>
  </>
);

/** Says what waits for one: typed, or changed. */
export const ItemForm = ({ item, onClose }: { readonly item?: ItemAnswer; readonly onClose: () => void }) => {
  const [said, setSaid] = useState(() => saidOf(item));
  const send = useSend(item ? 'Saved.' : 'It is in your queue.');
  const request = requestOf(said, item);
  const { low, high } = request.hours;
  const submit = () =>
    send.mutate(
      item
        ? {
            method: 'PUT',
            path: `/api/me/queue/${encodeURIComponent(item.id)}`,
            body: { version: item.version, item: request },
          }
        : { path: '/api/me/queue', body: request },
      { onSuccess: onClose },
    );
  return (
    <FormDrawer
      title={item ? 'Change it' : 'What waits for you?'}
      submitLabel={item ? 'Save' : 'Add'}
      opened
      onClose={onClose}
      onSubmit={submit}
      isSending={send.isPending}
      error={send.error}
      isReady={request.title !== '' && said.low !== '' && low > 0 && high >= low}
    >
      <TextInput
        label="What it is"
        value={said.title}
        onChange={(event) => setSaid({ ...said, title: event.currentTarget.value })}
        required
        maxLength={300}
      />
      <TextInput
        label="Kind of task"
        description="What comes of one kind is compared: Design review, Release notes …"
        value={said.taskClass}
        onChange={(event) => setSaid({ ...said, taskClass: event.currentTarget.value })}
        maxLength={100}
      />
      <Pair>
        <NumberInput
          label="Hours of yours"
          value={said.low}
          onChange={(value) => setSaid({ ...said, low: value })}
          min={0.1}
          max={2000}
          required
        />
        <NumberInput
          label="up to"
          value={said.high}
          onChange={(value) => setSaid({ ...said, high: value })}
          min={0.1}
          max={2000}
          error={high < low ? 'Less than the first number' : undefined}
        />
      </Pair>
      <Waits said={said} onSaid={setSaid} />
      <DayField label="Due" value={said.due} onChange={(due) => setSaid({ ...said, due })} />
      <Again said={said} onSaid={setSaid} />
      <Kind said={said} onSaid={setSaid} />
    </FormDrawer>
  );
};
