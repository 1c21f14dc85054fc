import { UnstyledButton } from '@mantine/core';
import { LogOut } from 'lucide-react';
import { useSend } from '../../ui/api/useAnswer.ts';
import shell from '../../ui/shell/shell.module.css';
import { ThemeSwitch } from '../../ui/shell/ThemeSwitch.tsx';
import { useViewer } from '../../ui/viewer.tsx';

/** Who is signed in, the way out, light and dark. */
export const ShellFoot = () => {
  const { user } = useViewer();
  const signOut = useSend();
  return (
    <>
      <ThemeSwitch />
      <div>
        <p className={shell.who}>{user?.name}</p>
        <UnstyledButton
          className={shell.signOut!}
          onClick={() => signOut.mutate({ method: 'DELETE', path: '/api/sessions/current' })}
        >
          <LogOut size={14} aria-hidden="true" /> Sign out
        </UnstyledButton>
      </div>
    </>
  );
};
