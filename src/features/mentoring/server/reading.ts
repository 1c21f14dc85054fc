import { isoDay } from '../../../base/day.ts';
import { standingOf } from '../../access/server/index.ts';
import { type AsOfQuery, type PersonId, personRefOf, teamRefOf } from '../../people/index.ts';
import { type Asking, askerOf, look, tellOfLook } from '../../people/server/index.ts';
import { mentorLineAnswerOf, mentorshipAnswerOf, myOfferOf } from '../answers.ts';
import type { MentorsAnswer, MyMentoringAnswer, PersonMentoringAnswer } from '../api.ts';
import { isOpenOn } from '../mentorOffer.ts';
import { mentorshipOn } from '../mentorship.ts';
import {
  leadToMentor,
  type MentorFinding,
  mentorFindingOf,
  mentorFindings,
  seatLedBy,
} from '../needsMentor.ts';
import { sayFinding, sayMentors, sayMine } from '../sentences.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { proposeFor } from './proposing.ts';
import { needHere, type Scene, sayNotOn, sceneOn } from './scene.ts';
import { readOffers, readPathChoice } from './store/index.ts';

/** Whether an asker may know that this lead lacks a mentor: the lead, their manager, and who stands above. */
const maySee = (asking: Asking, { person, team }: MentorFinding): boolean =>
  asking.mayDo('mentoring.read', { person }) || asking.mayDo('mentoring.team', { team });

/** Leads without a fitting mentor whom the asker answers for, and the asker themself. Of who has not read the notice nothing is said. */
export const findingsFor = (asking: Asking, scene: Scene): readonly MentorFinding[] =>
  scene.feature.state !== 'on' || asking.personId === null
    ? []
    : mentorFindings(scene, scene.lines).filter(
        (finding) => scene.feature.readers.has(finding.person) && maySee(asking, finding),
      );

const assumedOf = ({ assumed: { firstTimeLead, doneItAfter } }: Scene) => ({ firstTimeLead, doneItAfter });

/** Who mentors whom, who would, and for whom the asker answers who lacks a mentor. */
export const readMentors = async (
  mentoring: MentoringServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<MentorsAnswer> => {
  asking.may('mentors.read', 'organisation');
  const scene = await sceneOn(mentoring, asking, await look(mentoring.people, asking, query));
  const { names, roster, lines, feature, day } = scene;
  const isOn = feature.state === 'on';
  const findings = findingsFor(asking, scene);
  const offers = isOn ? await readOffers(mentoring.db, asking.orgId, day) : [];
  const open = offers.filter((offer) => isOpenOn(offer, day) && roster.people.has(offer.person));
  return {
    asOf: isoDay(day),
    standing: asking.personId === null ? feature.state : standingOf(feature, asking.personId),
    sentence: sayMentors(lines, findings, names),
    assumed: assumedOf(scene),
    lines: lines.map((line) => mentorLineAnswerOf(line, scene)),
    findings: findings.map((finding) => ({
      ...{
        person: personRefOf(finding.person, names),
        seat: finding.seat,
        team: teamRefOf(finding.team, names),
      },
      sentence: sayFinding(finding, names, asking.personId),
      mayPropose:
        finding.person !== asking.personId && asking.mayDo('mentoring.read', { person: finding.person }),
    })),
    offers: open
      .filter(({ person }) => feature.readers.has(person))
      .map(({ person, places: _, ...offer }) => ({
        person: personRefOf(person, names),
        ...{ seats: [...offer.seats], to: offer.to === null ? null : isoDay(offer.to), note: offer.note },
      })),
  };
};

/** Who could mentor a lead, for who manages them. They see that it was looked at. */
export const readPersonMentoring = async (
  mentoring: MentoringServer,
  asking: Asking,
  person: PersonId,
  query: AsOfQuery,
): Promise<PersonMentoringAnswer> => {
  asking.may('mentoring.read', { person });
  const view = await look(mentoring.people, asking, query);
  const scene = await sceneOn(mentoring, asking, view);
  needHere(scene, person);
  const standing = standingOf(scene.feature, person);
  const about = { asOf: isoDay(scene.day), person: personRefOf(person, scene.names), standing };
  const lead = leadToMentor(scene, person);
  if (standing !== 'on' || lead === undefined) {
    const sentence =
      standing === 'on'
        ? `${scene.names.person(person)} leads nothing for the first time.`
        : sayNotOn(scene, person, person === asking.personId);
    return { ...about, sentence, proposals: [], nobodyFits: '' };
  }
  const finding = mentorFindingOf(scene, scene.lines, person);
  await tellOfLook(mentoring.db, asking, [person], 'who could mentor them');
  return {
    ...about,
    sentence: finding
      ? sayFinding(finding, scene.names, asking.personId)
      : `${scene.names.person(person)} has a mentor.`,
    ...(await proposeFor(mentoring, asking, scene, view, lead)),
  };
};

/** The asker's own mentors, mentees, requests and offer, and whom they could ask. */
export const readMyMentoring = async (
  mentoring: MentoringServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<MyMentoringAnswer> => {
  const me = askerOf(asking, 'mentoring.own');
  const view = await look(mentoring.people, asking, query);
  const scene = await sceneOn(mentoring, asking, view);
  const { names, day, feature, records, lines } = scene;
  const standing = standingOf(feature, me);
  const { aim } = await readPathChoice(mentoring.db, asking.orgId, me);
  const seat = seatLedBy(scene.roster, me)?.seat ?? aim;
  const found = mentorFindingOf(scene, lines, me);
  const finding = standing === 'on' && found ? sayFinding(found, names, me) : null;
  const mine = records
    .filter(({ mentee, mentor }) => mentee === me || mentor === me)
    .flatMap((record) => mentorshipOn(record, day) ?? []);
  const answers = mine.map((each) => mentorshipAnswerOf(each, me, scene));
  const goesOn = ({ state }: { readonly state: string }) => state === 'asked' || state === 'on';
  const offer = (await readOffers(mentoring.db, asking.orgId, day)).find(({ person }) => person === me);
  const hasOne = lines.some(({ mentee }) => mentee === me) && finding === null;
  const proposed =
    standing !== 'on' || seat === null || hasOne
      ? { proposals: [], nobodyFits: '' }
      : await proposeFor(mentoring, asking, scene, view, { person: me, seat });
  const inRequest = new Set(mine.filter(goesOn).map(({ mentor }) => mentor));
  return {
    ...{ asOf: isoDay(day), person: personRefOf(me, names), standing, seat, finding },
    sentence:
      standing === 'on' ? sayMine({ me, finding, seat, lines, mine }, names) : sayNotOn(scene, me, true),
    onSeats: lines
      .filter(({ mentorship, mentee, mentor }) => mentorship === null && (mentee === me || mentor === me))
      .map((line) => mentorLineAnswerOf(line, scene)),
    mine: answers.filter(goesOn),
    past: answers.filter((each) => !goesOn(each)),
    offer: offer === undefined || offer.places === 0 ? null : myOfferOf(offer),
    assumed: assumedOf(scene),
    proposals: proposed.proposals.filter(({ person }) => !inRequest.has(person.id)),
    nobodyFits: proposed.nobodyFits,
  };
};
