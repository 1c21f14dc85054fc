import { Button, SegmentedControl, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type Choice, PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { usePeopleSearch } from '../../people/web/index.tsx';
import type { RepositoryRow, WhoRequest } from '../api.ts';
import classes from './code.module.css';

interface WhoFormProps {
  readonly repositories: readonly RepositoryRow[];
  /** What stands in it at first; `area`: what the paths were taken from. */
  readonly first: { readonly repository: string; readonly paths: readonly string[]; readonly area?: string };
  readonly isAsking: boolean;
  readonly onAsk: (asked: WhoRequest) => void;
}

const questions = [
  { value: 'reviewer', label: 'Review it' },
  { value: 'owner', label: 'Own it' },
  { value: 'assignee', label: 'Do it' },
] as const;

/** Also what `git diff --name-status` and a review page give: the last word of a line is its path. */
const pathsIn = (text: string): string[] => [
  ...new Set(
    text.split('\n').flatMap(
      (line) =>
        line
          .trim()
          .split(/\t+| {2,}/)
          .at(-1) || [],
    ),
  ),
];

const mostPaths = 5000;

/** What the question is about: paths, who wrote the change, what is asked of people. */
export const WhoForm = ({ repositories, first, isAsking, onAsk }: WhoFormProps) => {
  const search = usePeopleSearch();
  const [repository, setRepository] = useState(first.repository);
  const [text, setText] = useState(first.paths.join('\n'));
  const [author, setAuthor] = useState<Choice | null>(null);
  const [question, setQuestion] = useState<WhoRequest['question']>('reviewer');
  const paths = pathsIn(text).slice(0, mostPaths);
  return (
    <form
      className={classes.whoForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (paths.length > 0) onAsk({ repository, question, paths, author: author?.id ?? null });
      }}
    >
      <Select
        label="Repository"
        data={repositories.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={repository}
        onChange={(slug) => slug && setRepository(slug)}
        searchable={repositories.length > 8}
        allowDeselect={false}
      />
      <Textarea
        label="Changed files"
        description={
          first.area
            ? `The files of ${first.area}. Change them as you like.`
            : 'One path a line, as git prints them.'
        }
        placeholder={'src/berth/plan.ts\nsrc/berth/plan.test.ts'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={5}
        maxRows={14}
        classNames={{ input: classes.code! }}
      />
      <PersonPicker
        label="Who wrote it"
        description="If somebody did: they are not asked to review their own change."
        value={author}
        onChange={setAuthor}
        search={search}
      />
      <div>
        <p className={classes.fieldLabel} id="question-label">
          What is asked of them
        </p>
        <SegmentedControl
          aria-labelledby="question-label"
          fullWidth
          value={question}
          onChange={(next) => setQuestion(next as typeof question)}
          data={[...questions]}
        />
      </div>
      <Button type="submit" loading={isAsking} disabled={paths.length === 0}>
        Ask
      </Button>
    </form>
  );
};
