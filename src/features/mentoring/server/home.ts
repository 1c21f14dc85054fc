import { count, inWords } from '../../../base/list.ts';
import { standingOf } from '../../access/server/index.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { ProposalAnswer } from '../api.ts';
import { type Mentorship, mentorshipOn, nextTalkDue } from '../mentorship.ts';
import type { MentorFinding } from '../needsMentor.ts';
import { sayFinding, sayMentorship } from '../sentences.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { proposeFor } from './proposing.ts';
import { findingsFor } from './reading.ts';
import { toConfirmFor } from './readingPath.ts';
import { type Scene, sceneOn } from './scene.ts';

const told = (
  key: string,
  urgency: HomeSentence['urgency'],
  sentence: string,
  action: HomeSentence['action'],
  because: string | null = null,
): HomeSentence => ({ key: `mentoring.${key}`, urgency, hoursHeldUp: 0, sentence, because, action });

const mine = '/me/mentoring';

/** What one of the two has to do for a mentorship; nothing while the other has to. */
const ofMentorship = (now: Mentorship, me: PersonId, { names, day }: Scene): readonly HomeSentence[] => {
  const isMentor = now.mentor === me;
  const other = isMentor ? now.mentee : now.mentor;
  const name = other === null ? (now.outsideName ?? 'your mentor') : names.person(other);
  const iSaidYes = isMentor ? now.mentorSaidYes : now.menteeSaidYes;
  const sentence = sayMentorship(now, me, names, day);
  const { state, trialOn, reviewOn } = now;
  if (state === 'asked' && !iSaidYes && trialOn !== null && trialOn <= day)
    return [told(`choose.${now.id}`, 'week', sentence, { label: 'Say yes or no', to: mine })];
  if (state === 'asked' && isMentor && trialOn === null)
    return [told(`asked.${now.id}`, 'week', sentence, { label: `Answer ${name}`, to: mine })];
  const due = nextTalkDue(now);
  if (due !== null && due < day)
    return [told(`talk.${now.id}`, 'week', sentence, { label: 'Tick or set the talk', to: mine })];
  if (state === 'on' && reviewOn !== null && reviewOn <= day)
    return [told(`review.${now.id}`, 'week', sentence, { label: 'Look back', to: mine })];
  return [];
};

/** `Ada Quill could be one: has been tech lead of Pilotage since 3 April 2023, …` */
const sayBest = ({ person, reasons }: ProposalAnswer): string => {
  const said = reasons.map((reason) => reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, ''));
  return `${person.name} could be one: ${said.join('; ')}.`;
};

const ofMe = async (
  mentoring: MentoringServer,
  asking: Asking,
  scene: Scene,
  view: Parameters<HomeSource>[1],
  finding: MentorFinding,
): Promise<readonly HomeSentence[]> => {
  // Whoever has asked already knows.
  const isUnderWay = scene.records.some(
    (record) => record.mentee === finding.person && mentorshipOn(record, scene.day)?.state === 'asked',
  );
  if (isUnderWay) return [];
  const { proposals, nobodyFits } = await proposeFor(mentoring, asking, scene, view, finding);
  const [best] = proposals;
  const because = best ? sayBest(best) : nobodyFits;
  const action = { label: best ? 'Ask for a mentor' : 'Find a mentor', to: mine };
  return [
    told(
      `none.${finding.person}`,
      'week',
      sayFinding(finding, scene.names, asking.personId),
      action,
      because,
    ),
  ];
};

/** A manager hears of each of their own; who stands above, of all others in one sentence. */
const ofOthers = (
  asking: Asking,
  { names }: Scene,
  findings: readonly MentorFinding[],
): readonly HomeSentence[] => {
  const isOwn = ({ person }: MentorFinding) => asking.mayDo('mentoring.read', { person });
  const reports = findings.filter(isOwn).map((finding) =>
    told(`none.${finding.person}`, 'month', sayFinding(finding, names, null), {
      label: 'See who fits',
      to: '/mentors',
    }),
  );
  const below = findings.filter((finding) => !isOwn(finding));
  if (below.length === 0) return reports;
  const named = below.slice(0, 3).map(({ person }) => names.person(person));
  const more = below.length > 3 ? [`${below.length - 3} more`] : [];
  const sentence = `${count(below.length, 'lead', 'leads')} below your own reports ${below.length === 1 ? 'has' : 'have'} no mentor who can help: ${inWords([...named, ...more])}.`;
  return [...reports, told('none.below', 'note', sentence, { label: 'See mentors', to: '/mentors' })];
};

/** No mentor yet, a request that waits, a talk or a look back that is due, an episode to confirm. */
export const mentoringHome =
  (mentoring: MentoringServer): HomeSource =>
  async (asking, view) => {
    const me = asking.personId;
    if (me === null) return [];
    const scene = await sceneOn(mentoring, asking, view);
    if (standingOf(scene.feature, me) !== 'on') return [];
    const findings = findingsFor(asking, scene);
    const own = findings.find(({ person }) => person === me);
    const others = findings.filter(({ person }) => person !== me);
    const inMine = scene.records
      .filter(({ mentee, mentor }) => mentee === me || mentor === me)
      .flatMap((record) => mentorshipOn(record, scene.day) ?? []);
    const toConfirm = await toConfirmFor(mentoring, asking, scene, me);
    return [
      ...inMine.flatMap((now) => ofMentorship(now, me, scene)),
      ...toConfirm.map(({ episode, person, what }) =>
        told(`confirm.${episode}`, 'week', `${person.name} asks whether you saw it: “${what}”`, {
          label: `Answer ${person.name}`,
          to: '/me/path',
        }),
      ),
      ...(own === undefined ? [] : await ofMe(mentoring, asking, scene, view, own)),
      ...ofOthers(asking, scene, others),
    ];
  };
