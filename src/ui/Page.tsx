import { type ReactNode, useEffect } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly title: string;
  /** Small line above the title: where one is. */
  readonly over?: ReactNode;
  /** Says the answer of the page in a sentence. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'reading' | 'wide';
  readonly children?: ReactNode;
}

/** One page: title in the tab and as the only h1, then what it has to say. */
export const Page = ({ title, over, lead, actions, width = 'wide', children }: PageProps) => {
  useEffect(() => {
    document.title = `${title} · Wheelhouse`;
  }, [title]);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.head}>
        <div className={classes.titles}>
          {over && <div className={classes.over}>{over}</div>}
          <h1>{title}</h1>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
};

interface SectionProps {
  readonly title: ReactNode;
  readonly id?: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, id, note, actions, children }: SectionProps) => (
  <section className={classes.section} {...(id ? { id, 'aria-labelledby': `${id}-title` } : {})}>
    <div className={classes.sectionHead}>
      <div>
        <h2 {...(id ? { id: `${id}-title` } : {})}>{title}</h2>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
    {children}
  </section>
);

export const Card = ({
  children,
  className = '',
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) => <div className={`${classes.card} ${className}`}>{children}</div>;
