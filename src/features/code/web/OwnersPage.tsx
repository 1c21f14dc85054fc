import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { OwnersAnswer } from '../api.ts';
import { CopyButton } from './CopyButton.tsx';
import classes from './code.module.css';
import { AreaLink, RepositoryLink } from './links.tsx';
import { Patch } from './Patch.tsx';

interface Line {
  readonly key: string;
  readonly line: number | null;
  readonly what: ReactNode;
  readonly because: string;
}

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly Line[];
}

const Lines = ({ id, title, note, lines }: LinesProps) =>
  lines.length > 0 && (
    <Section id={id} title={title} note={note}>
      <ul className={classes.ownerLines}>
        {lines.map(({ key, line, what, because }) => (
          <li key={key}>
            <span className="wh-quiet wh-small wh-numbers">{line !== null && `line ${line}`}</span>
            <span>{what}</span>
            <span>{because}</span>
          </li>
        ))}
      </ul>
    </Section>
  );

const ownerLines = (list: OwnersAnswer['dead']): Line[] =>
  list.map(({ owner, line, because }) => ({
    key: `${owner}${line}`,
    line,
    what: <code>{owner}</code>,
    because,
  }));

const Proposal = ({ answer: { patch, reasons, file } }: { readonly answer: OwnersAnswer }) => {
  if (patch === '')
    return (
      <Section id="patch" title="Proposed change">
        <Empty title="Nothing to propose" />
      </Section>
    );
  return (
    <Section
      id="patch"
      title="Proposed change"
      note={`A patch of ${file ?? 'a new CODEOWNERS file'} that git apply takes. Read it first: it knows the history, not your plans.`}
      actions={<CopyButton text={patch} what="the patch" />}
    >
      <Patch text={patch} label="Patch" />
      {reasons.length > 0 && (
        <ul className={classes.reasons}>
          {reasons.map(({ line, because }) => (
            <li key={`${line}${because}`}>
              <span className="wh-quiet wh-numbers">line {line}</span> {because}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const Body = ({ answer }: { readonly answer: OwnersAnswer }) => (
  <Page
    title="Owners on paper"
    over={
      <>
        <Link to="/code">Code</Link> <span aria-hidden="true">› </span>
        <RepositoryLink repository={answer.repository} />
      </>
    }
    lead={answer.sentence}
  >
    {answer.file === null && answer.patch === '' && <Empty title="There is no CODEOWNERS file" />}
    <Lines
      id="dead"
      title="Owners who cannot answer"
      note="A review asked of them waits for nobody."
      lines={ownerLines(answer.dead)}
    />
    <Lines
      id="on-paper"
      title="Owners on paper only"
      note="They are here, but the files say that others know them."
      lines={ownerLines(answer.onPaper)}
    />
    <Lines
      id="unowned"
      title="Owned by nobody"
      note="Worked on, and no rule names an owner."
      lines={answer.unowned.map(({ area, files, because }) => ({
        key: area.id,
        line: null,
        what: (
          <>
            <AreaLink area={area} /> <span className="wh-quiet wh-small">{count(files, 'file')}</span>
          </>
        ),
        because,
      }))}
    />
    <Lines
      id="faults"
      title="Lines that say nothing"
      note="The host ignores them."
      lines={answer.faults.map(({ line, message }) => ({
        key: `${line}${message}`,
        line,
        what: '',
        because: message,
      }))}
    />
    <Proposal answer={answer} />
  </Page>
);

/** CODEOWNERS against who really works where, and a patch that brings them together. */
export const OwnersPage = ({ slug }: { readonly slug: string }) => {
  const { asOf } = useAsOf();
  const query = useAnswer<OwnersAnswer>(`/api/code/repositories/${encodeURIComponent(slug)}/owners`, {
    asOf,
  });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.repository.slug} answer={answer} />}
    </Answered>
  );
};
