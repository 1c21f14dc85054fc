import { Button, Switch } from '@mantine/core';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Card } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import classes from './skills.module.css';

/** Whether the code one knows counts: asked once, changed at any time. */
export const CodeChoice = ({ letsCode }: { readonly letsCode: boolean | null }) => {
  const send = useSend<unknown>();
  const set = (lets: boolean) =>
    send.mutate({ method: 'PUT', path: '/api/me/skills/code', body: { letsCode: lets } });
  const note = send.error ? <ProblemNote error={send.error} /> : null;
  if (letsCode === null)
    return (
      <Card>
        <p>
          The history of the repositories tells which areas you know. May that count as evidence of your
          skills, and be seen as such by your leads? You can change it at any time, and contest each piece.
        </p>
        <div className={classes.deeds}>
          <Button loading={send.isPending} onClick={() => set(true)}>
            Let it count
          </Button>
          <Button variant="default" onClick={() => set(false)}>
            Do not count it
          </Button>
        </div>
        {note}
      </Card>
    );
  return (
    <>
      <Switch
        label="The code I know counts as evidence of my skills"
        description="Switched off it stops counting and is hidden from others at once."
        checked={letsCode}
        disabled={send.isPending}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      {note}
    </>
  );
};
