import { useAnswer } from '../../../ui/api/useAnswer.ts';
import type { FeaturesAnswer } from '../../access/index.ts';
import { FeatureNotice } from '../../access/web/index.tsx';

/** The notice, for somebody who has not read it; while the feature is off nothing is to be read. */
export const NotYet = ({ standing }: { readonly standing: 'off' | 'announced' | 'unread' | 'on' }) => {
  const { data } = useAnswer<FeaturesAnswer>('/api/features', {}, standing !== 'on');
  const feature = data?.items.find(({ name }) => name === 'vacancies');
  return (standing === 'unread' || standing === 'announced') && feature ? (
    <FeatureNotice feature={feature} />
  ) : null;
};
