import { Button, Drawer } from '@mantine/core';
import { type ReactNode, useLayoutEffect } from 'react';
import { ProblemNote } from '../states/ProblemNote.tsx';
import classes from './controls.module.css';

interface FormDrawerProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly submitLabel: string;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly isReady?: boolean;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** What the form was opened by; for an item of a menu that closes, the menu's button. */
const openerNow = (): HTMLElement | null => {
  const focused = document.activeElement;
  const button = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : (focused as HTMLElement | null);
};

/** Gives the focus back, also where the form is taken away at once and has no time to close. */
const useFocusBack = (isOpened: boolean) =>
  useLayoutEffect(() => {
    if (!isOpened) return;
    const opener = openerNow();
    return () => opener?.focus();
  }, [isOpened]);

/** A form at the side: what is being decided stays in view behind it. */
export const FormDrawer = (form: FormDrawerProps) => {
  useFocusBack(form.opened);
  return (
    <Drawer
      opened={form.opened}
      onClose={form.onClose}
      title={form.title}
      classNames={{ title: classes.drawerTitle! }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isReady !== false) form.onSubmit();
        }}
      >
        {form.children}
        {form.error ? <ProblemNote error={form.error} /> : null}
        <div className={classes.formFoot}>
          <Button
            type="submit"
            loading={form.isSending}
            disabled={form.isReady === false}
            {...(form.danger ? { color: 'red' } : {})}
          >
            {form.submitLabel}
          </Button>
          <Button variant="subtle" onClick={form.onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Drawer>
  );
};
