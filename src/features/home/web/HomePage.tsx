import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { longDay } from '../../../ui/dates.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { HomeAnswer } from '../api.ts';
import classes from './home.module.css';
import { Leaders } from './Leaders.tsx';
import { Needs } from './Needs.tsx';

/** One looks at another day elsewhere; what needs somebody needs them now. */
const OfToday = () => {
  const { asOf, asKnownOn } = useAsOf();
  if (!asOf && !asKnownOn) return null;
  return (
    <p className={classes.ofToday} role="note">
      Your week is of today, also while you look at another day.{' '}
      <Link to="/helm">The helm shows how it stood{asOf ? ` on ${longDay(asOf)}` : ''}</Link>
    </p>
  );
};

const OnPage = ({ answer }: { readonly answer: HomeAnswer }) => (
  <div className={classes.split}>
    <div>
      {answer.missing.map((sentence) => (
        <p key={sentence} className={classes.missing} role="status">
          {sentence}
        </p>
      ))}
      {answer.groups.length === 0 ? (
        <Empty title="Nothing needs you">
          What does will stand here, the most important first, each with what you can do about it.
        </Empty>
      ) : (
        <Needs groups={answer.groups} />
      )}
    </div>
    <Leaders answer={answer} />
  </div>
);

/** What needs me this week, in sentences, the most important first; and who leads me. */
export const HomePage = () => {
  const query = useAnswer<HomeAnswer>('/api/home');
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page title="Your week" over={longDay(answer.asOf)} lead={answer.headline}>
          <OfToday />
          <OnPage answer={answer} />
        </Page>
      )}
    </Answered>
  );
};
