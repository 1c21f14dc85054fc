import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { FeaturesAnswer } from '../featureApi.ts';
import type { FeatureName } from '../personalFeatures.ts';
import { FeatureNotice } from './FeatureNotice.tsx';

interface NotYetProps {
  readonly feature: FeatureName;
  readonly standing: 'off' | 'announced' | 'unread' | 'on';
  /** What it means here that the feature is off; left out where the page says so itself. */
  readonly off?: string;
}

/** In place of what is one's own, while its feature is off or its notice not read. */
export const NotYet = ({ feature: name, standing, off }: NotYetProps) => {
  const { data } = useAnswer<FeaturesAnswer>('/api/features', {}, standing !== 'on');
  const feature = data?.items.find((each) => each.name === name);
  if (standing === 'off') return off === undefined ? null : <Empty title="Switched off">{off}</Empty>;
  return standing !== 'on' && feature ? <FeatureNotice feature={feature} /> : null;
};
