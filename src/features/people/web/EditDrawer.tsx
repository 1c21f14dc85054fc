import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { EditInput, editsAnswer } from '../editApi.ts';

interface EditDrawerProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly version: string;
  /** The edits as they stand in the form; null while something is missing. */
  readonly edits: readonly EditInput[] | null;
  readonly reason?: string;
  readonly onClose: () => void;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** A form that ends in edits, sent all or none. */
export const EditDrawer = ({ version, edits, reason = '', onClose, children, ...form }: EditDrawerProps) => {
  const send = useSend<z.infer<typeof editsAnswer>>((answer) => answer.summary);
  return (
    <FormDrawer
      {...form}
      opened
      onClose={onClose}
      isSending={send.isPending}
      error={send.error}
      isReady={edits !== null && edits.length > 0}
      onSubmit={() =>
        send.mutate({ path: '/api/edits', version, body: { edits, reason } }, { onSuccess: onClose })
      }
    >
      {children}
    </FormDrawer>
  );
};
