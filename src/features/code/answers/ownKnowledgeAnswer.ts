import { isoDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import type { PersonId, View } from '../../people/index.ts';
import type { OwnKnowledgeAnswer } from '../api.ts';
import type { CodeView } from '../codeView.ts';
import { areaKnowledge, asksFrom, filesIn } from '../knowing/index.ts';
import { knowersToAsk } from './areaRows.ts';
import { estimateOf, evidenceOf, listedFrom, wordFor } from './knowerRow.ts';
import { dayOrNull, repositoryRefOf } from './refs.ts';

type OwnArea = OwnKnowledgeAnswer['areas'][number];

const areasIn = (view: CodeView, me: number): OwnArea[] =>
  view.codebase.areas.flatMap((area) => {
    const files = filesIn(view.expertise, area.files);
    const knowers = areaKnowledge(view.expertise, files);
    const mine = knowers.find(({ developer }) => developer === me);
    if (mine === undefined || mine.knowledge < listedFrom) return [];
    const others = knowersToAsk(view, area).filter(({ developer }) => developer !== me);
    const { id, kind, name } = area;
    return [
      {
        area: { id, kind, name, repository: repositoryRefOf(view) },
        knowledge: estimateOf(mine),
        word: wordFor(mine.knowledge),
        evidence: evidenceOf(mine, files.length, view.day),
        lastChanged: dayOrNull(mine.last),
        others: others.length,
      },
    ];
  });

const sentenceOf = (areas: readonly OwnArea[], isKnown: boolean): string => {
  if (!isKnown) return 'None of the signatures on commits is known to be yours.';
  const parts = areas.filter(({ area }) => area.kind !== 'repository');
  const known = parts.filter(({ knowledge }) => knowledge.value >= asksFrom);
  const alone = known.filter(({ others }) => others === 0);
  if (known.length === 0) return 'There is no area that you know well enough to be asked about it.';
  return `You know ${count(known.length, 'area')} well enough to be asked${alone.length === 0 ? '' : `, ${alone.length} of them as the only one here`}.`;
};

/** All that somebody knows, for themself. */
export const ownKnowledgeAnswerOf = (
  { roster }: View,
  person: PersonId | null,
  views: readonly CodeView[],
): OwnKnowledgeAnswer => {
  const mine = views.flatMap((view) => {
    const me = view.developers.list.findIndex((developer) => person !== null && developer.person === person);
    return me < 0 ? [] : [{ view, me }];
  });
  const areas = mine
    .flatMap(({ view, me }) => areasIn(view, me))
    .sort((a, b) => b.knowledge.value - a.knowledge.value || (a.area.id < b.area.id ? -1 : 1));
  const signatures = mine.flatMap(({ view, me }) =>
    view.developers.list[me]!.signatures.map((number) => {
      const { name, email } = view.codebase.history.signatures[number]!;
      return email === '' ? name : `${name} <${email}>`;
    }),
  );
  return {
    asOf: isoDay(roster.day),
    sentence: sentenceOf(areas, mine.length > 0),
    signatures: [...new Set(signatures)].sort(),
    areas,
    source: 'docs/models/knowledge.md',
  };
};
