import { isoDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import { never } from '../activity.ts';
import type { DeveloperRef, TeamKnowledgeAnswer } from '../api.ts';
import { awayLosses, planPairings } from '../knowing/index.ts';
import { becauseOf } from './pairings.ts';
import { developerRefOf, repositoryRefOf } from './refs.ts';
import { keyOf, type Part } from './teamPart.ts';

const together = (
  parts: readonly Part[],
  lossesOf: (part: Part) => ReadonlyMap<number, number>,
): ReadonlyMap<string, number> => {
  const whole = Math.max(
    1,
    parts.reduce((sum, { work }) => sum + work, 0),
  );
  const losses = new Map<string, number>();
  for (const part of parts)
    for (const [developer, loss] of lossesOf(part)) {
      const key = keyOf(developerRefOf(part.view, developer));
      losses.set(key, (losses.get(key) ?? 0) + (loss * part.work) / whole);
    }
  return losses;
};

const requestOf = ({ view, files }: Part) => ({
  ...{ isThere: view.presence.isThere, files, work: view.activity.recentChanges },
});

type Away = TeamKnowledgeAnswer['away'];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const awaySentence = (worst: number, after: number | null, pairs: number): string => {
  if (worst < 0.005)
    return 'Whoever is away for four weeks, somebody who is here knows all that is worked on.';
  const mended =
    after === null || pairs === 0
      ? ''
      : ` ${count(pairs, 'pair')} working together would bring that down to ${percent(after)}.`;
  return `While any one person is away for four weeks, up to ${percent(worst)} of the work is on files that nobody else here knows well.${mended}`;
};

/** What would stand still while any one of them is away for four weeks, and whom to pair. */
export const awayOf = (parts: readonly Part[], people: readonly DeveloperRef[]): Away => {
  const losses = together(parts, (part) => awayLosses(part.view.expertise, requestOf(part)));
  const plans = parts.map((part) => ({
    part,
    plan: planPairings(part.view.expertise, {
      ...requestOf(part),
      ...{ areas: part.areas, learners: part.members },
    }),
  }));
  const left = together(parts, (part) => plans.find((each) => each.part === part)!.plan.losses);
  const greatest = (of: ReadonlyMap<string, number>) => Math.max(0, ...of.values());
  const unharmed = people.filter((person) => !losses.has(keyOf(person))).length;
  const areaRef = ({ view, areas }: Part, id: string) => {
    const { kind, name } = areas.find((area) => area.id === id)!;
    return { id, kind, name, repository: repositoryRefOf(view) };
  };
  const pairings = plans.flatMap(({ part, plan }) =>
    plan.pairings.map((pairing) => ({
      area: areaRef(part, pairing.area),
      knows: developerRefOf(part.view, pairing.knows),
      learns: developerRefOf(part.view, pairing.learns),
      because: becauseOf(pairing),
    })),
  );
  const after = pairings.length === 0 ? null : greatest(left);
  const whole = Math.max(
    1,
    parts.reduce((sum, { work }) => sum + work, 0),
  );
  const shares = plans.flatMap(({ part, plan }) =>
    plan.pairings.map(({ area, share }) => ({
      area: areaRef(part, area),
      share: (share * part.work) / whole,
    })),
  );
  return {
    sentence: awaySentence(greatest(losses), after, pairings.length),
    losses: [...Array.from({ length: unharmed }, () => 0), ...[...losses.values()].sort((a, b) => a - b)],
    announced: announcedIn(parts, losses),
    areas: [
      ...new Map(shares.map((each) => [`${each.area.repository.slug} ${each.area.id}`, each])).values(),
    ],
    ...{ pairings, after },
  };
};

/** Departures that whoever asks may know of, with what would go. */
const announcedIn = (parts: readonly Part[], losses: ReadonlyMap<string, number>): Away['announced'] => {
  const found = new Map<string, Away['announced'][number]>();
  for (const { view, members } of parts)
    for (const member of members) {
      const leaves = view.presence.leavesOn[member]!;
      if (leaves === never) continue;
      const who = developerRefOf(view, member);
      found.set(keyOf(who), { who, leavesOn: isoDay(leaves), loss: losses.get(keyOf(who)) ?? 0 });
    }
  return [...found.values()];
};
