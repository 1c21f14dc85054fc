import { Link } from '@tanstack/react-router';
import { count } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { IntervalMark } from '../../../ui/charts/IntervalMark.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { OwnKnowledgeAnswer } from '../api.ts';
import classes from './code.module.css';
import { AreaLink, RepositoryLink } from './links.tsx';
import { Source } from './Source.tsx';

type OwnArea = OwnKnowledgeAnswer['areas'][number];

const Row = ({ own: { area, knowledge, word, evidence, others } }: { readonly own: OwnArea }) => (
  <li className={classes.knower}>
    <div className={classes.knowerHead}>
      <h3>
        <AreaLink area={area} />
      </h3>
      <span className="wh-small">{word}</span>
      {others === 0 ? (
        <Tag tone="watch">only you</Tag>
      ) : (
        <span className="wh-quiet wh-small">beside {count(others, 'other')}</span>
      )}
      <span className="wh-small">
        <RepositoryLink repository={area.repository} />
      </span>
    </div>
    <IntervalMark {...knowledge} />
    <p className={classes.evidence}>{evidence.join(' ')}</p>
  </li>
);

/** What the history says one knows oneself, and what that rests on. */
export const OwnKnowledgePage = () => {
  const { asOf } = useAsOf();
  const query = useAnswer<OwnKnowledgeAnswer>('/api/code/me', { asOf });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {({ sentence, signatures, areas, source }) => (
        <Page title="What I know" over={<Link to="/me">Me</Link>} lead={sentence}>
          {areas.length === 0 ? (
            <Empty title="No commit stands under a signature of yours">
              If you commit under another name or address, ask an admin to say under Settings that both are
              you.
            </Empty>
          ) : (
            <Section
              id="areas"
              title="Areas"
              note="Known areas are facts about the code. They become evidence of a skill only when you let them."
            >
              <ul className={classes.knowers}>
                {areas.map((own) => (
                  <Row key={own.area.repository.slug + own.area.id} own={own} />
                ))}
              </ul>
              <Source source={source} />
            </Section>
          )}
          {signatures.length > 0 && (
            <Section
              id="signatures"
              title="Counted as me"
              note="Names and addresses as they stand on commits."
            >
              <ul className={classes.plainList}>
                {signatures.map((signature) => (
                  <li key={signature}>
                    <code>{signature}</code>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </Page>
      )}
    </Answered>
  );
};
