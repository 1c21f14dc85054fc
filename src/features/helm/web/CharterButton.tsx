import { Drawer, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { capital } from '../../people/web/index.tsx';
import type { CharterAnswer } from '../api.ts';
import { CharterText } from './CharterText.tsx';
import classes from './helm.module.css';
import { useCharters } from './useCharters.ts';

/** Opens the charter of a seat beside the page. */
export const CharterButton = ({ role }: { readonly role: CharterAnswer['role'] }) => {
  const [isOpen, setOpen] = useState(false);
  const charter = useCharters().get(role);
  if (!charter) return null;
  return (
    <>
      <UnstyledButton className={classes.charterLink!} onClick={() => setOpen(true)} aria-haspopup="dialog">
        Answers for…
      </UnstyledButton>
      <Drawer opened={isOpen} onClose={() => setOpen(false)} title={capital(charter.title)}>
        <p className={classes.charterSentence}>{charter.inOneSentence}</p>
        <CharterText charter={charter} />
      </Drawer>
    </>
  );
};
