import type { ReactNode } from 'react';
import { Empty } from '../../../ui/states/Empty.tsx';

/** Before the first repository: what one gets, and how to begin. */
export const NoCode = ({ add }: { readonly add: ReactNode }) => (
  <Empty title="No repository is read yet" actions={add}>
    <p>
      Name the git repositories your teams work in. From their history alone Wheelhouse tells which parts one
      person knows, what would be lost with whom, and who should look at a change. Nothing is written to them,
      and no time of day is kept.
    </p>
    {!add && <p style={{ marginTop: 12 }}>Ask an admin to add the first one.</p>}
  </Empty>
);
