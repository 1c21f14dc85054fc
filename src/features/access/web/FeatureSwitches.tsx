import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { addDays, longDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { FeatureAnswer, FeaturesAnswer } from '../featureApi.ts';
import classes from './access.module.css';

const stateOf = ({ state, onFrom }: FeatureAnswer): string =>
  state === 'announced' ? `on from ${longDay(onFrom ?? '')}` : state;

interface SwitchFormProps {
  readonly feature: FeatureAnswer;
  readonly onClose: () => void;
}

const SwitchForm = ({ feature: { name, title, state }, onClose }: SwitchFormProps) => {
  const { today } = useViewer();
  const isOff = state === 'off';
  const [day, setDay] = useState(addDays(today, 14));
  const [reason, setReason] = useState('');
  const send = useSend(isOff ? `Everybody is told about ${title} now.` : `${title} is off.`);
  const body = { onFrom: isOff ? day : null, reason: reason.trim() };
  return (
    <FormDrawer
      title={isOff ? `Switch on ${title}` : `Switch off ${title}`}
      submitLabel={isOff ? 'Switch on' : 'Switch off'}
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: 'PUT', path: `/api/features/${name}`, body }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={!isOff || day !== ''}
    >
      <p>
        {isOff
          ? 'Each person is shown the notice from now on. Nothing about a person is shown to others before they have read it.'
          : 'Nothing is shown to anybody any more. What was recorded stays, for the people it is about.'}
      </p>
      {isOff && (
        <DayField
          label="From"
          description="Give people time to read the notice."
          value={day}
          onChange={setDay}
          min={today}
          required
        />
      )}
      <Textarea
        label="Why"
        description="Kept in the audit log."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};

const Feature = ({ feature }: { readonly feature: FeatureAnswer }) => {
  const maySwitch = useViewer().may.includes('settings.edit');
  const [isOpen, setOpen] = useState(false);
  const { title, purpose, state, notice, readers } = feature;
  return (
    <li>
      <div className={classes.feature}>
        <h3>
          {title} <Tag tone={state === 'on' ? 'good' : 'plain'}>{stateOf(feature)}</Tag>
        </h3>
        <p>{purpose}</p>
        <p className="wh-quiet wh-small">{count(readers, 'person has', 'people have')} read its notice.</p>
        <details>
          <summary>What each person is told first</summary>
          <ul className={classes.notice}>
            {notice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
      {maySwitch && (
        <Button variant="default" size="xs" onClick={() => setOpen(true)}>
          {state === 'off' ? `Switch on ${title}…` : `Switch off ${title}…`}
        </Button>
      )}
      {isOpen && <SwitchForm feature={feature} onClose={() => setOpen(false)} />}
    </li>
  );
};

/** Features about people: off until switched on, each with the notice that people read first. */
export const FeatureSwitches = () => {
  const query = useAnswer<FeaturesAnswer>('/api/features');
  return (
    <Section
      id="features"
      title="Features about people"
      note="They start off. An owner or admin switches them on, and each person reads a notice first."
    >
      <Answered query={query}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((feature) => (
              <Feature key={feature.name} feature={feature} />
            ))}
          </ul>
        )}
      </Answered>
    </Section>
  );
};
