import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { useViewer } from '../../../ui/viewer.tsx';

interface TalkFormProps {
  /** `/api/me/care/talks` */
  readonly path: string;
  /** With whom: `Xiu Jetty`. */
  readonly name: string;
  readonly days: readonly string[];
  readonly onClose: () => void;
}

/** Ticks a day on which the two talked, or takes a tick back. */
export const TalkForm = ({ path, name, days, onClose }: TalkFormProps) => {
  const { today } = useViewer();
  const [on, setOn] = useState(today);
  const isTicked = days.includes(on);
  const send = useSend(isTicked ? 'Taken back.' : 'Ticked.');
  return (
    <FormDrawer
      title={`We talked, ${name} and I`}
      submitLabel={isTicked ? 'Take the tick back' : 'Tick this day'}
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ method: isTicked ? 'DELETE' : 'PUT', path: `${path}/${on}` }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={on !== ''}
    >
      <DayField label="On" value={on} max={today} onChange={setOn} />
      <p className="wh-quiet wh-small">
        {isTicked
          ? 'This day is ticked already. If you did not talk then after all, take it back.'
          : 'Either of you ticks. The day is all that is kept.'}
      </p>
    </FormDrawer>
  );
};
