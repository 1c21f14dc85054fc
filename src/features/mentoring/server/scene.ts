import type { Day } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { sayOff } from '../../access/index.ts';
import {
  type FeatureState,
  featureState,
  needOn,
  type Standing,
  standingOf,
} from '../../access/server/index.ts';
import type { Assumptions } from '../../load/index.ts';
import { assumptionsOf } from '../../load/server/index.ts';
import type { AsOfQuery, Names, PersonId, View } from '../../people/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import { type MentorLine, mentorLines } from '../mentorLines.ts';
import type { MentorshipRecord } from '../mentorship.ts';
import type { LeadScene } from '../needsMentor.ts';
import { seatHistoryOf } from '../seatHistory.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { readMentorshipRecords } from './store/index.ts';

/** What every answer begins with: the organisation on the day asked for, the switch, and who mentors whom. */
export interface Scene extends LeadScene {
  readonly names: Names;
  readonly day: Day;
  readonly feature: FeatureState;
  readonly assumed: Assumptions;
  /** None while the feature is off. */
  readonly records: readonly MentorshipRecord[];
  readonly lines: readonly MentorLine[];
}

/** @param view As the asker knows the organisation, on the day asked for. */
export const sceneOn = async (mentoring: MentoringServer, asking: Asking, view: View): Promise<Scene> => {
  const { roster, names, known } = view;
  const feature = await featureState(mentoring.features, asking, 'mentoring');
  const records = feature.state === 'on' ? await readMentorshipRecords(mentoring.db, asking.orgId) : [];
  return {
    ...{ roster, names, feature, records, day: roster.day, history: seatHistoryOf(known) },
    ...{ lines: mentorLines(roster, records), assumed: await assumptionsOf(mentoring.load, asking.orgId) },
  };
};

export const sceneFor = async (
  mentoring: MentoringServer,
  asking: Asking,
  query: AsOfQuery = {},
): Promise<Scene> => sceneOn(mentoring, asking, await look(mentoring.people, asking, query));

const title = 'Mentors and the path to leading';

/** Why nothing is shown of this person, and what to do next; empty when it is on. */
export const sayNotOn = ({ feature, names }: Scene, person: PersonId, isMe: boolean): string => {
  const standing: Standing = standingOf(feature, person);
  return standing === 'unread' && !isMe
    ? `${names.person(person)} has not read the notice yet, so nothing is shown.`
    : sayOff(title, standing, feature.onFrom);
};

/** Throws in words while the feature is off, or one of these people has not read its notice. */
export const needMentoringOn = ({ feature, names }: Scene, ...people: readonly PersonId[]): void =>
  needOn('mentoring', feature, names, ...people);

/** Throws in words when somebody is not there on the day. */
export const needHere = ({ roster }: Scene, person: PersonId): void => {
  if (!roster.people.has(person))
    throw new InputError('not-found', 'This person is not here on this day. Look them up in the directory.');
};
