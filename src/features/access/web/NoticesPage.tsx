import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { FeaturesAnswer } from '../featureApi.ts';
import classes from './access.module.css';
import { FeatureNotice } from './FeatureNotice.tsx';

/** The notices of all features about people that are on or will be. */
export const NoticesPage = () => {
  const query = useAnswer<FeaturesAnswer>('/api/features');
  return (
    <Page title="Notices" over="Me" width="reading">
      <Answered query={query}>
        {({ items }) => {
          const told = items.filter(({ state }) => state !== 'off');
          return told.length === 0 ? (
            <Empty title="No feature about people is switched on" />
          ) : (
            <div className={classes.notices}>
              {told.map((feature) => (
                <FeatureNotice key={feature.name} feature={feature} />
              ))}
            </div>
          );
        }}
      </Answered>
    </Page>
  );
};
