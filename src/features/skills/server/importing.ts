import type { Moment } from '../../../base/day.ts';
import { type Fault, InputError } from '../../../base/errors.ts';
import { count } from '../../../base/list.ts';
import { type Asking, keepDeed } from '../../people/server/index.ts';
import type { SkillsImport } from '../api.ts';
import type { Evidence } from '../evidence.ts';
import { matchSkillsFile, type SkillsMatch } from '../matchSkillsFile.ts';
import type { FilePlace, SkillsFile } from '../skillsFile.ts';
import { type SkillsServer, sceneFor } from './skillsServer.ts';
import {
  type KeptNeed,
  keepNeed,
  keepStatement,
  keepWish,
  keepWording,
  readBroughtAt,
  readNeeds,
  readStatements,
  readWishes,
  type SkillsDb,
  withdrawBrought,
} from './store/index.ts';

const stays = ({ file, line }: FilePlace, what: string): Fault => ({
  ...{ file, line, severity: 'warning' },
  message: `${what} was said here by hand already, and otherwise. That stays.`,
});

/**
 * Only what is not there already: reading the same files twice changes nothing, and what a person or a lead said by
 * hand stays and is told.
 */
const newOf = async (db: SkillsDb, orgId: string, match: SkillsMatch): Promise<SkillsMatch> => {
  const key = ({ person, skill, level, by, on }: Omit<Evidence, 'id' | 'source' | 'withdrawnOn'>) =>
    JSON.stringify([person, skill, level, by, on]);
  const subjects = (rows: readonly { readonly person: string }[]) => [
    ...new Set(rows.map(({ person }) => person)),
  ];
  const said = new Set((await readStatements(db, orgId, subjects(match.statements))).map(key));
  const wished = await readWishes(db, orgId, subjects(match.wishes));
  const needed = new Map<string, readonly KeptNeed[]>();
  for (const { team } of match.needs) needed.set(team, await readNeeds(db, orgId, team));
  const faults: Fault[] = [...match.faults];
  const wishes = match.wishes.filter((wish) => {
    const other = wished.find(({ person, skill }) => person === wish.person && skill === wish.skill);
    if (other && (other.wish !== wish.wish || other.shownTo !== wish.shownTo))
      faults.push(stays(wish, 'A wish'));
    return other === undefined;
  });
  const needs = match.needs.filter((need) => {
    const other = needed.get(need.team)!.find(({ skill }) => skill === need.skill);
    if (other && (other.level !== need.level || other.people !== need.people))
      faults.push(stays(need, 'A need'));
    return other === undefined;
  });
  const statements = match.statements.filter((each) => !said.has(key(each)));
  return { ...match, statements, wishes, needs, faults };
};

/** What statements that came with files name as their source. */
const source = 'skill files';

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
    await keepStatement(trx, orgId, { ...said, id: newId(), source, withdrawnOn: null }, now);
  for (const wish of wishes) await keepWish(trx, orgId, { ...wish, version: 1 }, now);
  for (const { reason, ...need } of needs)
    await keepNeed(trx, orgId, { ...need, version: 1 }, { ...setting, reason });
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
  const isApplied = apply && Object.values(added).some((n) => n > 0);
  if (isApplied) {
    const entry = { action: 'import.apply', subject: 'source:skill files', payload: added } as const;
    await keepDeed(skills.db, asking, entry, (trx) => record(skills, asking, trx, match));
  }
  return {
    added,
    at: isApplied ? new Date(asking.now).toISOString() : null,
    faults: all.map((fault) => ({ ...fault })),
    sentence: sentenceOf(added, apply, all.length),
  };
};

/**
 * Takes an import back, named by the moment it was recorded at: its assessments are withdrawn, its wishes and needs
 * ended, its skills retired. What somebody changed by hand since then stays as they left it.
 */
export const undoSkillsImport = async (skills: SkillsServer, asking: Asking, at: Moment): Promise<number> => {
  asking.may('import.apply', 'organisation');
  const { orgId, personId, now, today } = asking;
  const setting = { by: personId, at: now, reason: 'The import was undone' };
  let undone = 0;
  const entry = { action: 'import.apply', subject: `source:${source}`, payload: { undoes: at } } as const;
  await keepDeed(skills.db, asking, entry, async (trx) => {
    const brought = await readBroughtAt(trx, orgId, at);
    undone = await withdrawBrought(
      trx,
      orgId,
      { source, at },
      { on: today, at: now, reason: setting.reason },
    );
    for (const wish of brought.wishes) await keepWish(trx, orgId, { ...wish, version: 2, wish: 'none' }, now);
    for (const need of brought.needs) await keepNeed(trx, orgId, { ...need, version: 2, people: 0 }, setting);
    for (const wording of brought.skills)
      await keepWording(trx, orgId, { ...wording, version: 2, isRetired: true }, setting);
    undone += brought.wishes.length + brought.needs.length + brought.skills.length;
    if (undone === 0)
      throw new InputError(
        'not-found',
        'Nothing of this import stands any more, so there is nothing to undo.',
      );
  });
  return undone;
};
