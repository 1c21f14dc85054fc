import { accounts } from './kept/accounts.ts';
import { care } from './kept/care.ts';
import { code } from './kept/code.ts';
import { delegation } from './kept/delegation.ts';
import { facts } from './kept/facts.ts';
import { leadership } from './kept/leadership.ts';
import { load } from './kept/load.ts';
import { logs } from './kept/logs.ts';
import { mentoring } from './kept/mentoring.ts';
import { organisation } from './kept/organisation.ts';
import { skills } from './kept/skills.ts';
import { vacancies } from './kept/vacancies.ts';

/** One field that is kept about a person: what it says, what for, who sees it, how long it stays. */
export interface KeptField {
  readonly record: string;
  readonly field: string;
  readonly what: string;
  readonly purpose: string;
  readonly seenBy: string;
  readonly keptFor: string;
}

/** By subject. A test reads the migrations and asks for every column of a new table. */
const kept = {
  ...facts,
  ...accounts,
  ...organisation,
  ...code,
  ...skills,
  ...load,
  ...care,
  ...mentoring,
  ...delegation,
  ...leadership,
  ...vacancies,
  ...logs,
};

/** `retractionAnnouncedOn` → `retraction announced on`. */
const spoken = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every field about a person that the product keeps, for the works-agreement page. */
export const worksAgreement = (): readonly KeptField[] =>
  Object.entries(kept).flatMap(([record, { fields, ...rest }]) =>
    Object.entries(fields).map(([field, what]) => ({
      record: spoken(record),
      field: spoken(field),
      what,
      ...rest,
    })),
  );
