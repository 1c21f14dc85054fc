import { z } from 'zod';
import { peopleAnswer } from '../features/care/index.ts';
import { areaAnswer, repositoryAnswer, whoAnswer } from '../features/code/index.ts';
import { itemPageAnswer, queueAnswer } from '../features/delegation/index.ts';
import { helmReport } from '../features/helm/index.ts';
import { homeAnswer } from '../features/home/index.ts';
import { splitAnswer } from '../features/leadership/index.ts';
import { leaderLoadAnswer, loadsAnswer } from '../features/load/index.ts';
import { mentorsAnswer } from '../features/mentoring/index.ts';
import {
  acquisitions,
  dayText,
  importAnswer,
  personAnswer,
  roles,
  teamKinds,
  teamStages,
} from '../features/people/index.ts';
import { planAnswer } from '../features/planner/index.ts';
import { vacanciesAnswer } from '../features/vacancies/index.ts';

const day = z.number().int().describe('Days since 1970-01-01');
const dates = {
  from: day.optional().describe('Left out: it held already, nobody says since when. Days since 1970-01-01'),
  to: day.optional(),
  announcedOn: day.optional(),
  file: z.string().optional(),
  line: z.number().int().optional(),
};
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const share = z.number().min(0).max(1).nullable();

/** An organisation as its files say it, in the files' own keys. */
export const organisationAnswer = z.object({
  people: list(
    z.object({
      key: z.string(),
      name: z.string(),
      handle: z.string().nullable(),
      standing: z.enum(['member', 'contractor', 'bot']),
      identities: list(z.object({ kind: z.enum(['email', 'login']), host: z.string(), value: z.string() })),
      ...dates,
    }),
  ),
  teams: list(
    z.object({
      key: z.string(),
      slug: z.string(),
      name: z.string(),
      kind: z.enum(teamKinds),
      stage: z.enum(teamStages).nullable(),
      parentKey: z.string().nullable(),
      ...dates,
    }),
  ),
  seats: list(
    z.object({
      teamKey: z.string(),
      role: z.enum(roles),
      title: z.string(),
      personKey: z.string().nullable().describe('Null: the seat is there and empty.'),
      acquired: z.enum(acquisitions),
      share,
      coverKey: z.string().nullable(),
      mentorKey: z.string().nullable(),
      ordinal: z.number().int().optional(),
      ...dates,
    }),
  ),
  members: list(z.object({ teamKey: z.string(), personKey: z.string(), ...dates })),
  reportingLines: list(z.object({ personKey: z.string(), managerKey: z.string(), ...dates })),
});

export const verificationAnswer = z.object({
  isWhole: z.boolean(),
  message: z.string(),
  /** Number of the first broken entry. */
  entry: z.number().nullable(),
  /** Hash of the last seal, in hex: kept elsewhere, it proves later that the end was not cut off. */
  head: z.string().nullable(),
});

export const ownerLinkAnswer = z.object({ link: z.string(), expiresAt: z.iso.datetime() });

const { sentences, teams, people, seats, findings } = helmReport.shape;

/** What `--json` prints, by command: the shapes behind docs/schemas. */
const codeReport = z.object({
  ...{ repository: z.string(), sentence: z.string(), commits: z.number(), files: z.number() },
  ...{ developers: z.number(), truckFactor: z.number().nullable() },
});

export const printedAnswers = {
  helm: helmReport,
  teams: helmReport.pick({ asOf: true, teams: true, seats: true }),
  person: personAnswer,
  import: importAnswer.extend({
    ...{ sentences, teams, people, seats, findings },
    code: codeReport.optional().describe('Of kind git'),
  }),
  home: homeAnswer,
  care: peopleAnswer,
  load: loadsAnswer,
  mentors: mentorsAnswer,
  vacancies: vacanciesAnswer,
  'load-who': leaderLoadAnswer,
  delegate: queueAnswer,
  'delegate-item': itemPageAnswer,
  knows: areaAnswer,
  risk: z.object({ asOf: dayText, sentence: z.string(), repositories: z.array(repositoryAnswer) }),
  reviewers: whoAnswer,
  truckfactor: z.object({
    model: z.string(),
    truckFactor: z.number(),
    coverage: z.number(),
    files: z.number(),
    developers: z
      .array(z.object({ name: z.string(), files: z.number(), share: z.number() }))
      .optional()
      .describe('Of the reference alone'),
  }),
  plan: planAnswer,
  'advise-split': splitAnswer,
  export: organisationAnswer,
  'audit-verify': verificationAnswer,
  'owner-link': ownerLinkAnswer,
} as const satisfies Readonly<Record<string, z.ZodType>>;
