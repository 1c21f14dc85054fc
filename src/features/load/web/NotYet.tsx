import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { FeaturesAnswer } from '../../access/index.ts';
import { FeatureNotice } from '../../access/web/index.tsx';

/** In place of one's own load while the feature is off or its notice is not read. */
export const NotYet = ({ standing }: { readonly standing: 'off' | 'announced' | 'unread' | 'on' }) => {
  const { data } = useAnswer<FeaturesAnswer>('/api/features');
  const feature = data?.items.find(({ name }) => name === 'load');
  if (standing === 'off')
    return <Empty title="Switched off">No load is worked out, and nothing is shown to anybody.</Empty>;
  return feature ? <FeatureNotice feature={feature} /> : null;
};
