import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { RepositoryRow } from '../api.ts';

interface RepositoryMenuProps {
  readonly repository: Pick<RepositoryRow, 'slug' | 'name' | 'job'>;
  readonly onRemoved?: () => void;
}

const RemoveForm = ({
  repository: { slug, name },
  onRemoved,
  onClose,
}: RepositoryMenuProps & { readonly onClose: () => void }) => {
  const send = useSend(`${name} is taken out.`);
  return (
    <FormDrawer
      title={`Take ${name} out`}
      submitLabel="Take it out"
      danger
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          { method: 'DELETE', path: `/api/code/repositories/${encodeURIComponent(slug)}` },
          {
            onSuccess: () => {
              onClose();
              onRemoved?.();
            },
          },
        )
      }
      isSending={send.isPending}
      error={send.error}
    >
      <p>
        What was read of it is deleted here, and which teams answer for its areas. The repository itself is
        not touched; it can be added again.
      </p>
    </FormDrawer>
  );
};

/** Reads a repository anew, or takes it out. */
export const RepositoryMenu = ({ repository, onRemoved }: RepositoryMenuProps) => {
  const { may } = useViewer();
  const [isRemoving, setRemoving] = useState(false);
  const read = useSend(`${repository.name} is read again.`);
  if (!may.includes('repository.manage')) return null;
  const path = `/api/code/repositories/${encodeURIComponent(repository.slug)}/read`;
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="subtle" size={28} aria-label={`Change ${repository.name}`}>
            <Ellipsis size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<RefreshCw size={14} aria-hidden="true" />}
            disabled={repository.job !== null}
            onClick={() => read.mutate({ path })}
          >
            Read what is new
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            color="red"
            leftSection={<Trash2 size={14} aria-hidden="true" />}
            onClick={() => setRemoving(true)}
          >
            Take it out…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isRemoving && (
        <RemoveForm
          repository={repository}
          {...(onRemoved ? { onRemoved } : {})}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
};
