import { Drawer } from '@mantine/core';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import controls from '../../../ui/controls/controls.module.css';
import { Answered } from '../../../ui/states/Answered.tsx';
import type { PersonRef } from '../../people/index.ts';
import type { PersonMentoringAnswer } from '../api.ts';
import classes from './mentoring.module.css';
import { Proposals } from './Proposals.tsx';

/** For a manager: who could mentor one of their leads. The two choose each other; a manager can only name names. */
export const WhoFits = ({
  person,
  onClose,
}: {
  readonly person: PersonRef;
  readonly onClose: () => void;
}) => {
  const path = `/api/people/${encodeURIComponent(person.id)}/mentoring`;
  const query = useAnswer<PersonMentoringAnswer>(path, { ...useAsOf() });
  return (
    <Drawer
      opened
      onClose={onClose}
      title={`Who could mentor ${person.name}`}
      classNames={{ title: controls.drawerTitle! }}
    >
      <div className={classes.drawer}>
        <p>
          {person.name} asks, and both choose after a trial talk. What you can do is to tell them a name. They
          see that you looked.
        </p>
        <Answered query={query}>{(answer) => <Proposals {...answer} />}</Answered>
      </div>
    </Drawer>
  );
};
