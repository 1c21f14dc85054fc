import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { SignFrame } from './SignFrame.tsx';

interface SignInPageProps {
  readonly organisation: string;
  /** True: nobody can sign in yet, the link of the first start comes first. */
  readonly needsOwner: boolean;
  readonly onDone: () => void;
}

export const SignInPage = ({ organisation, needsOwner, onDone }: SignInPageProps) => {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const send = useSend();
  const body = { email: email.trim(), password };
  const lead = needsOwner
    ? 'Nobody has an account here yet. Open the one-time link that was printed where Wheelhouse was started.'
    : `Welcome back${organisation ? ` to ${organisation}` : ''}.`;
  return (
    <SignFrame
      title="Sign in"
      lead={lead}
      error={send.error}
      onSubmit={() => send.mutate({ path: '/api/sessions', body }, { onSuccess: onDone })}
    >
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        required
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
        required
      />
      <Button type="submit" size="md" loading={send.isPending}>
        Sign in
      </Button>
    </SignFrame>
  );
};
