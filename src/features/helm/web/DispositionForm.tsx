import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { addDays, addMonths } from '../../../ui/dates.ts';
import { useViewer } from '../../../ui/viewer.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { FindingAnswer } from '../api.ts';

export type Disposing = FindingAnswer['disposition']['state'] | 'owner';

interface DispositionFormProps {
  readonly finding: FindingAnswer;
  readonly deed: Disposing;
  readonly version: string;
  readonly onClose: () => void;
}

const forms: Readonly<Record<Disposing, { title: string; submit: string; said: string }>> = {
  snoozed: {
    title: 'Snooze until',
    submit: 'Snooze',
    said: 'Snoozed. It comes back on its day, or when the facts change.',
  },
  accepted: {
    title: 'Accept until',
    submit: 'Accept',
    said: 'Accepted. It comes back on its day, or when the facts change.',
  },
  resolved: {
    title: 'Resolve',
    submit: 'Resolve',
    said: 'Resolved. It comes back only when the facts change.',
  },
  open: { title: 'Open it again', submit: 'Open it again', said: 'Open again.' },
  owner: { title: 'Who looks after it?', submit: 'Save', said: 'The finding has an owner now.' },
};

/** Answers a finding: until when, why, and whose it is. */
export const DispositionForm = ({ finding, deed, version, onClose }: DispositionFormProps) => {
  const { today } = useViewer();
  const search = usePeopleSearch();
  const { disposition } = finding;
  const [until, setUntil] = useState(deed === 'snoozed' ? addDays(today, 14) : addMonths(today, 3));
  const [reason, setReason] = useState(disposition.reason ?? '');
  const [owner, setOwner] = useState<Choice | null>(disposition.owner);
  const words = forms[deed];
  const send = useSend(words.said);
  const hasUntil = deed === 'snoozed' || deed === 'accepted';
  const needsReason = deed === 'accepted' || deed === 'resolved';
  const submit = () =>
    send.mutate(
      {
        method: 'PUT',
        path: `/api/findings/${encodeURIComponent(finding.key)}`,
        version,
        body: {
          state: deed === 'owner' ? disposition.state : deed,
          until: hasUntil ? until : deed === 'owner' ? disposition.until : null,
          reason: reason.trim() || null,
          owner: owner?.id ?? null,
          fingerprint: finding.fingerprint,
        },
      },
      { onSuccess: onClose },
    );
  return (
    <FormDrawer
      title={words.title}
      submitLabel={words.submit}
      opened
      onClose={onClose}
      onSubmit={submit}
      isSending={send.isPending}
      error={send.error}
      isReady={(!hasUntil || until !== '') && (!needsReason || reason.trim().length > 0)}
    >
      <p>{finding.sentence}</p>
      {hasUntil && (
        <DayField label="Until" value={until} onChange={setUntil} min={addDays(today, 1)} required />
      )}
      {deed !== 'owner' && deed !== 'open' && (
        <Textarea
          label="Why"
          description={needsReason ? 'Everybody who sees the finding reads it.' : 'If you like.'}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required={needsReason}
          autosize
          minRows={2}
        />
      )}
      {deed !== 'open' && (
        <PersonPicker
          label="Owner"
          description="Who looks after it."
          value={owner}
          onChange={setOwner}
          search={search}
        />
      )}
    </FormDrawer>
  );
};
