import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { AbsencesAnswer } from '../api.ts';
import classes from './calendar.module.css';

const AbsenceForm = ({ path, onClose }: { readonly path: string; readonly onClose: () => void }) => {
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const send = useSend('Absence recorded.');
  return (
    <FormDrawer
      title="Days away"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ path, body: { first, last: last === '' ? null : last } }, { onSuccess: onClose })
      }
      submitLabel="Record"
      isSending={send.isPending}
      error={send.error}
      isReady={first !== ''}
    >
      <DayField label="First day" value={first} onChange={setFirst} required data-autofocus />
      <DayField
        label="Last day"
        description="Leave it empty while it is not known."
        value={last}
        onChange={setLast}
      />
      <p className="wh-small wh-quiet">Why is not asked. Knowledge is not forgotten on these days.</p>
    </FormDrawer>
  );
};

/** When a person is not here: seen and recorded by the person and their manager. */
export const Absences = ({ person }: { readonly person: string }) => {
  const path = `/api/people/${encodeURIComponent(person)}/absences`;
  const query = useAnswer<AbsencesAnswer>(path);
  const [isOpen, setOpen] = useState(false);
  const takeBack = useSend('Absence taken back.');
  return (
    <Answered query={query}>
      {({ items, mayEdit }) => (
        <>
          {items.length === 0 ? (
            <Empty title="No absence is recorded" />
          ) : (
            <ul className={classes.list}>
              {items.map(({ id, first, last }) => (
                <li key={id}>
                  <span className="wh-numbers">
                    {last === null ? `since ${shortDay(first)}` : `${shortDay(first)} – ${shortDay(last)}`}
                  </span>
                  {mayEdit && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      loading={takeBack.isPending}
                      aria-label={`Take back the absence from ${shortDay(first)}`}
                      onClick={() => takeBack.mutate({ method: 'DELETE', path: `${path}/${id}` })}
                    >
                      Take back
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
          {mayEdit && (
            <Button
              variant="default"
              mt={12}
              leftSection={<Plus size={16} aria-hidden="true" />}
              onClick={() => setOpen(true)}
            >
              Days away
            </Button>
          )}
          {isOpen && <AbsenceForm path={path} onClose={() => setOpen(false)} />}
        </>
      )}
    </Answered>
  );
};
