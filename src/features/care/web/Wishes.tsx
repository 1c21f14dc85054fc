import { Button } from '@mantine/core';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import type { OwnCareAnswer } from '../api.ts';
import classes from './care.module.css';

interface WishesProps extends Pick<OwnCareAnswer, 'wishes'> {
  readonly note: string;
  /** Where the manager says that they talked about it; null: to read only. */
  readonly hear: string | null;
}

const empty = (wishes: WishesProps['wishes']): string =>
  wishes === null
    ? 'Wishes are not shown here: skills are off, or their notice is not read.'
    : 'No wish is shown.';

/** What the person wishes to learn or to avoid, and whether somebody talked about it. */
export const Wishes = ({ wishes, note, hear }: WishesProps) => {
  const send = useSend('It is kept that you talked about it.');
  return (
    <Section id="wishes" title="Wishes" note={note}>
      {wishes === null || wishes.length === 0 ? (
        <p className="wh-quiet">{empty(wishes)}</p>
      ) : (
        <ul className={classes.lines}>
          {wishes.map(({ skill, name, wish, heardOn }) => (
            <li key={skill}>
              <span>
                To {wish} <strong>{name}</strong>
              </span>
              {heardOn === null ? (
                <Tag tone="watch">not talked about yet</Tag>
              ) : (
                <Tag tone="good">talked about {shortDay(heardOn)}</Tag>
              )}
              {hear !== null && heardOn === null && (
                <Button
                  size="xs"
                  variant="default"
                  loading={send.isPending}
                  onClick={() => send.mutate({ path: hear, body: { skill } })}
                  aria-label={`We talked about ${name}`}
                >
                  We talked about it
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {send.error && <ProblemNote error={send.error} />}
    </Section>
  );
};
