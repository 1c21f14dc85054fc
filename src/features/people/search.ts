import type { z } from 'zod';
import { inWords } from '../../base/list.ts';
import { personRefOf, teamRefOf } from './answers.ts';
import type { searchAnswer } from './api.ts';
import type { View } from './view.ts';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** 0 at the start of the text, 1 at the start of a word, 2 anywhere, null nowhere. */
const place = (text: string, query: string): number | null => {
  const at = plain(text).indexOf(query);
  if (at < 0) return null;
  return at === 0 ? 0 : /[\s_/-]/.test(text[at - 1] ?? '') ? 1 : 2;
};

const best = <T>(
  things: Iterable<T>,
  texts: (thing: T) => readonly string[],
  query: string,
  limit: number,
): T[] =>
  [...things]
    .flatMap((thing) => {
      const places = texts(thing).flatMap((text) => place(text, query) ?? []);
      return places.length === 0 ? [] : [{ thing, rank: Math.min(...places), text: texts(thing)[0]! }];
    })
    .sort((a, b) => a.rank - b.rank || a.text.localeCompare(b.text))
    .slice(0, limit)
    .map(({ thing }) => thing);

/** Teams and people whose name, handle or slug has the words in it; names that begin with them first. */
export const search = ({ roster, names }: View, words: string, limit = 8): z.infer<typeof searchAnswer> => {
  const query = plain(words.trim());
  if (query === '') return { teams: [], people: [] };
  const teams = best(roster.teams.values(), ({ body }) => [body.name, body.slug], query, limit);
  const people = best(roster.people.values(), ({ body }) => [body.name, body.handle ?? ''], query, limit);
  return {
    teams: teams.map((team) => ({ ...teamRefOf(team.id, names), kind: team.body.kind })),
    people: people.map((person) => ({
      ...personRefOf(person.id, names),
      leads: inWords(
        (roster.seatsByPerson.get(person.id) ?? []).map(
          (seat) => `${seat.title} of ${names.team(seat.team)}`,
        ),
      ),
    })),
  };
};
