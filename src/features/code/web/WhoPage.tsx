import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../../ui/api/Api.tsx';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { AreaAnswer, RepositoriesAnswer, WhoAnswer, WhoRequest } from '../api.ts';
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

/** Who should look at this change? Computed when it is asked, kept nowhere. */
const useWho = (asked: WhoRequest | null) => {
  const api = useApi();
  return useQuery({
    queryKey: ['/api/code/who', asked],
    queryFn: () => api.send<WhoAnswer>('POST', '/api/code/who', { body: asked }),
    enabled: asked !== null,
  });
};

const Asking = ({ answer, ...link }: WhoPageProps & { readonly answer: RepositoriesAnswer }) => {
  const { asOf } = useAsOf();
  const isRead = ({ commits }: RepositoriesAnswer['repositories'][number]) => commits > 0;
  const repositories = answer.repositories.filter(isRead);
  const start = repositories.find(({ slug }) => slug === link.repository) ?? repositories[0];
  const area = useAnswer<AreaAnswer>(
    `/api/code/repositories/${encodeURIComponent(start?.slug ?? '')}/area`,
    { id: link.area, asOf },
    start !== undefined && link.area !== undefined,
  );
  const [asked, setAsked] = useState<WhoRequest | null>(
    start && link.path
      ? { repository: start.slug, question: 'reviewer', paths: [link.path], author: null }
      : null,
  );
  const who = useWho(asked && (asOf ? { ...asked, day: asOf } : asked));
  const result = useRef<HTMLDivElement>(null);
  // On a narrow screen the answer stands below the form.
  useEffect(() => {
    if (who.data) result.current?.scrollIntoView({ block: 'nearest' });
  }, [who.data]);
  if (!start) return <NoCode add={<Link to="/code">Add repositories</Link>} />;
  if (link.area && !area.data && !area.error) return <PageSkeleton />;
  return (
    <div className={classes.who}>
      <WhoForm
        repositories={repositories}
        first={{
          repository: start.slug,
          paths: link.path ? [link.path] : (area.data?.files ?? []).map(({ path }) => path),
        }}
        areaName={area.data?.area.name}
        isAsking={who.isFetching}
        onAsk={setAsked}
      />
      <div className={classes.whoAnswer} ref={result} aria-live="polite">
        {asked ? (
          <Answered query={who}>{(answered) => <WhoResult answer={answered} />}</Answered>
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

/** Who should look at a change: experts beside learners, with reasons and load. */
export const WhoPage = (link: WhoPageProps) => {
  const { asOf } = useAsOf();
  const query = useAnswer<RepositoriesAnswer>('/api/code', { asOf });
  return (
    <Page title="Who should look at a change?" over={<Link to="/code">Code</Link>}>
      <Answered query={query}>
        {(answer) => <Asking key={`${link.repository}${link.area}${link.path}`} answer={answer} {...link} />}
      </Answered>
    </Page>
  );
};
