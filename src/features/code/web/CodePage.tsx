import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus, UserSearch } from 'lucide-react';
import { useEffect, useState } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { ButtonLink } from '../../../ui/controls/ButtonLink.tsx';
import { longDay } from '../../../ui/dates.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { RepositoriesAnswer } from '../api.ts';
import { AddRepositories } from './AddRepositories.tsx';
import { NoCode } from './NoCode.tsx';
import { RepositoryList } from './RepositoryList.tsx';

const lookEvery = 3000;

/** While anything is read, the list is asked for again and again: not each reading is followed by itself. */
const useLookAgain = (answer: RepositoriesAnswer | undefined) => {
  const queries = useQueryClient();
  const isReading =
    answer?.repositories.some(({ job, state }) => job !== null && state !== 'failed') ?? false;
  useEffect(() => {
    if (!isReading) return;
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['/api/code'] }), lookEvery);
    return () => clearInterval(timer);
  }, [isReading, queries]);
};

/** Who knows our code? One line per repository, the ones at risk first. */
export const CodePage = () => {
  const { asOf } = useAsOf();
  const viewer = useViewer();
  const mayAdd = viewer.may.includes('repository.manage');
  const query = useAnswer<RepositoriesAnswer>('/api/code', { asOf });
  useLookAgain(query.data);
  const [isAdding, setAdding] = useState(false);
  const add = mayAdd && (
    <Button leftSection={<Plus size={16} aria-hidden="true" />} onClick={() => setAdding(true)}>
      Add repositories
    </Button>
  );
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title="Who knows our code?"
          over={asOf ? `As it stood on ${longDay(answer.asOf)}` : 'Code'}
          lead={answer.repositories.length > 0 && answer.sentence}
          actions={
            answer.repositories.length > 0 && (
              <>
                <ButtonLink
                  to="/code/who"
                  variant="default"
                  leftSection={<UserSearch size={16} aria-hidden="true" />}
                >
                  Who should look at a change?
                </ButtonLink>
                {add}
              </>
            )
          }
        >
          {answer.repositories.length === 0 ? (
            <NoCode add={add} />
          ) : (
            <RepositoryList list={answer.repositories} />
          )}
          {answer.suggestions > 0 && (
            <p style={{ marginTop: 24 }}>
              <Link to="/settings/identities">
                {count(answer.suggestions, 'pair of signatures', 'pairs of signatures')} may be one person
                each
              </Link>
              <span className="wh-quiet">: a yes or no makes every figure here truer.</span>
            </p>
          )}
          {isAdding && <AddRepositories onClose={() => setAdding(false)} />}
        </Page>
      )}
    </Answered>
  );
};
