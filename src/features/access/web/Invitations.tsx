import { Button, Checkbox, CopyButton, TextInput } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import { Accounts } from './Accounts.tsx';
import classes from './access.module.css';
import type { InvitationAnswer } from './answers.ts';

const NewLink = ({ link }: { readonly link: string }) => (
  <div className={classes.link} role="status">
    <p>Hand this link over yourself. It works once and is not shown again.</p>
    <code>{link}</code>
    <CopyButton value={link}>
      {({ copied, copy }) => (
        <Button
          size="xs"
          variant="default"
          onClick={copy}
          leftSection={
            copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />
          }
        >
          {copied ? 'Copied' : 'Copy the link'}
        </Button>
      )}
    </CopyButton>
  </div>
);

const InviteForm = () => {
  const search = usePeopleSearch();
  const [email, setEmail] = useState('');
  const [person, setPerson] = useState<Choice | null>(null);
  const [isAdmin, setAdmin] = useState(false);
  const [isWorksCouncil, setWorksCouncil] = useState(false);
  const send = useSend<{ link: string }>('The invitation is ready.');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { email: email.trim(), personId: person?.id ?? null, isAdmin, isWorksCouncil };
    send.mutate({ path: '/api/invitations', body });
  };
  return (
    <form onSubmit={submit}>
      <div className={classes.invite}>
        <TextInput
          label="E-mail"
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
        />
        <PersonPicker label="Who they are here" value={person} onChange={setPerson} search={search} />
        <Button type="submit" loading={send.isPending}>
          Invite
        </Button>
      </div>
      <div className={classes.checks}>
        <Checkbox
          label="Admin: accounts, connections, settings"
          checked={isAdmin}
          onChange={(event) => setAdmin(event.currentTarget.checked)}
        />
        <Checkbox
          label="Works council: works agreement and audit log"
          checked={isWorksCouncil}
          onChange={(event) => setWorksCouncil(event.currentTarget.checked)}
        />
      </div>
      {send.error && <ProblemNote error={send.error} />}
      {send.data && <NewLink link={send.data.link} />}
    </form>
  );
};

const InvitationLine = ({ invitation }: { readonly invitation: InvitationAnswer }) => {
  const { id, email, state, expiresAt } = invitation;
  const takeBack = useSend('The invitation was taken back.');
  return (
    <li>
      <div>
        <p>{email}</p>
        <p className="wh-quiet wh-small">
          {state === 'open' ? `until ${shortDay(expiresAt)}` : state}
          {takeBack.error && ` · ${takeBack.error.message}`}
        </p>
      </div>
      {invitation.isAdmin && <Tag>admin</Tag>}
      {invitation.isWorksCouncil && <Tag>works council</Tag>}
      {state === 'open' && (
        <Button
          size="xs"
          variant="default"
          aria-label={`Take back the invitation of ${email}`}
          onClick={() =>
            takeBack.mutate({ method: 'DELETE', path: `/api/invitations/${encodeURIComponent(id)}` })
          }
        >
          Take back
        </Button>
      )}
    </li>
  );
};

/** Makes links for people, ties their accounts to persons of the organisation, and lists what is out. */
export const Invitations = () => {
  const mayInvite = useViewer().may.includes('invitation.manage');
  const query = useAnswer<{ items: readonly InvitationAnswer[] }>('/api/invitations', {}, mayInvite);
  if (!mayInvite) return <p>You may not invite people. An admin and the owner may. Ask one of them.</p>;
  return (
    <>
      <InviteForm />
      <Section id="invited" title="Invited">
        <Answered query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="Nobody is invited yet" />
            ) : (
              <ul className={classes.list}>
                {items.map((invitation) => (
                  <InvitationLine key={invitation.id} invitation={invitation} />
                ))}
              </ul>
            )
          }
        </Answered>
      </Section>
      <Section id="accounts" title="Accounts">
        <Accounts />
      </Section>
    </>
  );
};
