import { type Day, spokenDay } from '../../base/day.ts';
import { count, inWords } from '../../base/list.ts';
import type { Names, PersonId } from '../people/index.ts';
import { deedWords, type Episode } from './episode.ts';
import { type LeadSeat, seatNames } from './leadSeat.ts';
import type { MentorLine } from './mentorLines.ts';
import { type Mentorship, nextTalkDue } from './mentorship.ts';
import type { MentorFinding, Unfit } from './needsMentor.ts';
import { practices } from './practice.ts';
import type { MentorProposal } from './proposeMentors.ts';
import type { StepProgress } from './trainingPath.ts';

const since = ({ from, openStart }: { readonly from: Day; readonly openStart: boolean }): string =>
  `since ${spokenDay(from)}${openStart ? ' or before' : ''}`;

const unfitWords: Readonly<Record<Unfit, (seat: LeadSeat) => string>> = {
  'has not done it': (seat) => `has not been ${seatNames[seat]} long enough`,
  team: () => 'belongs to the same team',
  line: () => 'stands in the same reporting line',
};

/** `Leilani Lantern leads for the first time, as tech lead of Lighthouse platform since 1 September 2026, and has no mentor.` */
export const sayFinding = (finding: MentorFinding, names: Names, viewer: PersonId | null): string => {
  const { person, seat, team, isFirstTime, unfit } = finding;
  const isMe = person === viewer;
  const [lead, have, hold] = isMe ? ['lead', 'have', 'hold'] : ['leads', 'has', 'holds'];
  const who = isMe ? 'You' : names.person(person);
  const where = `${names.team(team)} ${since(finding)}`;
  const leading =
    seat === 'TLM'
      ? `${who} ${hold} both seats of ${where}`
      : `${who} ${lead}${isFirstTime ? ' for the first time,' : ''} as ${seatNames[seat]} of ${where},`;
  if (unfit.length === 0) return `${leading} and ${have} no mentor.`;
  const told = unfit.map(({ mentor, why }) => `${names.person(mentor)} ${unfitWords[why](seat)}`);
  return `${leading} and ${have} no mentor who can help with that: ${inWords(told)}.`;
};

const sayStint = ({ stint }: MentorProposal, seat: LeadSeat, names: Names, day: Day): string => {
  const what = `${seatNames[seat]} of ${names.team(stint.team)}`;
  return stint.to === null || stint.to > day
    ? `Has been ${what} ${since(stint)}.`
    : `Was ${what} from ${spokenDay(stint.from)} until ${spokenDay(stint.to - 1)}.`;
};

/** Why somebody is proposed, each reason a sentence. */
export const sayReasons = (
  proposal: MentorProposal,
  {
    seat,
    names,
    day,
    isMe,
  }: { readonly seat: LeadSeat; readonly names: Names; readonly day: Day; readonly isMe: boolean },
): readonly string[] => [
  sayStint(proposal, seat, names, day),
  `Stands outside ${isMe ? 'your' : 'their'} team and reporting line.`,
  proposal.offer === null
    ? 'Has not offered it; one may ask all the same.'
    : `Offers to mentor${proposal.offer.to === null ? '' : ` until ${spokenDay(proposal.offer.to - 1)}`}.`,
];

/** What the page of mentors says first. */
export const sayMentors = (
  lines: readonly MentorLine[],
  findings: readonly MentorFinding[],
  names: Names,
): string => {
  const mentees = new Set(lines.map(({ mentee }) => mentee)).size;
  const mentors = new Set(lines.map(({ mentor, mentee }) => mentor ?? `outside ${mentee}`)).size;
  const helped =
    mentees === 0
      ? 'Nobody is anybody’s mentor yet.'
      : `${count(mentors, 'mentor helps', 'mentors help')} ${mentees === 1 ? names.person(lines[0]!.mentee) : `${mentees} people`}.`;
  if (findings.length === 0) return helped;
  const who = inWords(findings.slice(0, 3).map(({ person }) => names.person(person)));
  const more = findings.length > 3 ? ` and ${findings.length - 3} more` : '';
  return `${helped} ${who}${more} should have one.`;
};

const sayTrial = ({ trialOn }: Mentorship, other: string, day: Day): string => {
  if (trialOn === null) return `Agree with ${other} on a day for a trial talk.`;
  if (trialOn === day) return 'The trial talk is today.';
  return trialOn > day
    ? `The trial talk with ${other} is on ${spokenDay(trialOn)}.`
    : `You were to meet on ${spokenDay(trialOn)}.`;
};

const sayAsked = (mentorship: Mentorship, other: string, isMentor: boolean, day: Day): string => {
  const asked = isMentor ? `${other} asks you to be their mentor.` : `You asked ${other} to be your mentor.`;
  const [mine, theirs] = isMentor
    ? [mentorship.mentorSaidYes, mentorship.menteeSaidYes]
    : [mentorship.menteeSaidYes, mentorship.mentorSaidYes];
  if (mine) return `You said yes after the trial talk; ${other} has not said yet.`;
  if (theirs) return `${other} said yes after the trial talk, and waits for your word.`;
  return `${asked} ${sayTrial(mentorship, other, day)}`;
};

const sayOn = (mentorship: Mentorship, other: string, isMentor: boolean, day: Day): string => {
  const { from, reviewOn } = mentorship;
  const is = isMentor ? `You have mentored ${other}` : `${other} has been your mentor`;
  const due = nextTalkDue(mentorship);
  const talk =
    due === null
      ? ''
      : due < day
        ? ` A talk was due on ${spokenDay(due)}.`
        : ` The next talk is due by ${spokenDay(due)}.`;
  const review = reviewOn !== null && reviewOn <= day ? ' It is time to look back: go on, or end it.' : '';
  return `${is} since ${spokenDay(from!)}.${talk}${review}`;
};

/** How it stands between the two, told to one of them. */
export const sayMentorship = (mentorship: Mentorship, me: PersonId, names: Names, day: Day): string => {
  const { state, mentor, mentee, outsideName, from, endedOn } = mentorship;
  const isMentor = mentor === me;
  const other = isMentor
    ? names.person(mentee)
    : mentor === null
      ? (outsideName ?? 'Somebody whose data was erased')
      : names.person(mentor);
  if (state === 'asked') return sayAsked(mentorship, other, isMentor, day);
  if (state === 'on') return sayOn(mentorship, other, isMentor, day);
  if (state === 'closed') return `The request ${isMentor ? `of ${other}` : `to ${other}`} came to nothing.`;
  const was = isMentor ? `You mentored ${other}` : `${other} was your mentor`;
  return `${was} from ${spokenDay(from!)} until ${spokenDay(endedOn!)}.`;
};

/** What the path says first: what is shown for the seat one aims at, and what to try next. */
export const sayPath = (progress: StepProgress | undefined): string => {
  if (progress === undefined) return 'Choose a seat you would like to grow into, and see what it takes.';
  const { step, evidence, next } = progress;
  const shown = [...progress.practices, ...evidence].filter(({ showing }) => showing === 'shown');
  const seat = seatNames[step.seat];
  if (next === null)
    return `Every practice a ${seat} needs is shown. Decide with your manager what comes next.`;
  const begin =
    shown.length === 0
      ? `Nothing is shown yet of what a ${seat} needs.`
      : `Some of what a ${seat} needs is shown.`;
  return `${begin} The next thing to try: ${practices[next].name.toLowerCase()}.`;
};

/** What a manager or mentor reads first. Ways of leading are named, and not counted. */
export const sayEpisodes = (name: string, episodes: readonly Episode[]): string => {
  if (episodes.length === 0) return `${name} has written down no time of leading yet.`;
  const ways = [...new Set(episodes.map(({ kind }) => deedWords[kind]))];
  return `${name} ${inWords(ways)}.`;
};

interface MineSaid {
  readonly me: PersonId;
  /** What is missing, already said; null: nothing. */
  readonly finding: string | null;
  readonly seat: LeadSeat | null;
  readonly lines: readonly MentorLine[];
  readonly mine: readonly Mentorship[];
}

/** What one's own page of mentors says first: what is missing, who asks, and who mentors whom. */
export const sayMine = ({ me, finding, seat, lines, mine }: MineSaid, names: Names): string => {
  const nameOf = (id: PersonId | null) => (id === null ? 'Somebody from outside' : names.person(id));
  const asks = mine
    .filter(({ state, mentor }) => state === 'asked' && mentor === me)
    .map(({ mentee }) => nameOf(mentee));
  const mentors = lines.filter(({ mentee }) => mentee === me).map(({ mentor }) => nameOf(mentor));
  const mentees = lines.filter(({ mentor }) => mentor === me).map(({ mentee }) => nameOf(mentee));
  const said = [
    asks.length > 0 ? `${inWords(asks)} ${asks.length === 1 ? 'asks' : 'ask'} you to be their mentor.` : [],
    finding ??
      (mentors.length > 0
        ? `${inWords(mentors)} ${mentors.length === 1 ? 'is your mentor' : 'are your mentors'}.`
        : []),
    mentees.length > 0 ? `You mentor ${inWords(mentees)}.` : [],
  ].flat();
  if (said.length > 0) return said.join(' ');
  return seat === null
    ? 'You lead nothing, so nobody is proposed. Aim at a seat on your path, or offer to mentor.'
    : 'You have no mentor. You may ask for one at any time.';
};
