import { count, inWords } from '../../base/list.ts';
import type { PersonId } from '../people/index.ts';
import { seatNames } from './leadSeat.ts';
import type { MentorLine } from './mentorLines.ts';
import { isOpenOn, type MentorOffer } from './mentorOffer.ts';
import type { LeadScene, LeadToMentor } from './needsMentor.ts';
import { nearnessOf } from './outsideLine.ts';
import { hasDoneIt, type Stint } from './seatHistory.ts';

/** What proposals are made of. */
export interface MentorScene extends LeadScene {
  readonly lines: readonly MentorLine[];
  /** The newest offer of each person. */
  readonly offers: readonly MentorOffer[];
  /** Who may be proposed at all: they have read the notice. */
  readonly mayBeNamed: ReadonlySet<PersonId>;
}

/** Somebody who could be asked, with what speaks for it. */
export interface MentorProposal {
  readonly person: PersonId;
  /** When they did what the mentee does now. */
  readonly stint: Stint;
  /** Their offer for such seats; null: they have made none, and may be asked all the same. */
  readonly offer: MentorOffer | null;
}

/** Everybody who has done it, once each: proposed, or why not. Why is counted and never told of one person. */
export interface MentorProposals {
  readonly proposals: readonly MentorProposal[];
  readonly near: number;
  readonly noRoom: number;
  readonly unread: number;
}

/**
 * Who could mentor a lead: has sat in such a seat for half a year, stands outside their team and line, has read the
 * notice, and has room. Those who offered it come first, then who sits in one now, then by when they began.
 */
export const proposeMentors = (
  scene: MentorScene,
  lead: Pick<LeadToMentor, 'person' | 'seat'>,
): MentorProposals => {
  const { roster, history, lines, offers, mayBeNamed, assumed } = scene;
  const offerOf = new Map(offers.map((offer) => [offer.person, offer]));
  const found = { proposals: [] as MentorProposal[], near: 0, noRoom: 0, unread: 0 };
  for (const person of history.keys()) {
    if (person === lead.person || !roster.people.has(person)) continue;
    const long = { seat: lead.seat, day: roster.day, days: assumed.doneItAfter };
    const stint = hasDoneIt(history, person, long);
    if (stint === undefined) continue;
    const said = offerOf.get(person);
    const offer = said && isOpenOn(said, roster.day) && said.seats.includes(lead.seat) ? said : null;
    const mentees = lines.filter(({ mentor }) => mentor === person).length;
    if (nearnessOf(roster, person, lead.person) !== null) found.near++;
    else if (!mayBeNamed.has(person)) found.unread++;
    else if (mentees >= (said?.places ?? assumed.menteesAtMost)) found.noRoom++;
    else found.proposals.push({ person, stint, offer });
  }
  return { ...found, proposals: found.proposals.sort(inOrder) };
};

const inOrder = (a: MentorProposal, b: MentorProposal): number =>
  Number(b.offer !== null) - Number(a.offer !== null) ||
  Number(b.stint.to === null) - Number(a.stint.to === null) ||
  a.stint.from - b.stint.from ||
  (a.person < b.person ? -1 : 1);

/** Leaves out whose week has no room for it. That is told of nobody: they count among those without room. */
export const withoutFull = (found: MentorProposals, isFull: ReadonlySet<PersonId>): MentorProposals => {
  const proposals = found.proposals.filter(({ person }) => !isFull.has(person));
  return { ...found, proposals, noRoom: found.noRoom + found.proposals.length - proposals.length };
};

/** Why nobody is proposed, and what to do; empty when somebody is. */
export const sayNobodyFits = (found: MentorProposals, seat: LeadToMentor['seat']): string => {
  const { proposals, near, noRoom, unread } = found;
  if (proposals.length > 0) return '';
  const outside = 'Somebody from outside the organisation can be a mentor too.';
  const all = near + noRoom + unread;
  if (all === 0) return `Nobody here has been ${seatNames[seat]} long enough to have done it. ${outside}`;
  const why = [
    near > 0 ? `${near} ${near === 1 ? 'stands' : 'stand'} in the same team or reporting line` : [],
    unread > 0 ? `${unread} ${unread === 1 ? 'has' : 'have'} not read the notice yet` : [],
    noRoom > 0 ? `${noRoom} ${noRoom === 1 ? 'has' : 'have'} no room just now` : [],
  ].flat();
  return `Nobody fits: of ${count(all, 'person', 'people')} who ${all === 1 ? 'has' : 'have'} been ${seatNames[seat]} long enough, ${inWords(why)}. ${outside}`;
};
