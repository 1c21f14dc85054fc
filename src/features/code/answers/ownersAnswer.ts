import { isoDay } from '../../../base/day.ts';
import { count, inWords } from '../../../base/list.ts';
import type { OwnersAnswer } from '../api.ts';
import type { CodeView } from '../codeView.ts';
import { judgeOwners, type OwnersJudgement, proposeOwners } from '../owners/index.ts';
import { paperOf } from './ownersIn.ts';
import { repositoryRefOf } from './refs.ts';

const sentenceOf = (name: string, { dead, leaving, onPaper, unowned }: OwnersJudgement): string => {
  const parts = [
    ...(dead.length > 0
      ? [`${count(dead.length, 'owner')} on paper ${dead.length === 1 ? 'is' : 'are'} not here`]
      : []),
    ...(leaving.length > 0 ? [`${leaving.length} will leave`] : []),
    ...(onPaper.length > 0
      ? [`${onPaper.length} never ${onPaper.length === 1 ? 'touches' : 'touch'} what they own`]
      : []),
    ...(unowned.length > 0
      ? [`${count(unowned.length, 'area')} ${unowned.length === 1 ? 'has' : 'have'} no owner`]
      : []),
  ];
  return parts.length === 0 ? `Paper and practice agree in ${name}.` : `In ${name} ${inWords(parts)}.`;
};

/** CODEOWNERS held against who is here and who works where, with a change to propose. */
export const ownersAnswerOf = (view: CodeView): OwnersAnswer => {
  const repository = repositoryRefOf(view);
  const paper = paperOf(view.codebase);
  const about = { asOf: isoDay(view.day), repository };
  if (!paper)
    return {
      ...{ ...about, sentence: `${repository.name} has no CODEOWNERS file.`, file: null, faults: [] },
      ...{ dead: [], onPaper: [], unowned: [], patch: '', reasons: [] },
    };
  const { file } = paper;
  const judgement = judgeOwners(file, view);
  const { patch, reasons } = proposeOwners(file, judgement, view);
  return {
    ...about,
    sentence: sentenceOf(repository.name, judgement),
    file: file.path,
    faults: [
      ...file.faults.map(({ line, message }) => ({ line: line ?? 0, message })),
      ...judgement.idle.map(({ line, because }) => ({ line, message: because })),
    ],
    dead: [...judgement.dead, ...judgement.leaving],
    onPaper: [...judgement.onPaper],
    unowned: judgement.unowned.map(({ area: { id, kind, name }, files, because }) => ({
      ...{ area: { id, kind, name, repository }, files, because },
    })),
    patch,
    reasons: [...reasons],
  };
};
