import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import classes from './access.module.css';
import type { AccountAnswer } from './answers.ts';

interface AccountFormProps {
  readonly account: AccountAnswer;
  readonly onClose: () => void;
}

const LinkForm = ({ account, onClose }: AccountFormProps) => {
  const search = usePeopleSearch();
  const [person, setPerson] = useState<Choice | null>(null);
  const send = useSend('The account is linked.');
  const path = `/api/accounts/${encodeURIComponent(account.userId)}/person`;
  const submit = () =>
    send.mutate({ method: 'PUT', path, body: { personId: person?.id ?? null } }, { onSuccess: onClose });
  return (
    <FormDrawer
      title={`Who is ${account.email} here?`}
      submitLabel="Link"
      opened
      onClose={onClose}
      onSubmit={submit}
      isSending={send.isPending}
      error={send.error}
    >
      <PersonPicker
        label="Person"
        description="Empty: nobody of the organisation."
        value={person}
        onChange={setPerson}
        search={search}
      />
    </FormDrawer>
  );
};

const CloseForm = ({ account, onClose }: AccountFormProps) => {
  const send = useSend('The account is closed.');
  const path = `/api/accounts/${encodeURIComponent(account.userId)}`;
  return (
    <FormDrawer
      title={`Close the account of ${account.name}`}
      submitLabel="Close the account"
      danger
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ method: 'DELETE', path }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
    >
      <p>They can no longer sign in. What they did here keeps their name.</p>
    </FormDrawer>
  );
};

const AccountLine = ({ account }: { readonly account: AccountAnswer }) => {
  const [open, setOpen] = useState<'link' | 'close' | null>(null);
  const close = () => setOpen(null);
  return (
    <li>
      <div>
        <p>
          {account.name} {account.isOwner && <Tag>owner</Tag>}{' '}
          {account.isAdmin && !account.isOwner && <Tag>admin</Tag>}{' '}
          {account.isWorksCouncil && <Tag>works council</Tag>}
        </p>
        <p className="wh-quiet wh-small">
          {account.email}
          {account.personId === null && ', no person of the organisation yet'}
        </p>
      </div>
      <div className={classes.deeds}>
        <Button
          size="xs"
          variant="default"
          onClick={() => setOpen('link')}
          aria-label={`Link the account of ${account.name}`}
        >
          Link
        </Button>
        {!account.isOwner && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => setOpen('close')}
            aria-label={`Close the account of ${account.name}`}
          >
            Close
          </Button>
        )}
      </div>
      {open === 'link' && <LinkForm account={account} onClose={close} />}
      {open === 'close' && <CloseForm account={account} onClose={close} />}
    </li>
  );
};

/** Who may sign in, and who they are in the organisation. */
export const Accounts = () => {
  const query = useAnswer<{ items: readonly AccountAnswer[] }>('/api/accounts');
  return (
    <Answered query={query}>
      {({ items }) => (
        <ul className={classes.list}>
          {items.map((account) => (
            <AccountLine key={account.userId} account={account} />
          ))}
        </ul>
      )}
    </Answered>
  );
};
