import { UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { announce } from '../../ui/announce.ts';
import { useApi } from '../../ui/api/Api.tsx';
import shell from '../../ui/shell/shell.module.css';
import { ThemeSwitch } from '../../ui/shell/ThemeSwitch.tsx';
import { useViewer } from '../../ui/viewer.tsx';

/** Who is signed in, the way out, light and dark. */
export const ShellFoot = () => {
  const { user } = useViewer();
  const api = useApi();
  const signOut = useMutation({
    mutationFn: () => api.send('DELETE', '/api/sessions/current'),
    // From an empty page: nothing that was read stays in memory, and nothing asks for it again.
    onSuccess: () => window.location.assign('/'),
    onError: (error) => announce(error.message),
  });
  return (
    <>
      <ThemeSwitch />
      <div>
        <p className={shell.who}>{user?.name}</p>
        <UnstyledButton className={shell.signOut!} onClick={() => signOut.mutate()}>
          <LogOut size={14} aria-hidden="true" /> Sign out
        </UnstyledButton>
      </div>
    </>
  );
};
