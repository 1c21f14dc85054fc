import { Button } from '@mantine/core';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { longDay } from '../../../ui/dates.ts';
import { Card } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { FeatureAnswer } from '../featureApi.ts';
import classes from './access.module.css';

/** What a feature about people does, for each to read before anything about them is shown to others. */
export const FeatureNotice = ({ feature }: { readonly feature: FeatureAnswer }) => {
  const { name, title, state, onFrom, notice, hasRead } = feature;
  const send = useSend('Thank you. It is kept that you have read it.');
  return (
    <Card>
      <h2>{state === 'announced' ? `${title} comes on ${longDay(onFrom ?? '')}` : title}</h2>
      <ul className={classes.notice}>
        {notice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {hasRead === false && (
        <>
          <p className="wh-quiet wh-small">
            Until you have read it, others can record nothing about you here, and what an import brought is
            not shown to them. Reading it commits you to nothing.
          </p>
          <Button
            mt={12}
            loading={send.isPending}
            onClick={() => send.mutate({ path: `/api/features/${name}/acknowledgement` })}
          >
            I have read this
          </Button>
        </>
      )}
      {hasRead && <p className="wh-quiet wh-small">You have read this.</p>}
      {send.error && <ProblemNote error={send.error} />}
    </Card>
  );
};
