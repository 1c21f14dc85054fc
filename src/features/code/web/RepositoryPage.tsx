import { Link, useNavigate } from '@tanstack/react-router';
import { FileCheck2, UserSearch } from 'lucide-react';
import { spokenNumber } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { ButtonLink } from '../../../ui/controls/ButtonLink.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { MapAnswer, RepositoryAnswer, RepositoryRow } from '../api.ts';
import { AreaAside } from './AreaAside.tsx';
import { AreaTable } from './AreaTable.tsx';
import classes from './code.module.css';
import { KnowledgeMap } from './KnowledgeMap.tsx';
import { Reading } from './Reading.tsx';
import { StateTag } from './RepositoryCard.tsx';
import { RepositoryMenu } from './RepositoryMenu.tsx';
import { Technologies } from './Technologies.tsx';

const Figures = ({ repository }: { readonly repository: RepositoryRow }) => {
  const { truckFactor, developers, files, commits, newest } = repository;
  const figures = [
    ...(truckFactor === null ? [] : [[String(truckFactor), 'truck factor'] as const]),
    [spokenNumber(developers), developers === 1 ? 'person' : 'people'] as const,
    [spokenNumber(files), files === 1 ? 'file' : 'files'] as const,
    [spokenNumber(commits), commits === 1 ? 'commit' : 'commits'] as const,
    ...(newest ? [[shortDay(newest), 'newest commit'] as const] : []),
  ];
  return (
    <ul className={classes.figures}>
      {figures.map(([figure, word]) => (
        <li key={word}>
          <span className={classes.figure}>{figure}</span>
          <span className="wh-quiet wh-small">{word}</span>
        </li>
      ))}
    </ul>
  );
};

const Actions = ({ repository }: { readonly repository: RepositoryRow }) => {
  const navigate = useNavigate();
  return (
    <>
      <ButtonLink
        to="/code/who"
        search={{ repository: repository.slug }}
        variant="default"
        leftSection={<UserSearch size={16} aria-hidden="true" />}
      >
        Who should look at a change?
      </ButtonLink>
      <ButtonLink
        to="/code/$repo/owners"
        params={{ repo: repository.slug }}
        variant="default"
        leftSection={<FileCheck2 size={16} aria-hidden="true" />}
      >
        Owners on paper
      </ButtonLink>
      <RepositoryMenu repository={repository} onRemoved={() => void navigate({ to: '/code' })} />
    </>
  );
};

const Body = ({ answer }: { readonly answer: RepositoryAnswer }) => {
  const { repository, sentences } = answer;
  const areas = answer.areas.filter(({ kind }) => kind !== 'repository');
  const { asOf } = useAsOf();
  const map = useAnswer<MapAnswer>(`/api/code/repositories/${encodeURIComponent(repository.slug)}/map`, {
    asOf,
  });
  const [lead, ...rest] = sentences;
  return (
    <Page
      title={repository.name}
      over={
        <>
          <Link to="/code">Code</Link> <StateTag repository={repository} />
        </>
      }
      lead={lead ?? repository.sentence}
      actions={<Actions repository={repository} />}
    >
      {repository.job && <Reading job={repository.job} name={repository.name} />}
      {repository.commits === 0 ? (
        <Empty title={repository.job ? 'It is being read for the first time' : 'Nothing is known of it yet'}>
          {repository.job ? 'The map stands here as soon as its history is read.' : repository.sentence}
        </Empty>
      ) : (
        <>
          {rest.length > 0 && (
            <ul className={classes.sentences}>
              {rest.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <div className={classes.mapSplit}>
            <Section
              id="map"
              title="Knowledge map"
              note="A box is a file, as large as what stands in it. Click or press Enter to go in, Escape to come out."
            >
              <Answered
                query={map}
                waiting={
                  <div className={classes.mapWaiting} role="status" aria-label="The map is on its way" />
                }
              >
                {(whole) => <KnowledgeMap map={whole} />}
              </Answered>
            </Section>
            <AreaAside areas={areas} />
          </div>
          <Technologies technologies={answer.technologies} />
          <AreaTable areas={areas} />
          <Section id="figures" title="In numbers">
            <Figures repository={repository} />
          </Section>
        </>
      )}
    </Page>
  );
};

/** One repository: where its knowledge stands, as a map, and which of its areas are at risk. */
export const RepositoryPage = ({ slug }: { readonly slug: string }) => {
  const { asOf } = useAsOf();
  const query = useAnswer<RepositoryAnswer>(`/api/code/repositories/${encodeURIComponent(slug)}`, { asOf });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.repository.slug} answer={answer} />}
    </Answered>
  );
};
