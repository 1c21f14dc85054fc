import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type CareDb, type CareServer, careRoutes, readOwnCare } from '../features/care/server/index.ts';
import {
  type DelegationDb,
  type DelegationServer,
  delegationRoutes,
  readOwnDelegation,
} from '../features/delegation/server/index.ts';
import {
  type LeadershipDb,
  type LeadershipServer,
  leadershipRoutes,
  readOwnLeadership,
} from '../features/leadership/server/index.ts';
import { type LoadDb, type LoadServer, loadRoutes, readOwnLoad } from '../features/load/server/index.ts';
import {
  type MentoringDb,
  type MentoringServer,
  mentoringRoutes,
  readOwnMentoring,
} from '../features/mentoring/server/index.ts';
import type { Asking } from '../features/people/server/index.ts';
import { skillsNeeded } from '../features/skills/server/index.ts';
import {
  readOwnVacancies,
  type VacanciesDb,
  type VacanciesServer,
  vacanciesRoutes,
} from '../features/vacancies/server/index.ts';
import type { Wheelhouse } from './openWheelhouse.ts';

/** The features about how people lead and are led. */
export interface Leading {
  readonly load: LoadServer;
  readonly delegation: DelegationServer;
  readonly mentoring: MentoringServer;
  readonly leadership: LeadershipServer;
  readonly vacancies: VacanciesServer;
  readonly care: CareServer;
}

type Ground = Pick<Wheelhouse, 'people' | 'helm' | 'calendar' | 'features' | 'code' | 'skills' | 'database'>;

/** Wires them on the features they build on. */
export const openLeading = (ground: Ground): Leading => {
  const { people, helm, calendar, features, code, skills, database } = ground;
  const on = <Db>() => ({ db: database.db as unknown as Db, people, features, newId: randomUUID });
  const load: LoadServer = {
    ...{ ...on<LoadDb>(), calendar },
    calendarKinds: {
      notConnected:
        'Hours by kind of calendar entry are not connected yet. Once they are, you alone switch on whether yours count.',
    },
    adoptedPlan: {
      notConnected:
        'Own work as the adopted plan has it is not connected yet. Once it is, you alone switch on whether it stands beside what is meant.',
    },
  };
  const delegation: DelegationServer = { ...on<DelegationDb>(), skills, load };
  const mentoring: MentoringServer = { ...on<MentoringDb>(), load };
  const leadership: LeadershipServer = {
    ...{ ...on<LeadershipDb>(), code, load, delegation, mentoring },
    decisions: { notConnected: 'Decisions are not connected yet: what waits is gone through by hand.' },
    promises: { notConnected: 'Promises are not connected yet: what was promised is written down by hand.' },
  };
  const promises = { notConnected: 'What was promised is not connected yet.' };
  const vacancies: VacanciesServer = {
    ...{ ...on<VacanciesDb>(), helm, code, load, mentoring, promises },
    skillsNeeded: skillsNeeded(skills),
    decisions: { notConnected: 'Decisions that wait are not connected yet.' },
    feedback: { notConnected: 'Feedback of those whom they led is not connected yet.' },
  };
  const care: CareServer = { ...on<CareDb>(), calendar, skills, load, promises };
  return { load, delegation, mentoring, leadership, vacancies, care };
};

export const leadingRoutes = (
  server: FastifyInstance,
  leading: Leading,
  askingOf: (request: FastifyRequest) => Promise<Asking>,
): void => {
  const routing = { ...leading, askingOf };
  loadRoutes(server, routing);
  delegationRoutes(server, routing);
  mentoringRoutes(server, routing);
  leadershipRoutes(server, routing);
  vacanciesRoutes(server, routing);
  careRoutes(server, routing);
};

/** All that these features keep about the asker, for their export. */
export const readOwnLeading = async (leading: Leading, asking: Asking) => ({
  load: await readOwnLoad(leading.load, asking),
  delegation: await readOwnDelegation(leading.delegation, asking),
  mentoring: await readOwnMentoring(leading.mentoring, asking),
  leadership: await readOwnLeadership(leading.leadership, asking),
  vacancies: await readOwnVacancies(leading.vacancies, asking),
  care: await readOwnCare(leading.care, asking),
});
