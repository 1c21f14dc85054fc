import { Link, useNavigate } from '@tanstack/react-router';
import { Compass, FolderInput, Keyboard, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { ImportAnswer } from '../api.ts';
import classes from './welcome.module.css';

interface DoorProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
}

const Inside = ({ icon: Icon, title, children }: DoorProps) => (
  <>
    <Icon size={26} strokeWidth={1.5} aria-hidden="true" />
    <span className={classes.title}>{title}</span>
    <span className={classes.text}>{children}</span>
  </>
);

/** The first run: three doors into the product. */
export const WelcomePage = () => {
  const navigate = useNavigate();
  const harbour = useSend<ImportAnswer>((answer) => answer.sentence);
  const look = () =>
    harbour.mutate(
      { path: '/api/imports/harbour', query: { code: true } },
      { onSuccess: () => void navigate({ to: '/' }) },
    );
  return (
    <Page
      title="Who is at the helm?"
      lead="Nothing is here yet. Bring what your organisation keeps already, type one team, or look around in an invented one first."
    >
      <div className={classes.doors}>
        <button type="button" className={classes.door} onClick={look} disabled={harbour.isPending}>
          <Inside icon={Compass} title="Look around (Harbour)">
            {harbour.isPending
              ? 'Bringing the Harbour in…'
              : 'An invented organisation of forty people with two quarters behind it. Taken back with one click.'}
          </Inside>
        </button>
        <Link to="/type" className={classes.door}>
          <Inside icon={Keyboard} title="Type my team">
            A team of four takes three minutes. Lines pasted from a spreadsheet work as well.
          </Inside>
        </Link>
        <Link to="/import" className={classes.door}>
          <Inside icon={FolderInput} title="Bring my organisation">
            Drop the files you have. You see what would change before anything does.
          </Inside>
        </Link>
      </div>
      {harbour.error && <ProblemNote error={harbour.error} />}
    </Page>
  );
};
