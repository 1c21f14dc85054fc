import { inWords } from '../../../base/list.ts';
import { managedBy, whoManages } from '../../access/index.ts';
import { standingOf } from '../../access/server/index.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import type { Names, PersonId } from '../../people/index.ts';
import { type Asking, tellOfLook } from '../../people/server/index.ts';
import { type MarkName, markNames, marksOf } from '../marks.ts';
import type { CareServer } from './careServer.ts';
import { recordsFor, type Scene, sceneFor } from './records.ts';

/** Of how full a week is, the load itself tells. */
const told = markNames.filter((name) => name !== 'load');

const words: Readonly<
  Record<
    Exclude<MarkName, 'load'>,
    { readonly urgency: HomeSentence['urgency']; readonly says: (who: string, n: number) => string }
  >
> = {
  talk: {
    urgency: 'week',
    says: (who, n) => `${who} ${n === 1 ? 'has' : 'have'} had no talk with you for longer than it should be.`,
  },
  wish: {
    urgency: 'week',
    says: (who, n) => `${who} ${n === 1 ? 'has a wish' : 'have wishes'} that you have not talked about.`,
  },
  expectations: { urgency: 'month', says: (who) => `With ${who} nothing is agreed that still holds.` },
  goal: { urgency: 'month', says: (who, n) => `${who} ${n === 1 ? 'has' : 'have'} no growth goal.` },
};

/** Up to so many are named. */
const named = 3;

const who = (people: readonly PersonId[], names: Names): string => {
  const all = people.map((person) => names.person(person));
  return inWords(
    all.length <= named ? all : [...all.slice(0, named - 1), `${all.length - named + 1} more of your people`],
  );
};

const toManager = async (
  care: CareServer,
  asking: Asking,
  scene: Scene,
  me: PersonId,
): Promise<HomeSentence[]> => {
  const mine = managedBy(scene.view.roster, me).filter(
    (person) => scene.feature.readers.has(person) && asking.mayDo('care.read', { person }),
  );
  if (mine.length === 0) return [];
  const records = await recordsFor(
    care,
    asking,
    scene,
    mine.map((person) => ({ person, manager: me })),
  );
  const missing = [...records.values()].flatMap((record) =>
    marksOf(record, scene.day, scene.assumed)
      .filter(({ state }) => state === 'missing')
      .map(({ name, step }) => ({ name, step, person: record.person })),
  );
  await tellOfLook(care.db, asking, [...new Set(missing.map(({ person }) => person))], 'what is missing');
  return told.flatMap((name) => {
    const found = missing.filter((each) => each.name === name);
    if (found.length === 0) return [];
    const people = found.map(({ person }) => person);
    const { urgency, says } = words[name];
    const one = people.length === 1 ? people[0]! : null;
    return {
      ...{ key: `care.${name}`, urgency, hoursHeldUp: 0, because: found[0]!.step },
      sentence: says(who(people, scene.view.names), people.length),
      action: {
        label: one === null ? 'Look at your people' : `Open ${scene.view.names.person(one)}`,
        to: one === null ? '/me/people' : `/me/people/${encodeURIComponent(one)}`,
      },
    };
  });
};

const toPerson = async (
  care: CareServer,
  asking: Asking,
  scene: Scene,
  me: PersonId,
): Promise<HomeSentence[]> => {
  const manager = whoManages(scene.view.roster, me);
  if (manager === null || standingOf(scene.feature, me) !== 'on') return [];
  const record = (await recordsFor(care, asking, scene, [{ person: me, manager }])).get(me)!;
  const agreed = record.agreements.at(-1);
  const waiting: HomeSentence = {
    ...{ key: 'care.acknowledge', urgency: 'week', hoursHeldUp: 0, because: null },
    sentence: `${scene.view.names.person(manager)} has written down what you agreed; say whether it is so.`,
    action: { label: 'Read it', to: '/me/care' },
  };
  const noGoal: HomeSentence = {
    ...{ key: 'care.goal.own', urgency: 'month', hoursHeldUp: 0 },
    sentence: 'You have written no growth goal.',
    because: 'It is yours to write; your manager sees it and nobody else.',
    action: { label: 'Write one', to: '/me/care' },
  };
  return [
    ...(agreed !== undefined && agreed.acknowledgedOn === null ? [waiting] : []),
    ...((record.goals.at(-1)?.text ?? null) === null ? [noGoal] : []),
  ];
};

/** To a manager what is missing for their people, to everybody what waits on their own side. */
export const careHome =
  (care: CareServer): HomeSource =>
  async (asking) => {
    const me = asking.personId;
    if (me === null) return [];
    const scene = await sceneFor(care, asking);
    if (scene.feature.state !== 'on') return [];
    return [...(await toManager(care, asking, scene, me)), ...(await toPerson(care, asking, scene, me))];
  };
