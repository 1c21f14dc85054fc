import { spokenDay, utcDayOf } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import { featureState } from '../../access/server/index.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import { skillRefOf } from '../answers.ts';
import { type Scene, type SkillsServer, sceneFor } from './skillsServer.ts';
import { type KeptRequest, readRequests } from './store/index.ts';
import { openContestsFor } from './toAnswer.ts';

/** Above this many they are counted. */
const named = 3;

const tellRequest = ({ id, person, skill, at }: KeptRequest, scene: Scene): HomeSentence => ({
  ...{ key: `skills.request.${id}`, urgency: 'week', hoursHeldUp: 0, because: null },
  sentence: `${scene.names.person(person)} asks how well you think they know ${skillRefOf(skill, scene).name}, since ${spokenDay(utcDayOf(at))}.`,
  action: { label: 'Answer, or say no', to: '/me/skills' },
});

const tellRequests = (open: readonly KeptRequest[], scene: Scene): HomeSentence[] =>
  open.length <= named
    ? open.map((request) => tellRequest(request, scene))
    : [
        {
          ...{ key: 'skills.requests', urgency: 'week', hoursHeldUp: 0, because: null },
          sentence: `${count(open.length, 'person asks', 'people ask')} how well you think they know something.`,
          action: { label: 'Answer them', to: '/me/skills' },
        },
      ];

/** Who asks for a word about a skill, and what people contest and the asker answers. */
export const skillsHome =
  (skills: SkillsServer): HomeSource =>
  async (asking) => {
    const me = asking.personId;
    const { state, readers } = await featureState(skills.features, asking, 'skills');
    if (me === null || state !== 'on') return [];
    const requests = (await readRequests(skills.db, asking.orgId, me)).filter(
      ({ asked, state: how, person }) => asked === me && how === 'open' && readers.has(person),
    );
    const scene = await sceneFor(skills, asking);
    const contests = await openContestsFor(skills, asking, scene, me);
    if (contests.length === 0) return tellRequests(requests, scene);
    const due = Math.min(...contests.map(({ contest }) => contest.due));
    const contested: HomeSentence = {
      ...{ key: 'skills.contests', urgency: due <= asking.today ? 'today' : 'week', hoursHeldUp: 0 },
      sentence: `${count(contests.length, 'contested piece', 'contested pieces')} about skills ${contests.length === 1 ? 'waits' : 'wait'} for your answer, ${due < asking.today ? 'due since' : 'due by'} ${spokenDay(due)}.`,
      because: 'Until you answer it does not count. Two weeks for an answer are a configurable assumption.',
      action: { label: 'Answer', to: '/me/skills/answers' },
    };
    return [contested, ...tellRequests(requests, scene)];
  };
