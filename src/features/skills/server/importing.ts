import type { Fault } from '../../../base/errors.ts';
import { count } from '../../../base/list.ts';
import type { Asking } from '../../people/server/index.ts';
import type { SkillsImport } from '../api.ts';
import type { Evidence } from '../evidence.ts';
import { matchSkillsFile, type SkillsMatch } from '../matchSkillsFile.ts';
import type { SkillsFile } from '../skillsFile.ts';
import { keep, type SkillsServer, sceneFor } from './skillsServer.ts';
import {
  keepNeed,
  keepStatement,
  keepWish,
  keepWording,
  readNeeds,
  readStatements,
  readWishes,
  type SkillsDb,
} from './store.ts';

/** Only what is not there already: reading the same files twice changes nothing. */
const newOf = async (db: SkillsDb, orgId: string, match: SkillsMatch): Promise<SkillsMatch> => {
  const key = ({ person, skill, level, by, on }: Omit<Evidence, 'id' | 'source' | 'withdrawnOn'>) =>
    JSON.stringify([person, skill, level, by, on]);
  const subjects = (rows: readonly { readonly person: string }[]) => [
    ...new Set(rows.map(({ person }) => person)),
  ];
  const said = new Set((await readStatements(db, orgId, subjects(match.statements))).map(key));
  const wished = await readWishes(db, orgId, subjects(match.wishes));
  const needed = new Map<string, Awaited<ReturnType<typeof readNeeds>>>();
  for (const { team } of match.needs) needed.set(team, await readNeeds(db, orgId, team));
  return {
    ...match,
    statements: match.statements.filter((each) => !said.has(key(each))),
    wishes: match.wishes.filter(
      ({ person, skill, wish, shownTo }) =>
        !wished.some(
          (w) => w.person === person && w.skill === skill && w.wish === wish && w.shownTo === shownTo,
        ),
    ),
    needs: match.needs.filter(
      ({ team, skill, level, people }) =>
        !needed.get(team)!.some((n) => n.skill === skill && n.level === level && n.people === people),
    ),
  };
};

const record = async (
  { newId }: SkillsServer,
  { orgId, personId, now }: Asking,
  trx: SkillsDb,
  { skills, statements, wishes, needs }: SkillsMatch,
): Promise<void> => {
  const setting = { by: personId, at: now, reason: null };
  for (const { skill, name } of skills)
    await keepWording(trx, orgId, { skill, version: 1, name, isRetired: false }, setting);
  for (const said of statements)
    await keepStatement(trx, orgId, { ...said, id: newId(), source: 'skill files', withdrawnOn: null }, now);
  for (const wish of wishes) {
    const before = (await readWishes(trx, orgId, [wish.person])).find(({ skill }) => skill === wish.skill);
    await keepWish(trx, orgId, { ...wish, version: (before?.version ?? 0) + 1 }, now);
  }
  for (const { reason, ...need } of needs) {
    const before = (await readNeeds(trx, orgId, need.team)).find(({ skill }) => skill === need.skill);
    await keepNeed(trx, orgId, { ...need, version: (before?.version ?? 0) + 1 }, { ...setting, reason });
  }
};

const sentenceOf = (added: SkillsImport['added'], apply: boolean, faults: number): string => {
  const all = added.skills + added.statements + added.wishes + added.needs;
  const wrong = faults === 0 ? '' : ` ${count(faults, 'fault')} in what was read.`;
  if (all === 0) return `Nothing to change.${wrong}`;
  const parts = [
    count(added.skills, 'skill'),
    count(added.statements, 'assessment'),
    count(added.wishes, 'wish', 'wishes'),
    count(added.needs, 'need'),
  ];
  return `${apply ? 'Recorded' : 'Would record'} ${parts.join(', ')}.${wrong}`;
};

/**
 * Records what files say about skills, or tells what it would record. All or nothing of what fits; what does not is
 * told together. What is said about people waits unseen by others until the feature is on and they have read its notice.
 */
export const importSkills = async (
  skills: SkillsServer,
  asking: Asking,
  { file, faults }: { readonly file: SkillsFile; readonly faults: readonly Fault[] },
  apply: boolean,
): Promise<SkillsImport> => {
  asking.may(apply ? 'import.apply' : 'import.preview', 'organisation');
  const { view, vocabulary } = await sceneFor(skills, asking);
  const match = await newOf(skills.db, asking.orgId, matchSkillsFile(file, view.roster, vocabulary));
  const added = {
    skills: match.skills.length,
    statements: match.statements.length,
    wishes: match.wishes.length,
    needs: match.needs.length,
  };
  const all = [...faults, ...match.faults];
  if (apply && Object.values(added).some((n) => n > 0)) {
    const entry = { action: 'import.apply', subject: 'source:skill files', payload: added } as const;
    await keep(skills, asking, entry, (trx) => record(skills, asking, trx, match));
  }
  return {
    added,
    faults: all.map((fault) => ({ ...fault })),
    sentence: sentenceOf(added, apply, all.length),
  };
};
