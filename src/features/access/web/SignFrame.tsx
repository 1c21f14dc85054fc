import { type FormEvent, type ReactNode, useEffect } from 'react';
import { Logo } from '../../../ui/Logo.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import classes from './access.module.css';

interface SignFrameProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly onSubmit: () => void;
  readonly error?: unknown;
  readonly children: ReactNode;
}

/** The quiet page in front of the product: sign-in, the first owner, an invitation. */
export const SignFrame = ({ title, lead, onSubmit, error, children }: SignFrameProps) => {
  useEffect(() => {
    document.title = `${title} · Wheelhouse`;
  }, [title]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <main className={classes.frame}>
      <div className={classes.brand}>
        <Logo size={34} />
        <span>Wheelhouse</span>
      </div>
      <form className={classes.form} onSubmit={submit}>
        <div>
          <h1>{title}</h1>
          <p className={classes.lead}>{lead}</p>
        </div>
        {children}
        {error ? <ProblemNote error={error} /> : null}
      </form>
    </main>
  );
};
