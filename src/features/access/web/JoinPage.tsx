import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../../ui/api/Api.tsx';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { SignFrame } from './SignFrame.tsx';
import { shortestPassword } from './shortestPassword.ts';

interface JoinPageProps {
  /** Stands behind the # of the link, so that no log and no other site learns it. */
  readonly token: string;
  readonly onDone: () => void;
}

/** Where a one-time link leads: the owner's of the first start, or an invitation. */
export const JoinPage = ({ token, onDone }: JoinPageProps) => {
  const api = useApi();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [organisation, setOrganisation] = useState('');
  const send = useSend();
  const link = useMutation({
    mutationFn: () =>
      api.send<{ email: string | null; isOwner: boolean; isRecovery: boolean }>(
        'POST',
        '/api/invitations/look',
        {
          body: { token },
        },
      ),
  });
  const look = useRef(link.mutate);
  useEffect(() => {
    if (token !== '') look.current();
  }, [token]);
  const isOwner = link.data?.isOwner ?? false;
  const isRecovery = link.data?.isRecovery ?? false;
  const named = isRecovery ? {} : { organisation: organisation.trim() };
  const ownersDeed = isRecovery ? 'Set the password' : 'Create the account';
  const who = { token, name: name.trim(), password };
  const sent = isOwner
    ? { path: '/api/owner', body: { ...who, email: email.trim(), ...named } }
    : { path: '/api/invitations/accept', body: who };
  return (
    <SignFrame
      title={isOwner ? 'Take the helm' : 'Come aboard'}
      lead={
        isOwner
          ? isRecovery
            ? 'Set the owner’s e-mail, name and password anew. You are signed out everywhere else.'
            : 'You are the first here. Make the owner’s account; everybody else comes by invitation.'
          : 'You were invited. Choose a password and you are in.'
      }
      error={link.error ?? send.error}
      onSubmit={() => send.mutate(sent, { onSuccess: onDone })}
    >
      {token === '' && <p role="alert">The link is not whole. Copy it again, with all that follows the #.</p>}
      <TextInput
        label="Your name"
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        value={link.data?.email ?? email}
        readOnly={!isOwner}
        onChange={(event) => setEmail(event.currentTarget.value)}
        required
      />
      <PasswordInput
        label="Password"
        description={`At least ${shortestPassword} characters.`}
        autoComplete="new-password"
        minLength={shortestPassword}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
        required
      />
      {isOwner && !isRecovery && (
        <TextInput
          label="Organisation"
          placeholder="Harbour"
          autoComplete="organization"
          value={organisation}
          onChange={(event) => setOrganisation(event.currentTarget.value)}
          required
        />
      )}
      <Button type="submit" size="md" loading={send.isPending} disabled={!link.data}>
        {isOwner ? ownersDeed : 'Accept the invitation'}
      </Button>
    </SignFrame>
  );
};
