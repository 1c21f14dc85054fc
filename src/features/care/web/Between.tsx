import type { ReactNode } from 'react';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { longDay, shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import type { OwnCareAnswer } from '../api.ts';
import classes from './care.module.css';
import { TalkWeeks } from './TalkWeeks.tsx';

type Shared = OwnCareAnswer;

const Earlier = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details className={classes.earlier}>
    <summary>{title}</summary>
    {children}
  </details>
);

/** What the two agreed, in the newest wording; earlier ones can be opened. */
export const Agreed = ({ agreements, deed }: Pick<Shared, 'agreements'> & { readonly deed: ReactNode }) => {
  const [newest, ...earlier] = agreements;
  return (
    <Section
      id="agreed"
      title="What you agreed"
      note="In words of the manager; the person says whether it is so."
      actions={deed}
    >
      {newest === undefined ? (
        <p className="wh-quiet">Nothing is agreed yet.</p>
      ) : (
        <>
          <blockquote className={classes.words}>{newest.text}</blockquote>
          <p className={classes.under}>
            {newest.by?.name ?? 'Somebody whose data was erased'}, {longDay(newest.on)}{' '}
            <Tag tone={newest.acknowledgedOn === null ? 'watch' : 'good'}>
              {newest.acknowledgedOn === null
                ? 'not acknowledged yet'
                : `acknowledged ${shortDay(newest.acknowledgedOn)}`}
            </Tag>
          </p>
        </>
      )}
      {earlier.length > 0 && (
        <Earlier title={`Earlier wordings (${earlier.length})`}>
          {earlier.map(({ version, text, on, by }) => (
            <div key={version} className={classes.wording}>
              <blockquote className={classes.words}>{text}</blockquote>
              <p className={classes.under}>
                {by?.name ?? 'Somebody whose data was erased'}, {longDay(on)}
              </p>
            </div>
          ))}
        </Earlier>
      )}
    </Section>
  );
};

/** Where the person wants to grow. */
export const Goals = ({
  goals,
  note,
  deed,
}: Pick<Shared, 'goals'> & { readonly note: string; readonly deed: ReactNode }) => {
  const newest = goals.at(0);
  const earlier = goals.slice(1).filter(({ text }) => text !== null);
  return (
    <Section id="goal" title="Growth goal" note={note} actions={deed}>
      {newest?.text == null ? (
        <p className="wh-quiet">No growth goal is written yet.</p>
      ) : (
        <>
          <blockquote className={classes.words}>{newest.text}</blockquote>
          <p className={classes.under}>{longDay(newest.on)}</p>
        </>
      )}
      {earlier.length > 0 && (
        <Earlier title={`Earlier goals (${earlier.length})`}>
          {earlier.map(({ version, text, on }) => (
            <div key={version} className={classes.wording}>
              <blockquote className={classes.words}>{text}</blockquote>
              <p className={classes.under}>{longDay(on)}</p>
            </div>
          ))}
        </Earlier>
      )}
    </Section>
  );
};

/** On which days the two talked. */
export const Talks = ({
  talks,
  asOf,
  deed,
}: Pick<Shared, 'talks' | 'asOf'> & { readonly deed: ReactNode }) => (
  <Section
    id="talks"
    title="Talks"
    note="Days alone, ticked by either of you. What was said is kept nowhere here."
    actions={deed}
  >
    {talks.length === 0 ? (
      <p className="wh-quiet">No talk is ticked yet.</p>
    ) : (
      <>
        <TalkWeeks days={talks.map(({ on }) => on)} asOf={asOf} />
        <Earlier title={`All days (${talks.length})`}>
          <ul className={classes.days}>
            {talks.map(({ on, manager, by }) => (
              <li key={`${on}${manager?.id ?? ''}`}>
                {longDay(on)}
                <span className="wh-quiet">
                  {manager && `, with ${manager.name}`}
                  {by && by.id !== manager?.id && `, ticked by ${by.name}`}
                </span>
              </li>
            ))}
          </ul>
        </Earlier>
      </>
    )}
  </Section>
);
