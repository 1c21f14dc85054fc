import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { count } from '../../../base/list.ts';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { addRepositoriesAnswer } from '../api.ts';

/** Several at once, one a line; each is then read by a job of its own. */
export const AddRepositories = ({ onClose }: { readonly onClose: () => void }) => {
  const [text, setText] = useState('');
  const locations = [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  const send = useSend<z.infer<typeof addRepositoriesAnswer>>(
    ({ repositories }) =>
      `${count(repositories.length, 'repository', 'repositories')} added. Reading goes on when you leave this page.`,
  );
  return (
    <FormDrawer
      title="Add repositories"
      submitLabel={locations.length > 1 ? `Add ${locations.length} repositories` : 'Add the repository'}
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate({ path: '/api/code/repositories', body: { locations } }, { onSuccess: onClose })
      }
      isSending={send.isPending}
      error={send.error}
      isReady={locations.length > 0}
    >
      <Textarea
        label="Where they are"
        description="One a line: folders on the machine Wheelhouse runs on, or addresses that git can clone."
        placeholder={'/srv/git/harbour/crane\nhttps://git.example.org/harbour/gate.git'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={5}
        maxRows={16}
        required
        data-autofocus
      />
      <p className="wh-quiet wh-small">
        They are read, never written to. What is kept: who changed which file on which day.
      </p>
    </FormDrawer>
  );
};
