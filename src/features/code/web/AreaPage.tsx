import { Link } from '@tanstack/react-router';
import { UserSearch } from 'lucide-react';
import { count, spokenNumber } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { ToneMark } from '../../../ui/charts/Tones.tsx';
import { ButtonLink } from '../../../ui/controls/ButtonLink.tsx';
import { shortDay } from '../../../ui/dates.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { AreaAnswer } from '../api.ts';
import { toneOf } from './AreaAside.tsx';
import { AreaFiles } from './AreaFiles.tsx';
import { AreaTable } from './AreaTable.tsx';
import { AreaTeam } from './AreaTeam.tsx';
import classes from './code.module.css';
import { KnowerList } from './KnowerList.tsx';
import { RepositoryLink } from './links.tsx';
import { Pairings } from './Pairings.tsx';
import { Source } from './Source.tsx';
import { knownByWords } from './words.ts';

interface AreaPageProps {
  readonly slug: string;
  /** The area as the address names it: `folder:src/ui`. */
  readonly id: string;
}

const Facts = ({ answer: { area, lines } }: { readonly answer: AreaAnswer }) => (
  <dl className={classes.facts}>
    <dt>Known by</dt>
    <dd>
      <span className={classes.cellMark}>
        <ToneMark tone={toneOf(area)} />
        <span>
          {knownByWords[area.knownBy]}
          {area.isStale && ', untouched for a year'}
        </span>
      </span>
    </dd>
    <dt>Truck factor</dt>
    <dd>{area.truckFactor}</dd>
    <dt>Size</dt>
    <dd>{count(area.files, 'file')}</dd>
    {lines && (
      <>
        <dt>Lines in a year</dt>
        <dd className="wh-numbers">
          +{spokenNumber(lines.added)} −{spokenNumber(lines.deleted)}
        </dd>
      </>
    )}
    <dt>Changes in 90 days</dt>
    <dd>{area.recentChanges === 0 ? 'none' : area.recentChanges}</dd>
    {area.lastChanged && (
      <>
        <dt>Last change</dt>
        <dd>{shortDay(area.lastChanged)}</dd>
      </>
    )}
    <dt>Team that answers</dt>
    <dd>
      <AreaTeam area={area} />
    </dd>
  </dl>
);

const PaperOwners = ({ owners }: Pick<AreaAnswer, 'owners'>) => (
  <Section id="paper" title="Owners on paper" note="What CODEOWNERS says of these files.">
    <ul className={classes.plainList}>
      {owners.map(({ rule, line, owners: names }) => (
        <li key={line}>
          <code>{rule}</code> <span className="wh-quiet">line {line}:</span>{' '}
          {names.length === 0 ? 'nobody' : names.join(', ')}
        </li>
      ))}
    </ul>
  </Section>
);

const Body = ({ answer }: { readonly answer: AreaAnswer }) => {
  const { area, remarks, knowers, pairings, owners, below } = answer;
  return (
    <Page
      title={area.name}
      over={
        <>
          <Link to="/code">Code</Link> <span aria-hidden="true">› </span>
          <RepositoryLink repository={area.repository} />
        </>
      }
      lead={answer.sentence}
      actions={
        <ButtonLink
          to="/code/who"
          search={{ repository: area.repository.slug, area: area.id }}
          leftSection={<UserSearch size={16} aria-hidden="true" />}
        >
          Who should look at a change here?
        </ButtonLink>
      }
    >
      {remarks.length > 0 && (
        <ul className={classes.sentences}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <div className={classes.areaSplit}>
        <Section
          id="knowers"
          title="Who knows it"
          note="How much of what there is to know somebody still knows; the band holds the truth four times out of five."
        >
          <KnowerList knowers={knowers} />
          <Source source={answer.source} />
        </Section>
        <section className={classes.aside} aria-label="In numbers">
          <Facts answer={answer} />
        </section>
      </div>
      <Pairings pairings={pairings} note="Who could work on it together, so that one absence hurts less." />
      {owners.length > 0 && <PaperOwners owners={owners} />}
      {below.length > 0 && <AreaTable areas={below} title="Areas inside" id="below" />}
      <AreaFiles answer={answer} />
    </Page>
  );
};

/** One area: who knows it, how sure that is, and what it rests on. */
export const AreaPage = ({ slug, id }: AreaPageProps) => {
  const { asOf } = useAsOf();
  const query = useAnswer<AreaAnswer>(`/api/code/repositories/${encodeURIComponent(slug)}/area`, {
    id,
    asOf,
  });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.area.id} answer={answer} />}
    </Answered>
  );
};
