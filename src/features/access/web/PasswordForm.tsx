import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import classes from './access.module.css';
import { shortestPassword } from './shortestPassword.ts';

const eye = { 'aria-label': 'Show the password' };

/** Changes one's own password; every other sign-in ends with it. */
export const PasswordForm = () => {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const send = useSend('Your password is changed.');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const clear = () => {
      setCurrent('');
      setNext('');
    };
    send.mutate({ method: 'PUT', path: '/api/password', body: { current, next } }, { onSuccess: clear });
  };
  return (
    <form onSubmit={submit}>
      <div className={classes.invite}>
        <PasswordInput
          label="Password now"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={eye}
          required
        />
        <PasswordInput
          label={`New one, at least ${shortestPassword} characters`}
          autoComplete="new-password"
          minLength={shortestPassword}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          visibilityToggleButtonProps={eye}
          required
        />
        <Button type="submit" variant="default" loading={send.isPending}>
          Change
        </Button>
      </div>
      {send.error && <ProblemNote error={send.error} />}
    </form>
  );
};
