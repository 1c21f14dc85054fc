import { Link } from '@tanstack/react-router';
import { inWords } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import shell from '../../../ui/shell/shell.module.css';
import type { FeaturesAnswer } from '../featureApi.ts';

/** A line above every page while there is a notice that the viewer has not read. */
export const UnreadNotice = () => {
  const { data } = useAnswer<FeaturesAnswer>('/api/features');
  const unread = data?.items.filter(({ state, hasRead }) => state !== 'off' && hasRead === false) ?? [];
  if (unread.length === 0) return null;
  return (
    <div className={shell.notice} role="status">
      <span>
        {inWords(unread.map(({ title }) => title))}: nothing of you is shown before you have read what it
        does.
      </span>
      <Link to="/me/notices">Read the notice</Link>
    </div>
  );
};
