import { isoDay } from '../../../base/day.ts';
import { inWords } from '../../../base/list.ts';
import type { CandidateRow, WhoAnswer, WhoRequest } from '../api.ts';
import type { CodeView } from '../codeView.ts';
import { type Candidate, fit, type ReviewIndex } from '../fit/index.ts';
import { developerRefOf, repositoryRefOf } from './refs.ts';

/** A developer by the id of a person, an e-mail, a login or a name on commits; null: nobody, so nobody is left out. */
const authorIn = ({ developers, codebase, people }: CodeView, who: string | null): number | null => {
  if (who === null) return null;
  const wanted = who.toLowerCase();
  const is = (text: string | null | undefined) => text?.toLowerCase() === wanted;
  const found = developers.list.findIndex(
    ({ person, name, signatures }) =>
      (person !== null && (person === who || is(people.roster.people.get(person)?.body.handle))) ||
      is(name) ||
      signatures.some((number) => {
        const { email, login } = codebase.history.signatures[number]!;
        return is(email) || is(login);
      }),
  );
  return found < 0 ? null : found;
};

const deeds = {
  reviewer: 'look at it',
  owner: 'own it',
  assignee: 'take it on',
} as const;

const sentenceOf = (
  question: WhoRequest['question'],
  experts: readonly CandidateRow[],
  learners: readonly CandidateRow[],
): string => {
  const names = (rows: readonly CandidateRow[]) => inWords(rows.slice(0, 2).map(({ who }) => who.name));
  const deed = deeds[question];
  if (experts.length + learners.length === 0)
    return `Nobody who is here has worked near it. Ask the team that answers for it.`;
  if (experts.length === 0)
    return `Nobody here knows it well. ${names(learners)} could ${deed} and get to know it.`;
  const learning = learners.length === 0 ? '' : `; ${names(learners)} would learn from it`;
  return `${names(experts)} could ${deed}${learning}.`;
};

/** Who should look at a change, own an area or take something on: experts beside learners, for this question alone. */
export const whoAnswerOf = (
  view: CodeView,
  index: ReviewIndex,
  { question, paths, author }: Omit<WhoRequest, 'day' | 'repository'>,
): WhoAnswer => {
  const { developers, presence, day } = view;
  const asked = { kind: question, paths, author: authorIn(view, author), day };
  const found = fit(asked, { index, developers, isThere: presence.isThere });
  const row = ({ developer, reasons, load }: Candidate): CandidateRow => ({
    who: developerRefOf(view, developer),
    reasons: reasons.map(({ text }) => text),
    load,
  });
  const [experts, learners] = [found.experts.map(row), found.learners.map(row)];
  return {
    ...{ asOf: isoDay(day), repository: repositoryRefOf(view), question },
    sentence: sentenceOf(question, experts, learners),
    ...{ experts, learners, unknown: [...found.unknown], source: 'docs/models/fit.md' },
  };
};
