import { Button, NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { groupBy } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortMoment } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import type { AssumptionAnswer, AssumptionsAnswer } from '../api.ts';
import classes from './load.module.css';

const titles: Readonly<Record<string, string>> = {
  load: 'Load of a week',
  leadership: 'One seat or two',
  delegation: 'Do it or delegate',
  mentoring: 'Mentors',
  vacancies: 'How leaders come',
  care: 'Nobody is forgotten',
};

const AssumptionForm = ({
  assumption,
  onClose,
}: {
  readonly assumption: AssumptionAnswer;
  readonly onClose: () => void;
}) => {
  const { name, says, unit, least, most, version, source } = assumption;
  const [value, setValue] = useState<number | ''>(assumption.value);
  const [reason, setReason] = useState('');
  const send = useSend('Saved. Everything is worked out anew with it.');
  const put = (next: number | null) =>
    send.mutate(
      {
        ...{ method: 'PUT', path: `/api/assumptions/${encodeURIComponent(name)}`, version },
        body: { value: next, reason: reason.trim() },
      },
      { onSuccess: onClose },
    );
  const isReady = value !== '' && reason.trim().length >= 3;
  return (
    <FormDrawer
      title="Change an assumption"
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() => put(Number(value))}
      isSending={send.isPending}
      error={send.error}
      isReady={isReady}
    >
      <p>{says}</p>
      <p className="wh-quiet wh-small">
        Default {assumption.default} {unit}. Source: {source}.
      </p>
      <NumberInput
        label="Value"
        description={`From ${least} to ${most}${unit ? ` ${unit}` : ''}.`}
        value={value}
        onChange={(next) => setValue(next === '' ? '' : Number(next))}
        min={least}
        max={most}
        clampBehavior="none"
        error={value !== '' && (value < least || value > most) ? `From ${least} to ${most}.` : undefined}
      />
      <Textarea
        label="Why"
        description="Everyone reads it. What do you know that the default does not?"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
      {assumption.value !== assumption.default && (
        <Button
          variant="default"
          disabled={reason.trim().length < 3}
          loading={send.isPending}
          onClick={() => put(null)}
        >
          Back to the default, {assumption.default}
        </Button>
      )}
    </FormDrawer>
  );
};

const Line = ({
  assumption,
  mayEdit,
}: {
  readonly assumption: AssumptionAnswer;
  readonly mayEdit: boolean;
}) => {
  const [isChanging, setChanging] = useState(false);
  const { says, value, unit, source, changed } = assumption;
  const isOurs = value !== assumption.default;
  return (
    <li className={classes.assumption}>
      <div>
        <p>
          {says} {isOurs && <Tag tone="watch">changed</Tag>}
        </p>
        <p className="wh-quiet wh-small">
          {isOurs ? `Default ${assumption.default}: ` : ''}
          {source}.
        </p>
        {changed && (
          <p className="wh-quiet wh-small">
            {changed.by?.name ?? 'Somebody'}, {shortMoment(changed.at)}: “{changed.reason}”
          </p>
        )}
      </div>
      <span className={`${classes.value} wh-numbers`}>
        {value} <span className="wh-quiet wh-small">{unit}</span>
      </span>
      {mayEdit && (
        <Button
          className={classes.deed!}
          variant="default"
          size="xs"
          aria-label={`Change: ${says}`}
          onClick={() => setChanging(true)}
        >
          Change
        </Button>
      )}
      {isChanging && <AssumptionForm assumption={assumption} onClose={() => setChanging(false)} />}
    </li>
  );
};

/** Everything that the models of leading take for granted, with its source, and who changed it. */
export const AssumptionsPage = () => {
  const query = useAnswer<AssumptionsAnswer>('/api/assumptions');
  return (
    <Answered query={query}>
      {({ items, mayEdit }) => (
        <>
          <p className={classes.note}>
            What the models of leading take for granted. Each stands here with its source; one without is a
            configurable assumption. Whoever changes one says why, and everything is worked out anew.
          </p>
          {[...groupBy(items, ({ feature }) => feature)].map(([feature, list]) => (
            <Section key={feature} id={feature} title={titles[feature] ?? feature}>
              <ul className={classes.assumptions}>
                {list.map((assumption) => (
                  <Line key={assumption.name} assumption={assumption} mayEdit={mayEdit} />
                ))}
              </ul>
            </Section>
          ))}
        </>
      )}
    </Answered>
  );
};
