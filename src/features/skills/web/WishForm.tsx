import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { SkillRef, WishAnswer } from '../api.ts';
import { SkillField } from './fields.tsx';
import classes from './skills.module.css';

interface WishFormProps {
  readonly skill?: SkillRef | undefined;
  readonly wish?: WishAnswer | null | undefined;
  readonly onClose: () => void;
}

/** A wish to learn something or to avoid it, and who sees it. */
export const WishForm = ({ skill: given, wish: before, onClose }: WishFormProps) => {
  const [skill, setSkill] = useState<string | null>(given?.id ?? null);
  const [wish, setWish] = useState<WishAnswer['wish']>(before?.wish ?? 'learn');
  const [shownTo, setShownTo] = useState<WishAnswer['shownTo']>(before?.shownTo ?? 'leads');
  const send = useSend('Your wish is recorded.');
  const path = `/api/me/skills/wishes/${encodeURIComponent(skill ?? '')}`;
  return (
    <FormDrawer
      title={given ? `What I wish about ${given.name}` : 'What I wish'}
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate({ method: 'PUT', path, body: { wish, shownTo } }, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={skill !== null}
    >
      {!given && <SkillField value={skill} onChange={setSkill} />}
      <Radio.Group label="I wish" value={wish} onChange={(value) => setWish(value as WishAnswer['wish'])}>
        <div className={classes.levels}>
          <Radio value="learn" label="to learn it, or more of it" />
          <Radio value="avoid" label="to avoid it, where that can be" />
          <Radio value="none" label="neither" />
        </div>
      </Radio.Group>
      <Radio.Group
        label="Who sees it"
        value={shownTo}
        onChange={(value) => setShownTo(value as WishAnswer['shownTo'])}
      >
        <div className={classes.levels}>
          <Radio value="leads" label="My engineering manager and my tech lead" />
          <Radio value="self" label="Nobody but me" />
        </div>
      </Radio.Group>
    </FormDrawer>
  );
};
