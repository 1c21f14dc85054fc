import { Select } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { useViewer } from '../../../ui/viewer.tsx';
import type { VacanciesAnswer } from '../api.ts';

interface EmeritusFormProps {
  readonly former: VacanciesAnswer['former'];
  readonly onClose: () => void;
}

/** Calls somebody who held a seat one to ask for advice on it. */
export const EmeritusForm = ({ former, onClose }: EmeritusFormProps) => {
  const { today } = useViewer();
  const [at, setAt] = useState<string | null>(null);
  const [from, setFrom] = useState(today);
  const send = useSend('Kept. They, and whoever answers for the team, may end it.');
  const of = at === null ? undefined : former[Number(at)];
  return (
    <FormDrawer
      title="Name an emeritus"
      submitLabel="Name them"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          { path: '/api/emeriti', body: { person: of!.person.id, post: of!.seat.post, from } },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
      isReady={of !== undefined && from !== ''}
    >
      <Select
        label="Who held which seat"
        data={former.map(({ person, seat, left }, index) => ({
          value: String(index),
          label: `${person.name}, ${seat.title} of ${seat.team.name} until ${shortDay(left)}`,
        }))}
        value={at}
        onChange={setAt}
        searchable
        required
        comboboxProps={{ withinPortal: true }}
      />
      <DayField label="From" value={from} onChange={setFrom} required />
    </FormDrawer>
  );
};
