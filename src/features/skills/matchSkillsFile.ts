import type { Fault } from '../../base/errors.ts';
import { slugOf } from '../../base/slug.ts';
import { whoManages } from '../access/index.ts';
import type { PersonId, Roster, TeamId } from '../people/index.ts';
import { technologySkill } from './codeEvidence.ts';
import type { Evidence, EvidenceKind, SkillId } from './evidence.ts';
import type { FilePlace, SkillsFile } from './skillsFile.ts';
import type { Skill } from './vocabulary.ts';
import type { Wish } from './wish.ts';

/** What files would record: everything in our own ids, and all that does not fit as faults. */
export interface SkillsMatch {
  readonly skills: readonly { readonly skill: SkillId; readonly name: string }[];
  readonly statements: readonly Omit<Evidence, 'id' | 'source' | 'withdrawnOn'>[];
  readonly wishes: readonly (Wish & FilePlace & { readonly person: PersonId })[];
  readonly needs: readonly (FilePlace & {
    readonly team: TeamId;
    readonly skill: SkillId;
    readonly level: Evidence['level'];
    readonly people: number;
    readonly reason: string | null;
  })[];
  readonly faults: readonly Fault[];
}

/** People by what files may call them: addresses, logins and handles. Never by name: two may share one. */
const peopleByKey = (roster: Roster): ReadonlyMap<string, PersonId> =>
  new Map(
    [...roster.people].flatMap(([id, { body }]) => [
      ...(roster.identitiesByPerson.get(id) ?? []).map(
        (fact) => [fact.body.value.toLowerCase(), id] as const,
      ),
      ...(body.handle === null ? [] : [[body.handle.toLowerCase(), id] as const]),
    ]),
  );

/** Brings what files say about skills together with the organisation. Lines that do not fit are left out and told. */
export const matchSkillsFile = (
  file: SkillsFile,
  roster: Roster,
  vocabulary: readonly Skill[],
): SkillsMatch => {
  const faults: Fault[] = [];
  const people = peopleByKey(roster);
  const teams = new Map([...roster.teams.values()].map(({ id, body }) => [body.slug, id]));
  const known = new Map(vocabulary.map(({ id, name }) => [name.toLowerCase(), id]));
  const fresh = file.skills.flatMap(({ name, kind }) => {
    if (known.has(name.toLowerCase())) return [];
    const skill = kind === 'technology' ? technologySkill(name) : `own:${slugOf(name)}`;
    known.set(name.toLowerCase(), skill);
    return [{ skill, name }];
  });
  /** What a key leads to; undefined, and a fault, where it leads nowhere. */
  const found =
    <To>(map: ReadonlyMap<string, To>, say: (key: string) => string) =>
    (key: string, { file: path, line }: FilePlace): To | undefined => {
      const to = map.get(key.toLowerCase());
      if (to === undefined) faults.push({ file: path, line, message: say(key), severity: 'error' });
      return to;
    };
  const personOf = found(
    people,
    (key) => `Nobody here is known as "${key}". Give the e-mail address that the directory has.`,
  );
  const skillOf = found(known, (key) => `There is no skill "${key}". Add it to skills.csv.`);
  const teamOf = found(teams, (key) => `There is no team "${key}" today. Give its slug.`);
  const kindOf = (person: PersonId, by: PersonId): EvidenceKind =>
    by === person ? 'self' : whoManages(roster, person) === by ? 'supervisor' : 'peer';
  const statements = file.assessments.flatMap((row) => {
    const [person, by, skill] = [personOf(row.person, row), personOf(row.by, row), skillOf(row.skill, row)];
    if (person === undefined || by === undefined || skill === undefined) return [];
    const { level, on, because } = row;
    return [{ person, skill, kind: kindOf(person, by), level, on, by, because }];
  });
  const wishes = file.wishes.flatMap((row) => {
    const [person, skill] = [personOf(row.person, row), skillOf(row.skill, row)];
    if (person === undefined || skill === undefined) return [];
    return [{ person, skill, wish: row.wish, shownTo: row.shownTo, file: row.file, line: row.line }];
  });
  const needs = file.needs.flatMap((row) => {
    const [team, skill] = [teamOf(row.team, row), skillOf(row.skill, row)];
    if (team === undefined || skill === undefined) return [];
    const { level, people: wanted, reason } = row;
    return [{ team, skill, level, people: wanted, reason, file: row.file, line: row.line }];
  });
  return { skills: fresh, statements, wishes, needs, faults };
};
