import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../../ui/api/Api.tsx';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';
import type { AreaAnswer, RepositoriesAnswer, RepositoryRow, WhoAnswer, WhoRequest } from '../api.ts';
import classes from './code.module.css';
import { NoCode } from './NoCode.tsx';
import { WhoForm } from './WhoForm.tsx';
import { WhoResult } from './WhoResult.tsx';

/** What the address asks for: a link from an area or a file fills the form. */
export interface WhoPageProps {
  readonly repository?: string | undefined;
  readonly area?: string | undefined;
  readonly path?: string | undefined;
}

/** Computed when it is asked, kept nowhere. */
const useWho = (asked: WhoRequest | null) => {
  const api = useApi();
  return useQuery({
    queryKey: ['/api/code/who', asked],
    queryFn: () => api.send<WhoAnswer>('POST', '/api/code/who', { body: asked }),
    enabled: asked !== null,
  });
};

interface AskingProps {
  readonly repositories: readonly RepositoryRow[];
  /** What a link brought; it is asked at once. */
  readonly first: { readonly repository: string; readonly paths: readonly string[]; readonly area?: string };
}

const Asking = ({ repositories, first }: AskingProps) => {
  const { asOf } = useAsOf();
  const [asked, setAsked] = useState<WhoRequest | null>(
    first.paths.length === 0
      ? null
      : { repository: first.repository, question: 'reviewer', paths: [...first.paths], author: null },
  );
  const who = useWho(asked && (asOf ? { ...asked, day: asOf } : asked));
  const result = useRef<HTMLDivElement>(null);
  // On a narrow screen the answer stands below the form.
  useEffect(() => {
    if (who.data) result.current?.scrollIntoView({ block: 'nearest' });
  }, [who.data]);
  return (
    <div className={classes.who}>
      <WhoForm repositories={repositories} first={first} isAsking={who.isFetching} onAsk={setAsked} />
      <div className={classes.whoAnswer} ref={result} aria-live="polite">
        {asked ? (
          <Answered query={who}>{(answer) => <WhoResult answer={answer} />}</Answered>
        ) : (
          <p className="wh-quiet">
            Two lists come: who knows these files best and has time for them, and who would learn most by
            looking along. Whoever leaves or is away is in neither.
          </p>
        )}
      </div>
    </div>
  );
};

const FromArea = ({
  repositories,
  repository,
  id,
}: {
  readonly repositories: readonly RepositoryRow[];
  readonly repository: string;
  readonly id: string;
}) => {
  const { asOf } = useAsOf();
  const path = `/api/code/repositories/${encodeURIComponent(repository)}/area`;
  const query = useAnswer<AreaAnswer>(path, { id, asOf });
  return (
    <Answered query={query}>
      {({ area, files }) => (
        <Asking
          repositories={repositories}
          first={{ repository, paths: files.map((file) => file.path), area: area.name }}
        />
      )}
    </Answered>
  );
};

const Body = ({ answer, repository, area, path }: WhoPageProps & { readonly answer: RepositoriesAnswer }) => {
  const repositories = answer.repositories.filter(({ commits }) => commits > 0);
  const start = repositories.find(({ slug }) => slug === repository) ?? repositories[0];
  if (!start) return <NoCode add={<Link to="/code">Add repositories</Link>} />;
  if (area) return <FromArea repositories={repositories} repository={start.slug} id={area} />;
  return <Asking repositories={repositories} first={{ repository: start.slug, paths: path ? [path] : [] }} />;
};

/** Who should look at a change: experts beside learners, with reasons and load. */
export const WhoPage = (link: WhoPageProps) => {
  const { asOf } = useAsOf();
  const query = useAnswer<RepositoriesAnswer>('/api/code', { asOf });
  return (
    <Page title="Who should look at a change?" over={<Link to="/code">Code</Link>}>
      <Answered query={query} waiting={<Lines rows={6} height={24} />}>
        {(answer) => <Body key={`${link.repository}${link.area}${link.path}`} answer={answer} {...link} />}
      </Answered>
    </Page>
  );
};
