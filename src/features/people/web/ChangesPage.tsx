import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useAnswer, usePages } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { addMonths, shortMoment } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { ProblemNote } from '../../../ui/states/ProblemNote.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { ChangeAnswer, ChangeSetAnswer } from '../api.ts';
import { ChangeList } from './ChangeList.tsx';
import classes from './import.module.css';
import { PersonLink } from './links.tsx';
import { UndoButton } from './UndoButton.tsx';

const SetLine = ({ set }: { readonly set: ChangeSetAnswer }) => (
  <li data-undone={set.undoneBy ?? undefined}>
    <span className={classes.setNumber}>{set.id}</span>
    <div>
      <p className={classes.setSummary}>{set.summary}</p>
      <p className="wh-quiet wh-small">
        {shortMoment(set.addedAt)}
        {set.addedBy && (
          <>
            , by <PersonLink person={set.addedBy} />
          </>
        )}
        , {set.source}
        {set.reason && `: “${set.reason}”`}
      </p>
      {set.undoes !== null && <Tag>takes back {set.undoes}</Tag>}
      {set.undoneBy !== null && <Tag tone="watch">taken back by {set.undoneBy}</Tag>}
    </div>
    {set.undoneBy === null && <UndoButton changeSet={set.id} label={`Undo change ${set.id}`} />}
  </li>
);

const Sets = () => {
  const query = useAnswer<{ items: readonly ChangeSetAnswer[] }>('/api/change-sets');
  return (
    <Answered query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            title="Nothing was changed yet"
            actions={
              <Button component={Link} to="/import">
                Bring my organisation
              </Button>
            }
          />
        ) : (
          <ol className={classes.sets}>
            {items.map((set) => (
              <SetLine key={set.id} set={set} />
            ))}
          </ol>
        )
      }
    </Answered>
  );
};

const Happened = () => {
  const { today } = useViewer();
  const { asOf } = useAsOf();
  const to = asOf ?? today;
  const pages = usePages<ChangeAnswer>('/api/changes', { from: addMonths(to, -12), to });
  const changes = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  if (pages.error) return <ProblemNote error={pages.error} retry={() => void pages.refetch()} />;
  if (pages.isPending) return <Lines />;
  if (changes.length === 0) return <p className="wh-quiet">Nothing in the twelve months before.</p>;
  return (
    <>
      <ChangeList changes={changes} />
      {pages.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          mt={16}
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
};

/** What was entered and by whom, each with its undo; and what happened in the organisation. */
export const ChangesPage = () => (
  <Page title="Changes" width="reading" lead="What was entered here, by whom, and what it says happened.">
    <Section
      id="sets"
      title="Entered"
      note="Each can be taken back as a whole, as long as nothing later stands on it."
    >
      <Sets />
    </Section>
    <Section id="happened" title="Happened in the last twelve months">
      <Happened />
    </Section>
  </Page>
);
