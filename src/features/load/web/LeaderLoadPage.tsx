import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { LeaderLoadAnswer } from '../api.ts';
import { Figure } from './Figure.tsx';
import { SaidForm } from './SaidForm.tsx';

/** The week of a leader, for their manager. */
export const LeaderLoadPage = ({ id }: { readonly id: string }) => {
  const asOf = useAsOf();
  const query = useAnswer<LeaderLoadAnswer>(`/api/people/${encodeURIComponent(id)}/load`, { ...asOf });
  const [isSaying, setSaying] = useState(false);
  const isPast = asOf.asOf !== undefined || asOf.asKnownOn !== undefined;
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => (
        <Page
          title={`The load of ${answer.person.name}`}
          over={
            <Link to="/people/$id" params={{ id }}>
              {answer.person.name}
            </Link>
          }
          lead={answer.sentence}
          width="reading"
          actions={
            answer.mayEdit &&
            !isPast && (
              <Button variant="default" onClick={() => setSaying(true)}>
                Say what it should hold
              </Button>
            )
          }
        >
          {answer.figure ? (
            <Figure figure={answer.figure} />
          ) : (
            <Empty title="Nothing is shown">
              {answer.standing === 'on' ? '' : 'It comes once the notice is read.'}
            </Empty>
          )}
          {isSaying && <SaidForm answer={answer} onClose={() => setSaying(false)} />}
        </Page>
      )}
    </Answered>
  );
};
