import { Button, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
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

/** A form at the side: what is being decided stays in view behind it. */
export const FormDrawer = (form: FormDrawerProps) => (
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
