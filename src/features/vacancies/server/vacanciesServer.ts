import type { Day } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { isConnected, type Port } from '../../../base/port.ts';
import { type FeatureServer, type FeatureState, featureState } from '../../access/server/index.ts';
import type { CodeServer } from '../../code/server/index.ts';
import type { HelmServer } from '../../helm/server/index.ts';
import type { Assumptions } from '../../load/index.ts';
import { assumptionsOf, type LoadServer } from '../../load/server/index.ts';
import type { MentoringServer } from '../../mentoring/server/index.ts';
import type { AsOfQuery, PersonId, Role, TeamId, View } from '../../people/index.ts';
import { type Asking, look, type PeopleServer } from '../../people/server/index.ts';
import { isAnnounced, type Vacancy } from '../vacancy.ts';
import { readVacancies, type VacanciesDb } from './store/index.ts';

/** What another part knows of a team, in sentences. */
export type OfTeam = (asking: Asking, team: TeamId) => Promise<readonly string[]>;

export interface VacanciesServer {
  readonly db: VacanciesDb;
  readonly people: PeopleServer;
  readonly features: FeatureServer;
  readonly helm: HelmServer;
  readonly code: CodeServer;
  readonly load: LoadServer;
  readonly mentoring: MentoringServer;
  /** The skills a team's work needs, a line each. */
  readonly skillsNeeded: OfTeam;
  /** Decisions that wait for the seats of a team. */
  readonly decisions: Port<OfTeam>;
  /** What its leaders promised. */
  readonly promises: Port<OfTeam>;
  /** What those whom somebody led say of it. */
  readonly feedback: Port<(asking: Asking, person: PersonId) => Promise<readonly string[]>>;
  readonly newId: () => string;
}

/** What a port tells of a team, or that nothing does. */
export const toldBy = async (port: Port<OfTeam>, asking: Asking, team: TeamId): Promise<readonly string[]> =>
  isConnected(port) ? port(asking, team) : [port.notConnected];

/** What every answer begins with. */
export interface Scene {
  readonly view: View;
  readonly day: Day;
  readonly feature: FeatureState;
  readonly assumed: Assumptions;
  /** As the asker may see them: a decision that is not announced yet is hidden from others. */
  readonly vacancies: readonly Vacancy[];
}

/** The seat a vacancy is about, also when the post has ended. */
export interface VacantSeat {
  readonly post: string;
  readonly team: TeamId;
  readonly role: Role;
  readonly title: string;
}
export const seatOf = ({ post }: Pick<Vacancy, 'post'>, { names }: Pick<View, 'names'>): VacantSeat => {
  const body = names.post(post);
  return { post, team: body?.team ?? '', role: body?.role ?? 'TL', title: body?.title ?? 'seat' };
};

const asSeenBy = (vacancy: Vacancy, view: View, asking: Asking): Vacancy => {
  const { end } = vacancy;
  if (end === null || isAnnounced(end, asking.today) || end.person === asking.personId) return vacancy;
  return mayChooseFor(asking, seatOf(vacancy, view)) ? vacancy : { ...vacancy, end: null };
};

/** @param view Today's, where somebody has it already. */
export const sceneFor = async (
  { db, people, features, load }: VacanciesServer,
  asking: Asking,
  query: AsOfQuery = {},
  given?: View,
): Promise<Scene> => {
  const view = given ?? (await look(people, asking, query));
  const { day } = view.roster;
  return {
    ...{ view, day },
    feature: await featureState(features, asking, 'vacancies'),
    assumed: await assumptionsOf(load, asking.orgId),
    vacancies: (await readVacancies(db, asking.orgId, day)).map((each) => asSeenBy(each, view, asking)),
  };
};

/** One vacancy, for whoever may do this at its team. Who may not is refused before it is told whether it is there. */
export const needVacancy = (
  { vacancies, view }: Scene,
  asking: Asking,
  id: string,
  action: 'vacancy.read' | 'vacancy.edit' | 'slate.read',
): Vacancy => {
  const found = vacancies.find((each) => each.id === id);
  asking.may(action, found === undefined ? 'organisation' : { team: seatOf(found, view).team });
  if (found === undefined)
    throw new InputError('not-found', 'There is no such vacancy on this day. Look at the open seats.');
  return found;
};

/** The same, for what can be done only while it lasts. */
export const needOpenVacancy = (
  scene: Scene,
  asking: Asking,
  id: string,
  action: 'vacancy.read' | 'vacancy.edit' | 'slate.read',
): Vacancy => {
  const vacancy = needVacancy(scene, asking, id, action);
  if (vacancy.end !== null)
    throw new InputError(
      'ended',
      'This vacancy has ended. Open another one if the seat is to be filled again.',
    );
  return vacancy;
};

/** The manager's own seat is filled from above: an EM, also an acting one, chooses for every other. */
export const mayChooseFor = (asking: Asking, { role, team }: VacantSeat): boolean =>
  asking.mayDo('slate.read', { team }) &&
  (role !== 'EM' || asking.mayDo('appointment.editManager', { team }));
