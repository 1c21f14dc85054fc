import { isoDay } from '../../../base/day.ts';
import { personRefOf } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { choiceAnswerOf, itemAnswerOf } from '../answers.ts';
import type { OwnDelegation } from '../api.ts';
import { type DelegationServer, deskOf, sceneFor } from './delegationServer.ts';
import { handedTo } from './reading.ts';
import { type KeptLevel, readLevels, readSharing } from './store/index.ts';

/** All that is kept here about the asker, for their export. */
export const readOwnDelegation = async (
  delegation: DelegationServer,
  asking: Asking,
): Promise<OwnDelegation> => {
  const me = asking.personId;
  if (me === null)
    return { queue: [], choices: [], sharesMu: false, levelsGiven: [], received: [], levelsReceived: [] };
  const scene = await sceneFor(delegation, asking);
  const { names } = scene.view;
  const desk = await deskOf(delegation, asking.orgId, me, scene);
  const levelOf = ({ taskClass, level, reason, on }: KeptLevel) => ({
    ...{ taskClass, level, reason, on: isoDay(on) },
  });
  return {
    queue: desk.items.map((item) => {
      const { delayOfWeek: _, ...answer } = itemAnswerOf(item, scene.assumptions);
      return { ...answer, on: isoDay(item.on) };
    }),
    choices: desk.choices.map((choice) => ({
      ...choiceAnswerOf(choice, names, scene.assumptions),
      ...{ item: choice.item, prediction: choice.prediction },
      outcomes: choice.outcomes.map(({ choice: _, ...outcome }) => ({ ...outcome, on: isoDay(outcome.on) })),
    })),
    sharesMu: (await readSharing(delegation.db, asking.orgId, me)).sharesMu,
    levelsGiven: desk.levels.map((level) => ({
      ...{ ...levelOf(level), person: personRefOf(level.person, names) },
    })),
    received: [...(await handedTo(delegation, asking, me, scene))],
    levelsReceived: (await readLevels(delegation.db, asking.orgId, 'person', me, asking.today)).map(
      (level) => ({ ...levelOf(level), from: personRefOf(level.leader, names) }),
    ),
  };
};
